/** Words on how many events were on their planned frame, where that can be told. */
import type { OnFrame } from "../core/session/on-frame";
import { countOf } from "./numbers";

const WHY = "the refresh was unknown or uneven, or the clock too coarse";

/** Where it can be told of no event. */
export const FRAMES_UNTOLD = `Whether events were on their planned frame cannot be told: ${WHY}.`;

/** A sentence to go on with, about those of which it cannot be told; empty where there are none. */
export function tellUntold({ untold }: Pick<OnFrame, "untold">): string {
  return untold === 0 ? "" : ` Of ${untold} more it cannot be told: ${WHY}.`;
}

/** `98 of 98 events were on their planned frame, the practice aside.` */
export function describeOnFrame({ onFrame, told, untold }: OnFrame): string {
  if (told === 0) return untold > 0 ? FRAMES_UNTOLD : "No event was shown in full, the practice aside.";
  return `${onFrame} of ${countOf(told, "event")} were on their planned frame, the practice aside.${tellUntold({ untold })}`;
}
