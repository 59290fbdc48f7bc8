/** Words of the part of the lab that writes a script for stock jsPsych. */
import { countOf } from "../numbers";

export const SCRIPT = {
  title: "Take it to jsPsych",
  notYet: "Once the draft is a design, it can be had as a script.",
  what: "A zip with jsPsych, its plugins, the pictures and one readable script, for a study of your own. Unpacked into a folder it runs by double click, without this page and without a network.",
  honest:
    "It keeps the time of stock jsPsych, which adds up what each trial is late, not that of this page’s frames. What else it leaves out stands in its README.",
  showsLabel: "It shows",
  thisSeed: (seed: number) => `what seed ${seed} draws, to everybody`,
  drawn: (schedules: number) => `one of ${countOf(schedules, "schedule")}, drawn at each start`,
  button: "Download jsPsych script",
} as const;

/** So many names tell what is wrong. */
const MOST_NAMED = 5;

/** Pictures without which no script is made. */
export function tellMissing(files: readonly string[]): string {
  const more = files.length - MOST_NAMED;
  const named = more > 0 ? [...files.slice(0, MOST_NAMED), `and ${more} more`] : files;
  return `These pictures could not be loaded: ${named.join(", ")}.`;
}
