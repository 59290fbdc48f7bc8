/** Fetches what comes after a run while the person still reads, so that a lost connection cannot keep it away. */

/** A part that cannot be fetched now says so when it is needed. */
export function fetchAhead(): void {
  const parts = [
    () => import("./results-stored"),
    () => import("../charts/draw-ratings"),
    () => import("../formats/csv"),
    () => import("../formats/json"),
  ];
  for (const fetchPart of parts) fetchPart().catch(() => undefined);
}
