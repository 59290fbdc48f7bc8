/** Words of the page for an address that cannot be understood. */

export const PROBLEMS = {
  title: "This address cannot be used",
  lead: "Nothing was started, and nothing was guessed. What is wrong with it stands below.",
  listTitle: "Problems",
  /** Where the sentences themselves did not come. */
  unreachable: [
    "Nothing was started. What is wrong with it stands in a part of the page that could not be fetched; the connection may be gone.",
  ],
  after: "If somebody gave you this link, it may have been cut short on the way: ask for it again.",
} as const;
