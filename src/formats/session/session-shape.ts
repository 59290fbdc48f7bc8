/** The shape of a session file: the rule of every field but the design and the rows. */
import * as v from "valibot";
import { check, withRule } from "../../core/broken-rules";
import { anyList, fields, list, oneOf, slug, text, whole, withoutRepeats } from "../../core/checked-fields";
import { isSessionId, PARTICIPANT_MAX_CHARACTERS, SEED_MAX, WINDOW_CHANGES_MAX } from "../../core/limits";
import {
  type Environment,
  type Part,
  SESSION_STATES,
  type Session,
  type WindowChange,
} from "../../core/session/session";
import { CLOCK_STATES } from "../../core/vocabulary";
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

const windowChange: v.GenericSchema<unknown, WindowChange> = fields({
  atMs: f.number,
  viewportWidthPx: f.number,
  viewportHeightPx: f.number,
  devicePixelRatio: f.number,
  pinchZoom: f.number,
});

const windowChanges = v.pipe(
  list(windowChange),
  check((changes: WindowChange[]) =>
    changes.length <= WINDOW_CHANGES_MAX
      ? []
      : [
          {
            path: [],
            rule: { code: "holds-at-most", limit: WINDOW_CHANGES_MAX, of: "changes" },
            received: changes.length,
          },
        ],
  ),
);

const part: v.GenericSchema<unknown, Part> = fields({
  part: f.count,
  startedAt: f.time,
  refreshHz: f.numberOrNull,
  clock: f.oneOfOrNull(CLOCK_STATES),
  environment: v.nullable(environment),
  windowChanges: v.nullable(windowChanges),
});

/** A session whose design and rows have not been looked at. */
export type UncheckedSession = Omit<Session, "design" | "rows"> & {
  readonly design: unknown;
  readonly rows: readonly unknown[];
};

/** Design and rows have shapes of their own: the one in core, the other in `row-shape`. */
export const sessionShape: v.GenericSchema<unknown, UncheckedSession> = fields({
  schema: withRule(v.literal(1), { code: "exactly", value: 1 }),
  id: withRule(v.custom<string>(isSessionId), { code: "session-id" }),
  participant: text(0, PARTICIPANT_MAX_CHARACTERS),
  design: v.unknown(),
  designHash: f.plainText,
  setId: slug,
  seed: whole(0, SEED_MAX),
  simulated: f.boolean,
  keep: f.boolean,
  createdAt: f.time,
  state: oneOf(SESSION_STATES),
  parts: v.pipe(
    list(part),
    withoutRepeats<Part, number>(
      (each) => each.part,
      (index) => [index, "part"],
      { code: "not-twice" },
    ),
  ),
  rows: anyList,
});
