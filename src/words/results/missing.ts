/** Words for when results cannot be shown: the session is not here, was deleted or refused. */

export const MISSING = {
  title: "This session is not here",
  sentences: [
    "It may have been deleted, or recorded in another browser or on another computer: sessions stay where they were recorded.",
    "Private windows forget their sessions when they are closed.",
  ],
} as const;

/** The browser would not let the session be read. */
export const REFUSED = {
  title: "This browser would not let the session be read",
  sentences: [
    "Whether it is stored here cannot be told, and nothing was deleted.",
    "Another tab of this page or the browser’s settings may be in the way: close other tabs and try again.",
  ],
} as const;

/** Deleted just now. */
export const GONE = { title: "This session was deleted", what: "the session" } as const;
