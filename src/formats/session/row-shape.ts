/** The shape of a row in a session file. */
import * as v from "valibot";
import { check, type Finding } from "../../core/broken-rules";
import { fields, oneOf, record } from "../../core/checked-fields";
import type { Row } from "../../core/session/session";
import { EVENT_KINDS, PHASES, PROBE_OUTCOMES } from "../../core/vocabulary";
import { isColumn } from "../table/columns";
import * as f from "./recorded-fields";

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What jsPsych recorded is kept as it is; only its names matter to us: they become columns. */
const jspsych = v.pipe(
  record,
  check((columns: Readonly<Record<string, unknown>>) => {
    const findings: Finding[] = [];
    const column = Object.keys(columns).find(isColumn);
    if (column !== undefined) {
      findings.push({ path: [], rule: { code: "column-free", column }, received: columns });
    }
    const odd = Object.keys(columns).find((name) => !NAME.test(name));
    if (odd !== undefined) findings.push({ path: [], rule: { code: "column-name" }, received: odd });
    return findings;
  }),
);

export const rowShape: v.GenericSchema<unknown, Row> = fields({
  part: f.count,
  started_at: f.time,
  refresh_hz: f.numberOrNull,
  row: f.count,
  attempt: f.count,
  phase: oneOf(PHASES),
  run: f.countOrNull,
  segment: f.count,
  block: f.countOrNull,
  condition: f.slugOrNull,
  event: oneOf(EVENT_KINDS),
  item: f.countOrNull,
  image: f.textOrNull,
  pair: f.textOrNull,
  planned_onset_ms: f.numberOrNull,
  onset_ms: f.number,
  presented_ms: f.numberOrNull,
  planned_duration_ms: f.numberOrNull,
  duration_ms: f.number,
  frames_planned: f.numberOrNull,
  frames_shown: f.numberOrNull,
  frames_late: f.numberOrNull,
  timing_ok: f.booleanOrNull,
  visible: f.boolean,
  focused: f.boolean,
  interrupted: f.boolean,
  question: f.textOrNull,
  rating: f.numberOrNull,
  touched: f.booleanOrNull,
  first_touch_ms: f.numberOrNull,
  key: f.textOrNull,
  rt_ms: f.numberOrNull,
  probe: f.booleanOrNull,
  probe_outcome: f.oneOfOrNull(PROBE_OUTCOMES),
  jspsych,
});
