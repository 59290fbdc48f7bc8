/** Words of the methods section on durations as planned and as shown, and on events that came on their frames. */
import type { OnFrame } from "../../core/session/on-frame";
import { capitalise, countOf, formatNumber } from "../numbers";
import { describeOnFrame, FRAMES_UNTOLD, tellUntold } from "../on-frame";

/** Of the images that were shown in full, practice aside. */
export type ShownFacts = {
  /** The shortest and the longest. */
  readonly plannedMs: readonly [number, number];
  readonly images: number;
  readonly meanMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  /** The fewest and the most frames that the plan gave an image; null where refreshes came unevenly. */
  readonly framesPlanned: readonly [number, number] | null;
};

/** Rounded so that 100 % means all and 0 % none. */
function formatShare({ onFrame, told }: OnFrame): string {
  const tenths = (onFrame / told) * 1000;
  const percent =
    (onFrame === told ? Math.round(tenths) : Math.min(999, Math.max(1, Math.round(tenths)))) / 10;
  return `${onFrame === 0 ? 0 : percent} %`;
}

/** `97 of 98 events (99 %)`. */
function countShare(counted: OnFrame): string {
  return `${counted.onFrame} of ${countOf(counted.told, "event")} (${formatShare(counted)})`;
}

const IN_SOFTWARE = "as the page recorded its frames, not by a sensor at the display";

function namePlanned({ plannedMs: [shortest, longest] }: ShownFacts): string {
  return shortest === longest ? `${shortest}` : `${shortest} to ${longest}`;
}

/** `images` is not 0. */
export function describeTiming(shown: ShownFacts, counted: OnFrame): string {
  const range = `range ${formatNumber(shown.minMs, 1)} to ${formatNumber(shown.maxMs, 1)} ms, ${countOf(shown.images, "image")}`;
  const images = `Images planned to last ${namePlanned(shown)} ms were shown for ${formatNumber(shown.meanMs, 1)} ms on average (${range})`;
  return counted.told === 0
    ? `${images}, ${IN_SOFTWARE}. ${FRAMES_UNTOLD}`
    : `${images}, and ${countShare(counted)} were on their planned frame, ${IN_SOFTWARE}.${tellUntold(counted)}`;
}

export function nameTiming(shown: ShownFacts, counted: OnFrame): string {
  const [fewest, most] = shown.framesPlanned ?? [0, 0];
  const frames = fewest === most ? countOf(most, "frame") : `${fewest} to ${most} frames`;
  const planned = `Images as planned: ${namePlanned(shown)} ms${shown.framesPlanned === null ? "" : `, ${frames}`}.`;
  const seen = `As shown on this display: mean ${formatNumber(shown.meanMs, 1)} ms, range ${formatNumber(shown.minMs, 1)} to ${formatNumber(shown.maxMs, 1)} ms (${countOf(shown.images, "image")}).`;
  return `${planned} ${seen} ${nameOnFrame(counted)} ${capitalise(IN_SOFTWARE)}.`;
}

function nameOnFrame(counted: OnFrame): string {
  if (counted.told === 0) return describeOnFrame(counted);
  const share = `${countShare(counted)}, practice and cut events left out`;
  return `On their planned frame: ${share}.${tellUntold(counted)}`;
}

/** Where no image was shown in full, as in a design of rest. */
export function nameTimingOfOthers(counted: OnFrame): string {
  if (counted.told + counted.untold === 0) return describeOnFrame(counted);
  return `No image was shown in full, the practice aside. ${nameOnFrame(counted)} ${capitalise(IN_SOFTWARE)}.`;
}
