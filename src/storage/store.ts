/** Where sessions are kept: what the rest of the page may ask of storage. */
import type { Part, Row, Session, SessionHeader, SessionState } from "../core/session/session";

export type SessionSummary = SessionHeader & { readonly rowCount: number };

/** What is stored, as far as the browser let it be read. */
export type SessionListing = {
  /** Newest first; where reading was refused, what this page load recorded itself. */
  readonly sessions: readonly SessionSummary[];
  /** Whether reading was refused: then there may be more. */
  readonly isRefused: boolean;
};

/**
 * Every method's promise rejects only for a programmer's mistake. A store that cannot keep, or is full, is told to
 * `onProblem`; a reading or a deletion that was refused is answered as such, for it is no answer about what is stored.
 */
export type SessionStore = {
  /** Why sessions cannot be kept beyond this page load, in plain words from the browser; null unless that is known. */
  readonly problem: () => string | null;
  /** Tells when keeping fails; what was recorded stays readable in memory. Returns the unsubscriber. */
  readonly onProblem: (listener: (reason: string) => void) => () => void;
  /** Tells when a session begins, ends or goes. Returns the unsubscriber. */
  readonly onChange: (listener: () => void) => () => void;
  readonly list: () => Promise<SessionListing>;
  /** Null where it is not stored here. */
  readonly read: (sessionId: string) => Promise<Session | null | "refused">;
  readonly create: (header: SessionHeader) => Promise<void>;
  /** Adds a part, or puts it in the place of the one with its number. */
  readonly putPart: (sessionId: string, part: Part) => Promise<void>;
  /** Writes rows, new ones and ones that change; one transaction, durable when it resolves. */
  readonly writeRows: (sessionId: string, rows: readonly Row[]) => Promise<void>;
  readonly setState: (sessionId: string, state: SessionState) => Promise<void>;
  /** Whether it is gone; false where the browser refused, and all of it is still there. */
  readonly remove: (sessionId: string) => Promise<boolean>;
  readonly removeAll: () => Promise<boolean>;
};
