/** What a methods description says of a recorded run: whether it is made up, how it went, how long images really stood. */
import { countBlocks } from "../core/design/counts";
import type { Design } from "../core/design/design";
import { countBlocksRunAgain, listBlocksBegun } from "../core/session/counted-rows";
import type { Row } from "../core/session/session";
import { describeRun, type OnFrameFacts, type ShownFacts, SIMULATED } from "../words/methods/display";
import { TOPICS } from "../words/methods/methods";
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

/** Events that were to be seen to their end, the practice aside. */
function isWhole({ phase, interrupted }: Row): boolean {
  return phase !== "practice" && !interrupted;
}

/** Mean and range in ms of the images shown in full; null when there was none. */
export function measureShown(rows: readonly Row[]): ShownFacts | null {
  const images = rows.filter((row) => row.event === "image" && isWhole(row));
  const plannedMs = images[0]?.planned_duration_ms ?? null;
  if (plannedMs === null) return null;
  let [sumMs, minMs, maxMs] = [0, Number.POSITIVE_INFINITY, 0];
  let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
  let areFramesKnown = true;
  // One pass: a file may hold a million rows, too many to be spread into Math.min.
  for (const { duration_ms, frames_planned } of images) {
    sumMs += duration_ms;
    minMs = Math.min(minMs, duration_ms);
    maxMs = Math.max(maxMs, duration_ms);
    if (frames_planned === null) areFramesKnown = false;
    fewest = Math.min(fewest, frames_planned ?? fewest);
    most = Math.max(most, frames_planned ?? most);
  }
  return {
    plannedMs,
    images: images.length,
    meanMs: sumMs / images.length,
    minMs,
    maxMs,
    framesPlanned: areFramesKnown ? [fewest, most] : null,
  };
}

/** Events whose first frame, and for fixed durations the last, was the planned one. */
export function countOnFrame(rows: readonly Row[]): OnFrameFacts {
  const whole = rows.filter(isWhole);
  return { onFrame: whole.filter(({ timing_ok }) => timing_ok).length, events: whole.length };
}
