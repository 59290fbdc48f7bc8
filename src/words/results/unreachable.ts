/** Words for when the part of the page that shows results did not come; known before it is asked for. */

export const UNREACHABLE = {
  title: "This part of the page did not arrive",
  sentences: [
    "The results need a part of the page that could not be fetched; the connection may be gone.",
    "What was recorded is not lost: try again, or open it later from the first page.",
  ],
} as const;
