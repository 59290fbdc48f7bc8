/** Sessions as one zip, with the CSV and the JSON of each; packed one after the other, so that none waits in memory. */
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Session } from "../../core/session/session";
import { buildFileName } from "../names";
import { formatSession } from "../session/session";
import { formatCsv } from "../table/csv";

export type SessionPack = {
  readonly add: (session: Session) => void;
  /** Ends the zip, and answers it. */
  readonly close: () => Blob;
  /** With how many sessions are in it, and the day of the newest: `sessions_302_2026-03-04.zip`. */
  readonly name: () => string;
};

/** The first year that a zip can name, by the local clock, as zips have it: then it is written alike everywhere. */
const MODIFIED = [1980, 0, 1, 12] as const;

export function packSessions(): SessionPack {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const days: string[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  });
  function write(path: string, text: string): void {
    const file = new ZipDeflate(path);
    file.mtime = new Date(...MODIFIED);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  return {
    add(session) {
      days.push(session.createdAt.slice(0, 10));
      // Two sessions of one person and day differ by their id.
      write(buildFileName(session, "csv", session.id), formatCsv(session));
      write(buildFileName(session, "json", session.id), formatSession(session));
    },
    close() {
      zip.end();
      return new Blob(chunks, { type: "application/zip" });
    },
    name: () => `sessions_${days.length}_${days.toSorted().at(-1) ?? "none"}.zip`,
  };
}
