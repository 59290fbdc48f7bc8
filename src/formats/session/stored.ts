/** Sessions as the browser's database has them: whatever wrote them there, they are parsed like any other input. */
import { isRecord } from "../../core/checked-fields";
import { type Result, succeed } from "../../core/result";
import type { Session, SessionHeader } from "../../core/session/session";
import { checkSession } from "./session";

/** Fields of a part that older builds did not record, as they stand where nothing was. */
const LATER = { windowChanges: null };

/** What an older build left, with the fields that came later. */
function complete(record: unknown): unknown {
  if (!isRecord(record) || !Array.isArray(record.parts)) return record;
  const parts: readonly unknown[] = record.parts;
  return { ...record, parts: parts.map((part) => (isRecord(part) ? { ...LATER, ...part } : part)) };
}

export function readHeader(record: unknown): Result<SessionHeader> {
  const parsed = readSession(record, []);
  if (!parsed.ok) return parsed;
  const { rows: _none, ...header } = parsed.value;
  return succeed(header);
}

export function readSession(record: unknown, rows: readonly unknown[]): Result<Session> {
  const completed = complete(record);
  return checkSession(isRecord(completed) ? { ...completed, rows } : completed);
}
