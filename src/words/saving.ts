/** Words of saving and deleting, on every screen that does either: what was done, what was not, and what is asked. */
import { ACTIONS } from "./actions";
import { countOf } from "./numbers";

export const SAVING = {
  /** Where a format's program could not be fetched or broke. */
  noFile:
    "No file was made, and nothing was deleted. The part of the page that writes it may not have arrived: try again when the connection is back.",
  unreadable: "This browser would not let the session be read. No file was made, and nothing was deleted.",
  damaged:
    "A record is damaged, so this file cannot be made. Open that session to save it as it is, or delete it.",
  refused: "This browser refused to delete. Everything is still here.",
  isThere: "It is there: delete the session",
  areThere: "It is there: delete these sessions",
  notThere: "It is not there",
  stillHere: "Nothing was deleted. Save it once more, or in another format.",
} as const;

/** The button that deletes one session, and what it asks before it does. */
export const DELETE_SESSION = {
  label: ACTIONS.deleteSession,
  question: "Delete this session from this browser? This cannot be undone.",
  confirmLabel: ACTIONS.confirmDeleteSession,
  keepLabel: ACTIONS.keepSession,
} as const;

/** The same for all of them. */
export const DELETE_EVERYTHING = {
  label: ACTIONS.deleteEverything,
  question: "Delete all of them? This cannot be undone.",
  confirmLabel: ACTIONS.confirmDeleteEverything,
  keepLabel: ACTIONS.keepEverything,
} as const;

/** A page cannot see whether a file has arrived: `P01.csv was handed to this browser’s downloads.` */
export function describeSaved(name: string): string {
  return `${name} was handed to this browser’s downloads.`;
}

/** Before a session of a shared computer is deleted: `count` are to go. */
export function askWhetherThere(count: number): string {
  const what = count === 1 ? "the session is" : `${countOf(count, "session")} of shared computers are`;
  return `Look into the folder of downloads: is the file there? Then ${what} deleted from this browser.`;
}

/** What was done, in one line: `Saved: P01.csv. Deleted from this browser: the session.` */
export function describeGone(what: string, saved: readonly string[]): string {
  const files = saved.length === 0 ? "" : `Saved: ${saved.join(", ")}. `;
  return `${files}Deleted from this browser: ${what}.`;
}
