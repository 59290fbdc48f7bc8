/** Words for when results cannot be shown: the session is not here, or the screen that shows it did not come. */

export const MISSING = {
  title: "This session is not here",
  sentences: [
    "It may have been deleted, or recorded in another browser or on another computer: sessions stay where they were recorded.",
    "Private windows forget their sessions when they are closed.",
  ],
} as const;

export const UNREACHABLE = {
  title: "This part of the page did not arrive",
  sentences: [
    "The results need a part of the page that could not be fetched; the connection may be gone.",
    "What was recorded is not lost: try again, or open it later from the first page.",
  ],
} as const;
