/** What a methods description says of a recorded run: whether it is made up, how it went, how long images really stood. */
import { countBlocks } from "../core/design/counts";
import type { Design } from "../core/design/design";
import { countBlocksRunAgain, listBlocksBegun } from "../core/session/counted-rows";
import { isWhole } from "../core/session/on-frame";
import type { Row } from "../core/session/session";
import { describeRun, SIMULATED } from "../words/methods/display";
import { TOPICS } from "../words/methods/methods";
import type { ShownFacts } from "../words/methods/timing";
import { unitOf } from "./counts";
import { answerTo, type MethodsInput, type MethodsSection, type RecordedRun } from "./table";

export function tellRun(design: Design, { rows, parts, state }: RecordedRun): string {
  return describeRun({
    date: parts[0]?.startedAt.slice(0, 10) ?? null,
    state,
    unit: unitOf(design),
    begun: listBlocksBegun(rows).length,
    planned: countBlocks(design),
    repeated: countBlocksRunAgain({ design, rows }),
    parts: parts.length,
  });
}

/** That data are made up is the first thing to say; how the run went is told where its display is described. */
export function describeSessionSection({ design, run }: MethodsInput): MethodsSection {
  if (!run) return { sentences: [], answers: [] };
  const { simulated } = run;
  return {
    sentences: simulated ? [SIMULATED.sentence] : [],
    answers: [
      ...(simulated ? [answerTo(TOPICS.data, SIMULATED.answer)] : []),
      answerTo(TOPICS.session, tellRun(design, run)),
    ],
  };
}

/** Mean and range in ms of the images shown in full; null when there was none. */
export function measureShown(rows: readonly Row[]): ShownFacts | null {
  const images = rows.filter((row) => row.event === "image" && isWhole(row));
  if (images.length === 0) return null;
  let [shortestMs, longestMs] = [Number.POSITIVE_INFINITY, 0];
  let [sumMs, minMs, maxMs] = [0, Number.POSITIVE_INFINITY, 0];
  let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
  let areFramesKnown = true;
  // One pass: a file may hold a million rows, too many to be spread into Math.min.
  for (const { planned_duration_ms, duration_ms, frames_planned } of images) {
    shortestMs = Math.min(shortestMs, planned_duration_ms ?? shortestMs);
    longestMs = Math.max(longestMs, planned_duration_ms ?? longestMs);
    sumMs += duration_ms;
    minMs = Math.min(minMs, duration_ms);
    maxMs = Math.max(maxMs, duration_ms);
    if (frames_planned === null) areFramesKnown = false;
    fewest = Math.min(fewest, frames_planned ?? fewest);
    most = Math.max(most, frames_planned ?? most);
  }
  return {
    plannedMs: [shortestMs, longestMs],
    images: images.length,
    meanMs: sumMs / images.length,
    minMs,
    maxMs,
    framesPlanned: areFramesKnown ? [fewest, most] : null,
  };
}
