/** One person's code or file, read as what a class holds of them. */
import { isRecord } from "../../core/checked-fields";
import type { Design } from "../../core/design/design";
import { parseDesign } from "../../core/design/parse";
import { isOnScale } from "../../core/design/rating-scale";
import { type Failure, fail, type Result, succeed } from "../../core/result";
import type { Collected, Form } from "../../core/session/cohort/collection";
import { type HandIn, toHandIn, toHandInId } from "../../core/session/hand-in";
import { parseJson } from "../json";
import { openResultCode, readResultCode } from "../result-code/result-code";
import { parseCsv, type SessionTable } from "../session/from-csv";
import { checkSession, toPageForm } from "../session/session";
import { type Brought, type Original, refuse } from "./brought";
import { parseLesson } from "./lesson";

/** By hash: designs that codes and tables can be read with. */
export type KnownDesigns = ReadonlyMap<string, Design>;

/** What a design cannot have given; null where there is nothing of it. */
function findImpossible({ before, after, blocks }: HandIn, { rating, conditions }: Design): Failure | null {
  const { min, max, step } = rating;
  const all = [before, after, ...blocks.flatMap((block) => [block.before, block.after])].flat();
  const off = all.find(({ value }) => value !== null && !isOnScale(value, rating));
  if (off !== undefined) {
    return fail({ path: "rating", rule: { code: "on-scale", min, max, step }, received: off.value });
  }
  const isWithin = conditions.every(
    ({ id, blocks: most }) => blocks.filter(({ condition }) => condition === id).length <= most,
  );
  if (isWithin) return null;
  return fail({ path: "rows", rule: { code: "blocks-of-design" }, received: blocks.length });
}

function toPerson(handIn: HandIn, form: Form): Collected {
  const { id, designHash, simulated, isSecondRun } = handIn;
  return { id, designHash, simulated, isSecondRun, form, handIn };
}

/** A code, as it was found in whatever stood around it. */
export function takeCode(code: string, known: KnownDesigns): Brought {
  const read = readResultCode(code);
  if (!read.ok) return refuse("code", read);
  if (read.value.isNothing) return { kind: "nothing" };
  const { id, designHash, simulated, isSecondRun } = read.value;
  const original: Original = { form: "code", text: code };
  const design = known.get(designHash);
  if (design !== undefined) {
    const opened = openResultCode(read.value, design);
    if (!opened.ok) return refuse("code", opened);
    return { kind: "person", person: toPerson(opened.value, "code"), original, design: null };
  }
  const person: Collected = { id, designHash, simulated, isSecondRun, form: "code", handIn: null };
  return { kind: "person", person, original, design: null };
}

function openTable(table: SessionTable, design: Design): Result<HandIn> {
  const conditions = new Set<string | null>([null, ...design.conditions.map(({ id }) => id)]);
  const odd = table.rows.find(({ condition }) => !conditions.has(condition));
  if (odd !== undefined) {
    return fail({ path: "condition", rule: { code: "condition-of-design" }, received: odd.condition });
  }
  const handIn = toHandIn({ ...table, design }, false);
  return findImpossible(handIn, design) ?? succeed(handIn);
}

export function takeTable(text: string, known: KnownDesigns): Brought {
  const parsed = parseCsv(text);
  if (!parsed.ok) return refuse("csv", parsed);
  const { id, designHash, simulated } = parsed.value;
  const original: Original = { form: "table", text };
  const design = known.get(designHash);
  if (design === undefined) {
    const waiting = { id: toHandInId(id), designHash, simulated, isSecondRun: false } as const;
    return {
      kind: "person",
      person: { ...waiting, form: "table", handIn: null },
      original,
      design: null,
    };
  }
  const opened = openTable(parsed.value, design);
  if (!opened.ok) return refuse("csv", opened);
  return { kind: "person", person: toPerson(opened.value, "table"), original, design: null };
}

function takeSession(value: unknown, text: string): Brought {
  const checked = checkSession(value);
  if (!checked.ok) return refuse("json", checked);
  const session = toPageForm(checked.value);
  const handIn = toHandIn(session, false);
  const impossible = findImpossible(handIn, session.design);
  if (impossible !== null) return refuse("json", impossible);
  const person = toPerson(handIn, "session");
  return { kind: "person", person, original: { form: "session", text }, design: session.design };
}

/** A session, a design, or what a saved collection says of itself. */
export function takeJson(text: string): Brought {
  const json = parseJson(text);
  if (!json.ok) return refuse("json", json);
  const { value } = json;
  if (isRecord(value) && Object.hasOwn(value, "takenOut")) {
    const lesson = parseLesson(value);
    return lesson.ok ? { kind: "taken-out", ids: lesson.value.takenOut } : refuse("json", lesson);
  }
  if (isRecord(value) && Object.hasOwn(value, "conditions")) {
    const design = parseDesign(value);
    return design.ok ? { kind: "design", design: design.value } : refuse("json", design);
  }
  return takeSession(value, text);
}
