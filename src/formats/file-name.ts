/** Names for the files that a person saves: who or which session, which design, which day. */
import type { SessionHeader } from "../core/session";

const LONGEST_PART = 40;

/** For example `P01_class-demo_2026-03-04.csv`; only letters, digits, `-` and `_`, so safe on every system. */
export function buildFileName(
  session: Pick<SessionHeader, "id" | "participant" | "design" | "createdAt">,
  extension: string,
): string {
  const who = toSafe(session.participant) || session.id;
  return `${who}_${toSafe(session.design.id)}_${session.createdAt.slice(0, 10)}.${extension}`;
}

/** Letters and digits of any text, the rest as single hyphens; empty when nothing is left. */
export function toSafe(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, "");
}
