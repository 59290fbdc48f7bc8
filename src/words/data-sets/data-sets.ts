/** Words of the data sets that a session is saved as: their names, descriptions and READMEs. */
import { FRAME } from "../frame";
import { joinList } from "../numbers";
import { BASIS_FROM, type NamedScore } from "../terms";
import { describeScore, nameAsked } from "./asked";
import { escapeMarkdown } from "./markdown";
import { CUT, describeIds, describeNoImages, FRAMES, TRIAL_TYPE } from "./rows";

/** Of a design, whoever ran it. */
export type DesignFacts = {
  readonly designTitle: string;
  readonly designId: string;
  readonly basis: string;
  /** The names of those that show images, in the order of the design. */
  readonly conditions: readonly string[];
  readonly hasRest: boolean;
  /** Whether it names pictures that its stimulus set may lack. */
  readonly hasStandIns: boolean;
  /** The questions, as the design puts them; none where it asks for no rating. */
  readonly questions: readonly { readonly id: string; readonly prompt: string }[];
  /** Between ratings after blocks; null where these have none. */
  readonly contrast: NamedScore | null;
  /** Of the task. */
  readonly runs: number;
};

export type DataSetFacts = DesignFacts & {
  readonly setId: string;
  readonly sessionId: string;
  readonly simulated: boolean;
  /** Of the session, as `2026-03-04`. */
  readonly day: string;
  /** Of the page, as each part recorded it. */
  readonly builds: readonly string[];
};

export const TASK_NAME = "cue reactivity";
export const SOFTWARE_NAME = `${FRAME.name}, built on jsPsych`;
const KEYWORDS = [TASK_NAME, "behavioural experiment"] as const;

export function listKeywords({ questions, simulated }: DataSetFacts): readonly string[] {
  return [
    ...KEYWORDS,
    ...(questions.some(({ prompt }) => /\bcraving\b/iu.test(prompt)) ? ["craving"] : []),
    ...(simulated ? ["simulated"] : []),
  ];
}

export const SIMULATED = "Simulated: a made-up participant answered, no person. These numbers are no data.";

const NO_VERDICT =
  "It is a single session: there is no norm to hold it against, and it says nothing about anybody's health.";

const PLACEHOLDERS = "Its images are placeholder drawings, no validated set.";

export function nameDataSet({ designTitle, day, simulated }: DataSetFacts): string {
  return `Cue reactivity: ${designTitle}, ${day}${simulated ? " (simulated)" : ""}`;
}

export function describeDataSet({ designTitle, sessionId, simulated, questions }: DataSetFacts): string {
  const ratings = questions.length === 0 ? "; nothing was rated" : ", and every rating";
  const what = `One session (${sessionId}) of the cue-reactivity task, design “${designTitle}”, run in a web browser: every event with its planned and its actual time${ratings}.`;
  return simulated ? `${SIMULATED} ${what}` : what;
}

/** `Blocks of cue and neutral images, and of rest (design “X”). The rating asked: …` */
export function describeTask({ designTitle, conditions, hasRest, questions }: DesignFacts): string {
  const shown = conditions.length === 0 ? "" : `${joinList(conditions)} images`;
  const blocks = [shown, hasRest ? "rest" : ""].filter((part) => part !== "").join(", and of ");
  return `Blocks of ${blocks} (design “${designTitle}”). ${nameAsked(questions)}`;
}

/** What a design brought along, as it may stand in Markdown. */
export function escapeFacts<Facts extends DesignFacts>(facts: Facts): Facts {
  const { designTitle, basis, contrast } = facts;
  return {
    ...facts,
    contrast: contrast && {
      cue: escapeMarkdown(contrast.cue),
      comparison: escapeMarkdown(contrast.comparison),
    },
    designTitle: escapeMarkdown(designTitle),
    basis: escapeMarkdown(basis),
  };
}

function formatReadme(given: DataSetFacts, files: readonly string[], columns: readonly string[]): string {
  const facts = escapeFacts(given);
  const builds = facts.builds.length === 0 ? "" : ` (${facts.builds.map(escapeMarkdown).join(", ")})`;
  const placeholders = facts.conditions.length === 0 ? "" : ` ${PLACEHOLDERS}`;
  return [
    `# ${nameDataSet(facts)}`,
    describeDataSet(facts),
    `Recorded by ${SOFTWARE_NAME}${builds}. ${NO_VERDICT}${placeholders}`,
    `Design ${facts.designId}. ${BASIS_FROM}: ${facts.basis}`,
    "## Files",
    files.map((file) => `- ${file}`).join("\n"),
    "## To know before counting",
    [...columns, ...(facts.contrast === null ? [] : [describeScore(facts.contrast, facts.questions)])]
      .map((line) => `- ${line}`)
      .join("\n"),
    "",
  ].join("\n\n");
}

const FILE_PER_PART =
  "`sub-*/beh/*_run-*_events.tsv`: one run for each part of the session, that is, for what one page load recorded; a run has its part's number. A part that recorded practice only has a run without events.";
const FILE_PER_RUN =
  "`sub-*/beh/*_run-*_events.tsv`: one file for each run of the task, numbered in the order recorded. A run that was recorded in several parts, that is, by several page loads, has a file for each; the column `run` and the sidecar name the run of the task. A break stands at the end of the run before it.";

export function formatBidsReadme(facts: DataSetFacts): string {
  return formatReadme(
    facts,
    [
      "`participants.tsv`: the code that the person gave, if any, and the session.",
      facts.runs === 1 ? FILE_PER_PART : FILE_PER_RUN,
      "`*_events.json`: what every column means, the design, the seed, the software and the display.",
      "Authors and licence are missing from `dataset_description.json`: they are yours to add.",
    ],
    [
      "Times are in seconds from the run's zero: the first frame of its lead-in or, where it has none, of its first main event. What comes before that, as a rating or the wait for a start key, has a negative onset.",
      TRIAL_TYPE,
      describeNoImages(facts),
      CUT,
      FRAMES,
    ],
  );
}

export function formatPsychDsReadme(facts: DataSetFacts): string {
  return formatReadme(
    facts,
    [
      "`data/*_data.csv`: one row for each event, practice included.",
      "`dataset_description.json`: what every column means (`variableMeasured`).",
      "`materials/design.json`: the design. With the stimulus set and the seed in the CSV it gives the schedule.",
    ],
    [
      "A row is identified by `session_id` and `row`.",
      "Times are in milliseconds since the first frame of the part's first event; a part is what one page load recorded.",
      `Images are not included: ${describeIds(facts)}`,
      "Leave out `phase` = `practice` before you average.",
      CUT,
      FRAMES,
    ],
  );
}
