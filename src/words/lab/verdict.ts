/** The verdict of a try in a sentence or two, and what of it the numbers below say again. */
import type { Drift, Miss, TryReport } from "../../core/session/try/report";
import { type KnownDisplay, whyNoRate } from "../clock";
import { capitalise, countOf, formatNumber, joinList } from "../numbers";
import { nameEvent } from "./misses";
import { formatMinutes } from "./sum";

/** How a try ended before its last event. */
export type EndedEarly = "stopped" | "hidden";

const ENDS: Readonly<Record<EndedEarly, string>> = {
  stopped: "It was stopped",
  hidden: "The page went out of sight, and the try ended there,",
};

/** `shown` to their end: the one that was cut there is none of them. */
export function tellEnd(ended: EndedEarly, shown: number, planned: number): string {
  return `${ENDS[ended]} after ${shown} of ${countOf(planned, "event")}.`;
}

/** `0.2 ms in 3 min, within half a frame`. */
export function tellDrift({ offMs, spanMs }: Drift, frameMs: number | null): string {
  const isWithin = frameMs !== null && Math.abs(offMs) <= frameMs / 2;
  return `${formatNumber(offMs, 1)} ms in ${formatMinutes(spanMs)}${isWithin ? ", within half a frame" : ""}`;
}

export const NO_DRIFT = "cannot be told: no stretch of known times had six events whose frames can be told";

/** Names no more than these in one sentence. */
const NAMED = 3;

function nameMisses(misses: readonly Miss[]): string {
  const named = misses.slice(0, NAMED).map(({ row }) => nameEvent(row));
  const more = misses.length - named.length;
  return joinList(more > 0 ? [...named, `${more} more`] : named);
}

/** Of a display whose rate was known at some time, and while no event was shown. */
const UNSTEADY = "frames came too unevenly while they were shown";

export const NONE_SHOWN = "no event was shown to its end";

/** One or two sentences, which anybody understands who knows what a frame is. */
export function tellVerdict(report: TryReport, display: KnownDisplay): string {
  const { onFrame, misses, drift, frameMs } = report;
  const { told, untold } = onFrame;
  if (told === 0) {
    if (untold === 0) return `${capitalise(NONE_SHOWN)}.`;
    const why = display.refreshHz === null ? whyNoRate(display.clock) : UNSTEADY;
    return `Whether events were on their frames cannot be told: ${why}.`;
  }
  const drifted = drift === null ? "" : `; drift ${tellDrift(drift, frameMs)}`;
  const first =
    misses.length === 0
      ? `Every event was on its frames, ${told} of ${told}${drifted}.`
      : `${misses.length} of ${countOf(told, "event")} missed ${misses.length === 1 ? "its" : "their"} frames: ${nameMisses(misses)}${drifted}.`;
  return untold === 0 ? first : `${first} Of ${countOf(untold, "more event")} it cannot be told.`;
}
