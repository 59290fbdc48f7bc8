/** Labels that BIDS and Psych-DS take: letters and digits only. */
import type { SessionHeader } from "../core/session/session";

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
