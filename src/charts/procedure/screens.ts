/** The screens of a procedure in the order in which they come, each kind of moment once, with what stands beside it. */
import { spanOfFixations } from "../../core/design/block-times";
import { countBlocks } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { asksAt } from "../../core/design/moments";
import { listQuestions } from "../../core/design/questions";
import { countRuns } from "../../core/design/runs";
import { nameQuestions, nameStartKey, nameTimes, nameWindow, PROCEDURE } from "../../words/charts/procedure";
import { describeStart, shareWithCard } from "../../words/runs";
import { findShown, listImages } from "./image-screens";
import { always, listCross, type Screen } from "./screen";

export function listScreens(design: Design): readonly Screen[] {
  const { leadInMs, leadOutMs } = design;
  return [
    ...listRatings(design, "before", PROCEDURE.ratingBefore),
    ...listWait(design),
    ...listCross(PROCEDURE.leadIn, always(leadInMs), "run"),
    ...listCard(design),
    ...listRatings(design, "before-block", PROCEDURE.rating),
    ...listImages(design),
    ...listRatings(design, "after-block", PROCEDURE.rating),
    ...listCross(PROCEDURE.fixation, spanOfFixations(design), "block"),
    ...listCross(PROCEDURE.leadOut, always(leadOutMs), "run"),
    ...listBreak(design),
    ...listRatings(design, "after", PROCEDURE.ratingAfter),
  ];
}

/** How often a block comes in a run, and how often a run. */
export function countRepeats(design: Design): { readonly blocks: number; readonly runs: number } {
  const runs = countRuns(design);
  return { blocks: countBlocks(design) / runs, runs };
}

function listWait({ startKey = null }: Design): readonly Screen[] {
  if (startKey === null) return [];
  const text = describeStart(startKey);
  return [
    { shown: { kind: "text", text }, name: PROCEDURE.wait, lines: [nameStartKey(startKey)], part: "run" },
  ];
}

function listBreak({ runs = null }: Design): readonly Screen[] {
  if (runs === null || runs.count === 1) return [];
  const { pause, pauseLines } = PROCEDURE;
  return [{ shown: { kind: "text", text: runs.text }, name: pause, lines: pauseLines, part: "run" }];
}

/** That of the condition whose pictures are shown, or else the first there is. */
function listCard(design: Design): readonly Screen[] {
  const cards = design.conditions.filter(({ instruction }) => instruction?.ms);
  const shown = findShown(design);
  const { instruction } = cards.find(({ id }) => id === shown?.id) ?? cards[0] ?? {};
  if (!instruction) return [];
  const times = cards.map(({ instruction: card }) => card?.ms ?? 0);
  const span = { minMs: Math.min(...times), maxMs: Math.max(...times) };
  const some = shareWithCard(design) === "some blocks" ? [PROCEDURE.someBlocks] : [];
  const lines = [nameTimes(span), ...some];
  return [{ shown: { kind: "text", text: instruction.text }, name: PROCEDURE.card, lines, part: "block" }];
}

function listRatings(
  design: Design,
  moment: Design["rating"]["when"][number],
  name: string,
): readonly Screen[] {
  if (!asksAt(design, moment)) return [];
  const [question, ...others] = listQuestions(design);
  const time = nameWindow(design.rating);
  return [
    {
      shown: { kind: "rating", question, of: others.length + 1 },
      name,
      lines: [others.length === 0 ? time : nameQuestions(others.length + 1, design.rating)],
      part: moment.endsWith("-block") ? "block" : "session",
    },
  ];
}
