/** Our columns: the one source of their names and their order, with the kind of values that each holds. */
import type { Design } from "../../core/design/design";
import { listQuestions } from "../../core/design/questions";
import {
  COLUMN_MEANINGS,
  EVENT_MEANINGS,
  OUTCOME_MEANINGS,
  PHASE_MEANINGS,
} from "../../words/codebook/columns";
import { CONDITION_MEANINGS, describeConditions } from "../../words/conditions";
import {
  BOOLEAN,
  COUNT,
  FRAMES,
  HZ,
  type Kind,
  MS,
  oneOf,
  SCALE_POINTS,
  TEXT,
  TIME,
  type Variable,
} from "./codebook";

/** In the order of the contract; jsPsych's own come after them. A column without a meaning does not compile, nor one too many. */
const KINDS = {
  // What a session says of each of its rows.
  session_id: TEXT,
  participant: TEXT,
  design_id: TEXT,
  design_hash: TEXT,
  seed: COUNT,
  simulated: BOOLEAN,
  // The place of the event.
  part: COUNT,
  started_at: TIME,
  refresh_hz: HZ,
  row: COUNT,
  attempt: COUNT,
  phase: oneOf(PHASE_MEANINGS),
  run: COUNT,
  segment: COUNT,
  block: COUNT,
  condition: oneOf(CONDITION_MEANINGS),
  event: oneOf(EVENT_MEANINGS),
  item: COUNT,
  image: TEXT,
  pair: TEXT,
  // Its timing.
  planned_onset_ms: MS,
  onset_ms: MS,
  presented_ms: MS,
  planned_duration_ms: MS,
  duration_ms: MS,
  frames_planned: FRAMES,
  frames_shown: FRAMES,
  frames_late: FRAMES,
  timing_ok: BOOLEAN,
  visible: BOOLEAN,
  focused: BOOLEAN,
  interrupted: BOOLEAN,
  // The answer.
  question: TEXT,
  rating: SCALE_POINTS,
  touched: BOOLEAN,
  first_touch_ms: MS,
  key: TEXT,
  rt_ms: MS,
  probe: BOOLEAN,
  probe_outcome: oneOf(OUTCOME_MEANINGS),
} as const satisfies Readonly<Record<keyof typeof COLUMN_MEANINGS, Kind>>;

export type Column = keyof typeof KINDS;

// An object keeps its names in the order in which they were written.
export const COLUMNS = Object.keys(KINDS) as readonly Column[];

/** The codebook's entry of one of our columns. */
export function findRowVariable(name: Column): Variable<Column> {
  return { name, ...KINDS[name], description: COLUMN_MEANINGS[name] };
}

/** As `findRowVariable`, with the conditions and the questions of a design. */
export function findVariableOf(
  design: Pick<Design, "conditions" | "rating">,
  name: Column,
): Variable<Column> {
  const variable = findRowVariable(name);
  if (name === "condition") return { ...variable, levels: describeConditions(design) };
  if (name !== "question") return variable;
  const prompts = listQuestions(design).map(({ id, prompt }) => [id, prompt] as const);
  return { ...variable, levels: Object.fromEntries(prompts) };
}

export const ROW_VARIABLES: readonly Variable<Column>[] = COLUMNS.map(findRowVariable);
