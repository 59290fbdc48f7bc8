/** A room's summary as a file, for the class that comes after it: parsed like any other input. */
import * as v from "valibot";
import { check, type Finding, readWith, withRule } from "../../core/broken-rules";
import { fields, isRecord, slug, text, whole } from "../../core/checked-fields";
import { leaveOutDefaults } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { parseDesign } from "../../core/design/parse";
import { listQuestions } from "../../core/design/questions";
import { fail, failWithin, type Result, succeed } from "../../core/result";
import { FEWEST_SHOWN } from "../../core/session/cohort/batches";
import { listComparisons } from "../../core/session/cohort/cohort";
import type { Quartiles, Room } from "../../core/session/cohort/room";
import { formatJson, parseJson } from "../json";

const KIND = "room";
const VERSION = 1;
/** Far above what a design and a summary take, in characters. */
const MAX_CHARACTERS = 4_000_000;
const MOST_PEOPLE = 1_000_000;
export const ROOM_NAME_MAX_CHARACTERS = 60;

export type RoomFile = {
  /** What the class is called, in whatever words; empty where it has no name. */
  readonly name: string;
  readonly design: Design;
  readonly room: Room;
};

export function formatRoomFile({ name, design, room: { compared, summary, simulated } }: RoomFile): string {
  const { cue, comparison, question } = compared;
  const asked = listQuestions(design)[question]?.id;
  return formatJson({
    kind: KIND,
    version: VERSION,
    name,
    design: leaveOutDefaults(design),
    compared: { cue, comparison, question: asked },
    simulated,
    summary,
  });
}

const number = withRule(v.custom<number>(Number.isFinite), { code: "number", orNull: false });

const quartiles = v.pipe(
  fields({ low: number, middle: number, high: number }),
  check((given: Quartiles): readonly Finding[] =>
    given.low <= given.middle && given.middle <= given.high
      ? []
      : [{ path: [], rule: { code: "rising" }, received: given }],
  ),
);

const shape = fields({
  kind: v.unknown(),
  version: withRule(v.literal(VERSION), { code: "exactly", value: VERSION }),
  name: text(0, ROOM_NAME_MAX_CHARACTERS),
  design: v.unknown(),
  compared: fields({ cue: slug, comparison: slug, question: slug }),
  simulated: v.boolean(),
  summary: fields({
    people: whole(FEWEST_SHOWN, MOST_PEOPLE),
    cue: quartiles,
    comparison: quartiles,
    difference: quartiles,
  }),
});

/** The room of a text that `formatRoomFile` wrote, or the problems it has. */
export function parseRoomFile(content: string): Result<RoomFile> {
  if (content.length > MAX_CHARACTERS) {
    const rule = { code: "characters-at-most", limit: MAX_CHARACTERS } as const;
    return fail({ path: "", rule, received: content.length });
  }
  const json = parseJson(content);
  if (!json.ok) return json;
  // A session, a design, anything else: one sentence says it all.
  if (!isRecord(json.value) || json.value.kind !== KIND) {
    return fail({ path: "", rule: { code: "room-file" }, received: content.slice(0, 80) });
  }
  const parsed = readWith(shape, json.value);
  if (!parsed.ok) return parsed;
  const { name, compared, simulated, summary } = parsed.value;
  const design = parseDesign(parsed.value.design);
  if (!design.ok) return failWithin("design", design);
  const questions = listQuestions(design.value).map(({ id }) => id);
  const comparison = listComparisons(design.value, questions.length).find(
    (one) =>
      one.cue === compared.cue &&
      one.comparison === compared.comparison &&
      questions[one.question] === compared.question,
  );
  if (comparison === undefined) {
    return fail({ path: "compared", rule: { code: "compared-by-design" }, received: compared });
  }
  const { min, max } = design.value.rating;
  const isOnScale = isWithin(summary.cue, min, max) && isWithin(summary.comparison, min, max);
  if (!isOnScale || !isWithin(summary.difference, min - max, max - min)) {
    return fail({ path: "summary", rule: { code: "within-scale", min, max }, received: summary });
  }
  return succeed({ name, design: design.value, room: { compared: comparison, simulated, summary } });
}

function isWithin({ low, high }: Quartiles, min: number, max: number): boolean {
  return low >= min && high <= max;
}
