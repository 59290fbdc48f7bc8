/** What a person is told when this browser cannot keep sessions. */
import type { StoreProblem } from "../core/session/keeping";

export const STORAGE_REFUSED_TITLE = "This browser cannot keep sessions";

export const STORAGE_REFUSED =
  "The task still runs, and what it records stays in memory while this page is open: save the file before you close it.";

export function describeStorageProblem(problem: StoreProblem): string {
  switch (problem.code) {
    case "missing":
      return "It has no database that a page could use.";
    case "silent":
      return "Its database did not answer within a second. The page goes on asking.";
    case "blocked":
      return "Another tab holds on to the sessions as an older version of this page stored them: close that tab.";
    case "newer":
      return "A newer version of this page has stored sessions here: load this page again.";
    case "full":
      return `It has no room left. It says: ${problem.said}`;
    case "refused":
      return `It says: ${problem.said}`;
  }
}
