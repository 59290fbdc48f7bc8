/** What a person is told when this browser cannot keep sessions. */

export const STORAGE_REFUSED_TITLE = "This browser cannot keep sessions";

export const STORAGE_REFUSED =
  "The task still runs, and what it records stays in memory while this page is open: save the file before you close it.";

export function describeStorageProblem(reason: string): string {
  return `The browser says: ${reason}`;
}
