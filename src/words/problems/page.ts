/** Words of the page for a link that cannot be used, as far as they are at hand before its sentences are fetched. */

export const PROBLEMS = {
  title: "This link cannot be used",
  /** Where the sentences themselves did not come. */
  unreachable: [
    "Nothing was started. What is wrong with it stands in a part of the page that could not be fetched; the connection may be gone.",
  ],
} as const;
