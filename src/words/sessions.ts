/** Words of the list of sessions stored here: what each is, what can be done with them, how one is found. */
import type { SessionState } from "../core/session/session";
import { countOf } from "./numbers";

export const SESSIONS = {
  lead: "They are in this browser only, and clearing the browser’s data deletes them. Save the ones you need.",
  searchLabel: "Find by code or date",
  searchHint: "A part of a participant code, or of a date such as 4 Mar 2026 or 2026-03-04.",
  none: "No session has such a code or date.",
  /** The zip of all. */
  saveAll: "Download all (zip)",
  saveAllHint: "The CSV and the JSON of every session stored here, in one file.",
  everythingHint: "Deletes every session stored here, shown or not. Files you saved are not touched.",
} as const;

export const SESSION_WORDS = {
  noParticipant: "no code",
  simulated: "simulated",
  states: { complete: "complete", stopped: "stopped early", running: "not finished" } satisfies Record<
    SessionState,
    string
  >,
} as const;

export function describeRows(rowCount: number): string {
  return countOf(rowCount, "event");
}

/** `Show all 302`. */
export function nameShowAll(count: number): string {
  return `Show all ${count}`;
}

/** Above the list: `The newest 10 of 302.` */
export function describeShown(shown: number, found: number, stored: number): string {
  if (shown === stored) return `${countOf(stored, "session")}.`;
  if (found === stored) return `The newest ${shown} of ${stored}.`;
  return shown === found ? `${found} of ${stored} found.` : `The newest ${shown} of ${found} found.`;
}

/** While the zip is made. */
export function describePacking(packed: number, count: number): string {
  return `Packing ${packed} of ${count} …`;
}

/** What was deleted: `Class demo, P01`. */
export function nameSession(title: string, participant: string): string {
  return `${title}, ${participant === "" ? SESSION_WORDS.noParticipant : participant}`;
}

export function nameSessions(count: number): string {
  return countOf(count, "session");
}
