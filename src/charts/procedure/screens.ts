/** The screens of a procedure in the order in which they come, each kind of moment once, with what stands beside it. */
import {
  listImageBlocks,
  type Span,
  spanOfFixations,
  spanOfGaps,
  spanOfImages,
} from "../../core/design/block-times";
import { listImageConditions, roleOf } from "../../core/design/conditions";
import { countBlocks, isToldInImages, restMsOf } from "../../core/design/counts";
import type { Design, Question } from "../../core/design/design";
import { asksAt } from "../../core/design/moments";
import { listQuestions } from "../../core/design/questions";
import type { Condition } from "../../core/vocabulary";
import {
  nameFramed,
  nameQuestions,
  nameRepeats,
  nameTimes,
  nameWindow,
  PROCEDURE,
} from "../../words/charts/procedure";

/** What stands on a screen. */
export type Shown =
  /** The picture of a condition at a place of a block, counted from 0. */
  | {
      readonly kind: "image";
      readonly condition: Condition;
      readonly place: number;
      readonly framed: boolean;
    }
  | { readonly kind: "cross" }
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** The first of so many questions. */
  | { readonly kind: "rating"; readonly question: Question; readonly of: number };

export type Screen = {
  readonly shown: Shown;
  /** What it is; null where that was said of the one before. */
  readonly name: string | null;
  /** Its times, and how often. */
  readonly lines: readonly string[];
  /** What it is repeated with. */
  readonly part: "session" | "block";
};

const ONCE = (ms: number): Span => ({ minMs: ms, maxMs: ms });

export function listScreens(design: Design): readonly Screen[] {
  const { leadInMs, leadOutMs } = design;
  return [
    ...listRatings(design, "before", PROCEDURE.ratingBefore),
    ...listCross(PROCEDURE.leadIn, ONCE(leadInMs), "session"),
    ...listRatings(design, "before-block", PROCEDURE.rating),
    ...listImages(design),
    ...listRatings(design, "after-block", PROCEDURE.rating),
    ...listCross(PROCEDURE.fixation, spanOfFixations(design), "block"),
    ...listCross(PROCEDURE.leadOut, ONCE(leadOutMs), "session"),
    ...listRatings(design, "after", PROCEDURE.ratingAfter),
  ];
}

/** How often a block comes, a word a line; null where nothing repeats. */
export function nameBlocks(design: Design): readonly [times: string, what: string] | null {
  const count = countBlocks(design);
  return count === 1 ? null : [`× ${count}`, isToldInImages(design) ? PROCEDURE.images : PROCEDURE.blocks];
}

/** None of what lasts 0 ms. */
function listCross(name: string, span: Span, part: Screen["part"]): readonly Screen[] {
  return span.maxMs === 0 ? [] : [{ shown: { kind: "cross" }, name, lines: [nameTimes(span)], part }];
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

/** Those of the first cue condition, which the others are told beside; of a design of rest alone its cross. */
function listImages(design: Design): readonly Screen[] {
  const { imagesPerBlock } = design;
  const times = spanOfImages(design);
  const conditions = listImageConditions(design);
  const shown = conditions.find((one) => roleOf(one) === "cue") ?? conditions[0];
  if (times === null || shown === undefined)
    return listCross(PROCEDURE.rest, ONCE(restMsOf(design)), "block");
  const gaps = spanOfGaps(design) ?? ONCE(0);
  const framed = nameProbes(design);
  const image = (place: number, isFramed: boolean, lines: readonly string[]): Screen => ({
    shown: { kind: "image", condition: shown.id, place, framed: isFramed },
    name: place === 0 ? PROCEDURE.image : null,
    lines,
    part: "block",
  });
  const time = nameTimes(times);
  const repeats = [
    ...(imagesPerBlock === 1 ? [] : [nameRepeats(imagesPerBlock, PROCEDURE.images)]),
    ...(framed === null ? [] : [framed]),
  ];
  if (gaps.maxMs > 0) {
    const blank: Shown = { kind: "blank" };
    return [
      image(0, framed !== null, [time, ...repeats]),
      { shown: blank, name: PROCEDURE.gap, lines: [nameTimes(gaps)], part: "block" },
    ];
  }
  if (imagesPerBlock === 1) return [image(0, framed !== null, [time, ...repeats])];
  return [image(0, false, [time]), image(1, framed !== null, repeats)];
}

/** Null where no image carries a frame. */
function nameProbes(design: Design): string | null {
  const { probe, imagesPerBlock } = design;
  if (probe === null) return null;
  const listed = listImageBlocks(design)?.map(({ probes }) => probes?.length ?? probe.perBlock);
  const counts = listed ?? [probe.perBlock];
  const most = Math.max(...counts);
  return most === 0 ? null : nameFramed(Math.min(...counts), most, imagesPerBlock, probe.key);
}
