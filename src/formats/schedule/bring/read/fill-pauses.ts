/** The time that passes between lines with onsets: what is not said to be on screen is a pause. */
import type { BroughtNote } from "../../../../core/brought";
import type { Told } from "./read-lines";

type Filled = { readonly told: readonly Told[]; readonly notes: readonly BroughtNote[] };

function toPause(after: Told, durationMs: number): Told {
  return { ...after, kind: "pause", image: null, file: null, durationMs, gapMs: null, jitterMs: null };
}

/**
 * The same lines with pauses between them, and with the durations that follow from the next onset where none is said.
 * Onsets count from the run's own beginning, and begin anew with each: before its first event it may pause, too.
 */
export function fillPauses(told: readonly Told[]): Filled {
  const filled: Told[] = [];
  let [pauses, overlaps, firstLine] = [0, 0, 0];
  for (const [index, one] of told.entries()) {
    const before = told[index - 1];
    const next = told[index + 1];
    const endMs = (before?.onsetMs ?? 0) + (before?.durationMs ?? 0);
    // Where onsets go on from run to run, what lies between is the break.
    const opensRun = before === undefined || (before.run !== one.run && (one.onsetMs ?? 0) < endMs);
    if (opensRun && (one.onsetMs ?? 0) > 0) filled.push(toPause(one, one.onsetMs ?? 0));
    const untilNext =
      next === undefined || next.run !== one.run || next.onsetMs === null || one.onsetMs === null
        ? null
        : next.onsetMs - one.onsetMs;
    const isSaid = one.durationMs !== null || untilNext === null || untilNext <= 0;
    const durationMs = isSaid ? one.durationMs : untilNext;
    filled.push({ ...one, durationMs });
    const spare = untilNext === null || durationMs === null ? 0 : untilNext - durationMs;
    // What a column says of gaps and jitters is on screen then.
    const restMs = spare - (one.gapMs ?? 0) - (one.jitterMs ?? 0);
    if (restMs > 0) {
      filled.push(toPause(one, restMs));
      pauses += 1;
    }
    if (restMs < 0) {
      if (overlaps === 0) firstLine = one.line;
      overlaps += 1;
    }
  }
  const notes: readonly BroughtNote[] = [
    ...(pauses > 0 ? [{ code: "pauses", count: pauses } as const] : []),
    ...(overlaps > 0 ? [{ code: "overlaps", count: overlaps, line: firstLine } as const] : []),
  ];
  return { told: filled, notes };
}
