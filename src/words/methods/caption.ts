/** Words of the caption under the figure of a procedure. */
import { tidy } from "./methods";

/** `title` is that of the stimulus set, null where it is not at hand. */
export function describeCaption(title: string | null): string {
  const from = title === null ? "" : ` (set “${tidy(title)}”)`;
  return `The figure shows one example of each screen; its images are examples of each condition${from}.`;
}
