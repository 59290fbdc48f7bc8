/** A practice of one image, for who is to begin soon: the one that carries a frame, else the last. */

import type { Schedule } from "../schedule/schedule";
import type { Phase } from "../vocabulary";

/** The same schedule without the rest of its practice: its other events are the same objects. */
export function practiseOnce(schedule: Schedule): Schedule {
  const practised = schedule.events.filter(({ phase, event }) => phase === "practice" && event === "image");
  const kept = practised.find(({ probe }) => probe === true) ?? practised.at(-1);
  const events = schedule.events.filter(({ phase, unit }) => phase !== "practice" || unit === kept?.unit);
  return { ...schedule, events };
}

/** Whether what was recorded began with a practice of one image, of several that there were. */
export function wasPractisedOnce(
  rows: readonly { readonly phase: Phase; readonly item: number | null }[],
): boolean {
  const first = rows.find(({ phase }) => phase === "practice");
  return (first?.item ?? 1) > 1;
}
