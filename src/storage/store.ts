/** Where sessions are kept: what the rest of the page may ask of storage. */

import type { Failure, Result } from "../core/result";
import type { Loss, StoreProblem } from "../core/session/keeping";
import type { Part, Row, Session, SessionHeader, SessionState } from "../core/session/session";

export type SessionSummary = SessionHeader & { readonly rowCount: number };

/** What is stored, as far as the browser let it be read. */
export type SessionListing = {
  /** Newest first; where reading was refused, what this page load recorded itself. */
  readonly sessions: readonly SessionSummary[];
  /** Whether reading was refused, or not answered within a second: then there may be more. */
  readonly isRefused: boolean;
  /** Records that are no sessions of this page, or broken ones. */
  readonly unreadable: readonly UnreadableRecord[];
  /** Whether the program that parses what is stored did not arrive: then nothing of it is listed. */
  readonly isUnreachable: boolean;
};

export type UnreadableRecord = {
  readonly key: IDBValidKey;
  readonly rowCount: number;
  /** What is wrong with it. */
  readonly failure: Failure;
};

/** How what is stored is parsed. */
export type RecordReader = {
  readonly readHeader: (record: unknown) => Result<SessionHeader>;
  readonly readSession: (record: unknown, rows: readonly unknown[]) => Result<Session>;
};

/** Why a session cannot be given: refused by the browser, broken, or its parser did not arrive. */
export type Unread = "refused" | "unreadable" | "unreachable";

/**
 * Every method's promise rejects only for a programmer's mistake, and settles within a second: a browser that does not
 * answer is one that refuses, until it answers. What could not be kept is told to `onProblem`, stays in memory, and is
 * tried again with whatever is written next; a reading or a deletion that was refused is answered as such, for it is no
 * answer about what is stored.
 */
export type SessionStore = {
  /** Why sessions cannot be kept beyond this page load; null unless that is known. */
  readonly problem: () => StoreProblem | null;
  /** Tells when keeping fails, and with null when all is kept again. Returns the unsubscriber. */
  readonly onProblem: (listener: (problem: StoreProblem | null) => void) => () => void;
  /** Whether something recorded is in memory only because it could not be kept. */
  readonly isAtRisk: () => boolean;
  /** Tells when a session begins, ends or goes. Returns the unsubscriber. */
  readonly onChange: (listener: () => void) => () => void;
  /** Tells when a session that is being recorded here can no longer be added to. Returns the unsubscriber. */
  readonly onLoss: (listener: (sessionId: string, loss: Loss) => void) => () => void;
  /** How this page load lost a session that it recorded, null where it did not. */
  readonly lossOf: (sessionId: string) => Loss | null;
  /** The turn to run, which is one tab's at a time: what ends it, or null where another tab has it. */
  readonly takeTurn: () => Promise<(() => void) | null>;
  /** Which of these sessions another tab records right now; `onChange` tells when one no longer is. */
  readonly findElsewhere: (sessionIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly list: () => Promise<SessionListing>;
  /** Null where it is not stored here. */
  readonly read: (sessionId: string) => Promise<Session | null | Unread>;
  /** As JSON, whatever it is; null where it is not stored here. */
  readonly readRecord: (key: IDBValidKey) => Promise<{ readonly record: unknown } | null | "refused">;
  /** Whether it is gone. */
  readonly removeRecord: (key: IDBValidKey) => Promise<boolean>;
  readonly create: (header: SessionHeader) => Promise<void>;
  /**
   * Goes on with a stored session in this page load; whichever page load recorded it can no longer add to it. Null where
   * it is not stored here.
   */
  readonly resume: (sessionId: string) => Promise<Session | null | Unread>;
  /** Adds a part, or puts it in the place of the one with its number. */
  readonly putPart: (sessionId: string, part: Part) => Promise<void>;
  /** Writes rows, new ones and ones that change, with all that is not acknowledged yet; durable once it is. */
  readonly writeRows: (sessionId: string, rows: readonly Row[]) => Promise<void>;
  /** In one transaction with every row that is not acknowledged yet: none is missing under a complete session. */
  readonly setState: (sessionId: string, state: SessionState) => Promise<void>;
  /** Nothing more comes of it in this page load; what is not acknowledged yet stays in memory until it is. */
  readonly release: (sessionId: string) => Promise<void>;
  /** Stores a session once more that was deleted while it was recorded here. */
  readonly restore: (sessionId: string) => Promise<void>;
  /** Whether it is gone; false where the browser refused, and all of it is still there. */
  readonly remove: (sessionId: string) => Promise<boolean>;
  readonly removeAll: () => Promise<boolean>;
};
