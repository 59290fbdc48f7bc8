/** Words of the data set of a class: several people, each under a number. */
import { capitalise, countOf } from "../numbers";
import { BASIS_FROM } from "../terms";
import { describeScore } from "./asked";
import { type DesignFacts, describeTask, escapeFacts, SOFTWARE_NAME, TASK_NAME } from "./data-sets";
import { CUT, describeNoImages, FRAMES, TRIAL_TYPE } from "./rows";

export type ClassFacts = DesignFacts & {
  /** Of the stimulus set. */
  readonly setId: string;
  readonly people: number;
  /** How many of them a made-up participant answered for. */
  readonly simulated: number;
  /** How many more handed in ratings only. */
  readonly byCode: number;
  readonly keepsNames: boolean;
};

export function nameClassDataSet({ designTitle, people, simulated }: ClassFacts): string {
  const made = simulated === 0 ? "" : ` (${simulated} simulated)`;
  return `${capitalise(TASK_NAME)}: ${designTitle}, ${countOf(people, "person", "people")} of a class${made}`;
}

export const CLASS_COLUMN_MEANINGS = {
  participant_id: "Label of the subject's folder: the number that was dealt.",
  left_out: "Whether a rule that was chosen before the numbers were seen leaves this person out.",
} as const;

const ANONYMOUS =
  "Each stands under a number that was dealt at random. Labels, session ids, wall clocks, seeds and what browsers say of themselves are left out.";
const NAMED =
  "Each stands under a number that was dealt at random. Labels, session ids, wall clocks, seeds and what browsers say of themselves were asked for and are in it: it tells who took part.";

const HEALTH =
  "Ratings of craving can be data about health: keep them as such. There is no norm to hold them against.";

function describeSimulated({ simulated, people }: ClassFacts): string {
  const who = simulated === people ? "everybody" : `${simulated} of ${people} people`;
  return `Simulated: for ${who} a made-up participant answered, no person. These numbers are no data.`;
}

function describeByCode(byCode: number): string {
  if (byCode === 0) return "";
  return ` ${countOf(byCode, "person", "people")} more handed in ratings only, and stand in the class's tables of ratings, not here.`;
}

export function formatClassReadme(given: ClassFacts): string {
  const facts = escapeFacts(given);
  const { contrast, simulated, keepsNames, byCode, questions, designId, basis } = facts;
  const lines = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join("\n");
  return [
    `# ${nameClassDataSet(facts)}`,
    ...(simulated === 0 ? [] : [describeSimulated(facts)]),
    `${describeTask(facts)} ${keepsNames ? NAMED : ANONYMOUS}${describeByCode(byCode)}`,
    `Recorded by ${SOFTWARE_NAME}. ${HEALTH}`,
    `Design ${designId}. ${BASIS_FROM}: ${basis}`,
    "## Files",
    lines([
      "`participants.tsv`: one row a person.",
      "`task-*_events.json`: what every column of every run means, the task and the design.",
      "`sub-*/beh/*_run-*_events.tsv`: the runs, numbered in the order recorded. A run that was recorded in several parts, that is, by several page loads, has a file for each.",
      "Authors and licence are missing from `dataset_description.json`: they are yours to add.",
    ]),
    "## To know before counting",
    lines([
      "Times are in seconds from the run's zero: the first frame of its lead-in or, where it has none, of its first main event.",
      TRIAL_TYPE,
      describeNoImages(facts),
      CUT,
      FRAMES,
      ...(contrast === null ? [] : [describeScore(contrast, questions)]),
    ]),
    "",
  ].join("\n\n");
}
