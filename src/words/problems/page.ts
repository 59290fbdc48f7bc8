/** Words of the page for an address that cannot be understood. */

export const PROBLEMS = {
  title: "This address cannot be used",
  lead: "Nothing was started, and nothing was guessed. What is wrong with it stands below.",
  listTitle: "Problems",
  after: "If somebody gave you this link, it may have been cut short on the way: ask for it again.",
} as const;
