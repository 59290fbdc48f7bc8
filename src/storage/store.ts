/** Where sessions are kept: what the rest of the page may ask of storage. */
import type { Part, Row, Session, SessionHeader, SessionState } from "../core/session/session";

export type SessionSummary = SessionHeader & { readonly rowCount: number };

/** Every method's promise rejects only for a programmer's mistake: a refused or full store is told to `onProblem`. */
export type SessionStore = {
  /** Why sessions cannot be kept beyond this page load, in plain words from the browser; null unless that is known. */
  readonly problem: () => string | null;
  /** Tells when keeping fails; what was recorded stays readable in memory. Returns the unsubscriber. */
  readonly onProblem: (listener: (reason: string) => void) => () => void;
  /** Tells when a session begins, ends or goes. Returns the unsubscriber. */
  readonly onChange: (listener: () => void) => () => void;
  readonly list: () => Promise<readonly SessionSummary[]>;
  readonly read: (sessionId: string) => Promise<Session | null>;
  readonly create: (header: SessionHeader) => Promise<void>;
  /** Adds a part, or puts it in the place of the one with its number. */
  readonly putPart: (sessionId: string, part: Part) => Promise<void>;
  /** Writes rows, new ones and ones that change; one transaction, durable when it resolves. */
  readonly writeRows: (sessionId: string, rows: readonly Row[]) => Promise<void>;
  readonly setState: (sessionId: string, state: SessionState) => Promise<void>;
  readonly remove: (sessionId: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
};
