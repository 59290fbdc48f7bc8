/** Why a browser does not keep what is recorded, and how a session can be lost to the page that records it. */

/** The lock that a tab holds while it runs the task, one at a time: who must not disturb a run looks for it. */
export const RUN_LOCK = "cue-reactivity-run";

/** `said` is what the browser itself says, in its own language. */
export type StoreProblem =
  /** It has no database. */
  | { readonly code: "missing" }
  /** It did not answer within a second. */
  | { readonly code: "silent" }
  /** Another tab holds on to the database as an older version of the page left it. */
  | { readonly code: "blocked" }
  /** A newer version of the page has changed the database. */
  | { readonly code: "newer" }
  | { readonly code: "full"; readonly said: string }
  | { readonly code: "refused"; readonly said: string };

/** Deleted while it was recorded, or resumed in another tab. */
export type Loss = "deleted" | "taken";
