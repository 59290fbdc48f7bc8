/** The shape of a session file: the rule of every field but the design and the rows. */
import * as v from "valibot";
import { fields, slug, text, whole, withoutRepeats } from "../../core/checked-fields";
import { isSessionId, PARTICIPANT_MAX_CHARACTERS, SEED_MAX } from "../../core/limits";
import { type Environment, type Part, SESSION_STATES, type Session } from "../../core/session/session";
import * as rules from "../../words/problems/rules";
import * as f from "./recorded-fields";

const environment: v.GenericSchema<unknown, Environment> = fields({
  userAgent: f.plainText,
  language: f.plainText,
  devicePixelRatio: f.number,
  screenWidthPx: f.number,
  screenHeightPx: f.number,
  viewportWidthPx: f.number,
  viewportHeightPx: f.number,
  imageWidthPx: f.number,
  imageHeightPx: f.number,
  crossOriginIsolated: f.boolean,
  timerResolutionMs: f.numberOrNull,
  build: f.plainText,
});

const part: v.GenericSchema<unknown, Part> = fields({
  part: f.count,
  startedAt: f.time,
  refreshHz: f.numberOrNull,
  environment: v.nullable(environment),
});

/** A session whose design and rows have not been looked at. */
export type UncheckedSession = Omit<Session, "design" | "rows"> & {
  readonly design: unknown;
  readonly rows: readonly unknown[];
};

/** Design and rows have shapes of their own: the one in core, the other in `row-shape`. */
export const sessionShape: v.GenericSchema<unknown, UncheckedSession> = fields({
  schema: v.literal(1, rules.MUST_BE_ONE),
  id: v.custom<string>(isSessionId, rules.MUST_BE_A_SESSION),
  participant: text(0, PARTICIPANT_MAX_CHARACTERS),
  design: v.unknown(),
  designHash: f.plainText,
  setId: slug,
  seed: whole(0, SEED_MAX),
  simulated: f.boolean,
  keep: f.boolean,
  createdAt: f.time,
  state: f.oneOf(SESSION_STATES),
  parts: v.pipe(
    v.array(part, rules.MUST_BE_A_LIST),
    withoutRepeats<Part, number>(
      (each) => each.part,
      (index) => [index, "part"],
      rules.MUST_NOT_REPEAT,
    ),
  ),
  rows: v.array(v.unknown(), rules.MUST_BE_A_LIST),
});
