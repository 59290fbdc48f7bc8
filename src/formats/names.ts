/** Names that are made of a session: of the files that a person saves, and the labels that BIDS and Psych-DS take. */
import type { Design } from "../core/design/design";
import type { SessionHeader } from "../core/session/session";

/** A name of three such parts, a day and an ending stays far below the 255 bytes that file systems take. */
const LONGEST_PART = 40;

/**
 * For example `P01_class-demo_2026-03-04.csv`, or with a kind `P01_class-demo_2026-03-04_bids.zip`: letters, digits,
 * `-`, `_` and one dot. The day is that of UTC. Never a name that a system keeps to itself, such as `CON`.
 */
export function buildFileName(
  session: Pick<SessionHeader, "id" | "participant" | "design" | "createdAt">,
  extension: string,
  kind: string | null = null,
): string {
  const who = toSafe(session.participant) || toSafe(session.id) || "session";
  const parts = [who, toSafe(session.design.id), session.createdAt.slice(0, 10), kind];
  return `${parts.filter((part) => part !== null && part !== "").join("_")}.${extension}`;
}

/** Of a file about a design, not about a session: `class-demo_procedure.svg`. */
export function buildDesignFileName({ id }: Pick<Design, "id">, extension: string, kind: string): string {
  return `${toSafe(id) || "design"}_${kind}.${extension}`;
}

/** Letters and digits of any text, the rest as single hyphens; empty when nothing is left. */
export function toSafe(text: string): string {
  return withoutMarks(text)
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, LONGEST_PART)
    .replace(/-+$/, "");
}

/** Letters without their accents, `é` as `e`. */
export function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(/\p{Mark}/gu, "");
}

/** Letters and digits of any text, without accents; empty when nothing is left, as of another script. */
export function toLabel(text: string): string {
  return withoutMarks(text).replace(/[^A-Za-z0-9]/g, "");
}

/** The label of a session's id. */
export function labelSession({ id }: Pick<SessionHeader, "id">): string {
  return toLabel(id) || "session";
}

/** The label of who took part: of the participant's code, or of the session where that leaves nothing. */
export function labelSubject(header: Pick<SessionHeader, "id" | "participant">): string {
  return toLabel(header.participant) || labelSession(header);
}
