/** The shape of a row in a session file. */
import * as v from "valibot";
import { fields } from "../../core/checked-fields";
import type { Row } from "../../core/session/session";
import { CONDITIONS, EVENT_KINDS, PHASES, PROBE_OUTCOMES } from "../../core/vocabulary";
import { MUST_BE_AN_OBJECT } from "../../words/problems/rules";
import { MUST_BE_A_COLUMN_NAME, mustNotStandTwice } from "../../words/problems/session-rules";
import { isColumn } from "../table/columns";
import * as f from "./recorded-fields";

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What jsPsych recorded is kept as it is; only its names matter to us: they become columns. */
const jspsych = v.pipe(
  v.custom<Readonly<Record<string, unknown>>>(
    (input) => typeof input === "object" && input !== null && !Array.isArray(input),
    MUST_BE_AN_OBJECT,
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const taken = Object.keys(dataset.value).find(isColumn);
    if (taken !== undefined) addIssue({ message: mustNotStandTwice(taken) });
    const odd = Object.keys(dataset.value).find((name) => !NAME.test(name));
    if (odd !== undefined) addIssue({ message: MUST_BE_A_COLUMN_NAME, input: odd });
  }),
);

export const rowShape: v.GenericSchema<unknown, Row> = fields({
  part: f.count,
  started_at: f.time,
  refresh_hz: f.numberOrNull,
  row: f.count,
  attempt: f.count,
  phase: f.oneOf(PHASES),
  segment: f.count,
  block: f.countOrNull,
  condition: f.oneOfOrNull(CONDITIONS),
  event: f.oneOf(EVENT_KINDS),
  item: f.countOrNull,
  image: f.textOrNull,
  pair: f.textOrNull,
  planned_onset_ms: f.number,
  onset_ms: f.number,
  planned_duration_ms: f.numberOrNull,
  duration_ms: f.number,
  frames_planned: f.numberOrNull,
  frames_shown: f.number,
  frames_late: f.number,
  timing_ok: f.boolean,
  visible: f.boolean,
  focused: f.boolean,
  interrupted: f.boolean,
  rating: f.numberOrNull,
  touched: f.booleanOrNull,
  first_touch_ms: f.numberOrNull,
  key: f.textOrNull,
  rt_ms: f.numberOrNull,
  probe: f.booleanOrNull,
  probe_outcome: f.oneOfOrNull(PROBE_OUTCOMES),
  jspsych,
});
