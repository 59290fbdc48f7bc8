/** Sessions as one zip, with the CSV and the JSON of each; packed one after the other, so that none waits in memory. */
import type { Session } from "../../core/session/session";
import { buildFileName } from "../names";
import { formatSession } from "../session/session";
import { formatCsv } from "../table/csv";
import { createZipWriter } from "../zip-writer";

export type SessionPack = {
  readonly add: (session: Session) => void;
  /** Ends the zip, and answers it. */
  readonly close: () => Blob;
  /** With how many sessions are in it, and the day of the newest: `sessions_302_2026-03-04.zip`. */
  readonly name: () => string;
};

export function packSessions(): SessionPack {
  const days: string[] = [];
  const zip = createZipWriter();
  return {
    add(session) {
      days.push(session.createdAt.slice(0, 10));
      // Two sessions of one person and day differ by their id.
      zip.write(buildFileName(session, "csv", session.id), formatCsv(session));
      zip.write(buildFileName(session, "json", session.id), formatSession(session));
    },
    close: () => new Blob([...zip.end()], { type: "application/zip" }),
    name: () => `sessions_${days.length}_${days.toSorted().at(-1) ?? "none"}.zip`,
  };
}
