/** Words for a display whose frames could not be told apart. */
import type { ClockState } from "../core/vocabulary";
import { formatNumber } from "./numbers";

/** What is known of a display: its rate in Hz, or why there is none; both null where a file leaves it out. */
export type KnownDisplay = { readonly refreshHz: number | null; readonly clock: ClockState | null };

const LEFT_OUT = "it was left out of the file";
const REASONS: Readonly<Record<ClockState, string>> = {
  steady: LEFT_OUT,
  uneven: "refreshes came unevenly, as on a display of variable rate",
  coarse:
    "the browser’s clock moves in steps of more than half a frame, as some browsers do against fingerprinting",
  loaded: "the page was too busy to see the display’s own rate",
};

/** Goes on after “the refresh rate is not known: ”. */
export function whyNoRate(clock: ClockState | null): string {
  return clock === null ? LEFT_OUT : REASONS[clock];
}

/** `60.00 Hz`, or why it is not known. */
export function formatRefresh({ refreshHz, clock }: KnownDisplay): string {
  return refreshHz === null ? `not known: ${whyNoRate(clock)}` : `${formatNumber(refreshHz, 2)} Hz`;
}

/** One paragraph on the results page. */
export function describeRefresh({ refreshHz, clock }: KnownDisplay): string {
  if (refreshHz !== null) {
    const frameMs = formatNumber(1000 / refreshHz, 2);
    return `Measured refresh rate: ${formatNumber(refreshHz, 2)} Hz, so one frame is ${frameMs} ms.`;
  }
  if (clock === null) return "This display’s refresh rate is not known: it was left out of the file.";
  return `This display’s refresh rate is not known: ${REASONS[clock]}. So no frames are counted, and nothing is called on time or late.`;
}
