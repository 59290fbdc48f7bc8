/** What the screens see of a collection while much is read: the more people there are, the more come together. */
import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Collection } from "../../../core/session/cohort/collection";

/** Each step draws everybody anew, so that steps of one size would take time with the square of the people. */
const STEP = 1.25;

/** The same as `collection` whenever nothing is being read. */
export function showInSteps(
  collection: ReadonlySignal<Collection>,
  reading: ReadonlySignal<number>,
): ReadonlySignal<Collection> {
  const shown = signal(collection.peek());
  effect(() => {
    const next = collection.value;
    const [size, last] = [next.people.size, shown.peek().people.size];
    if (reading.value === 0 || size >= STEP * last || size < last) shown.value = next;
  });
  return shown;
}
