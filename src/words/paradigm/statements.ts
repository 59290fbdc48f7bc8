/** What a statement is: a text, how sure it is, and where it comes from. */

export const SURENESS = {
  read: "read in the source",
  abstract: "only the abstract was read",
  unverified: "not found in a source",
  ours: "our own reasoning; no source was looked up",
} as const;

/** Before what the marks beside statements mean. */
export const LEGEND_TITLE = "How sure a statement is:";

/** How sure a statement is. */
export type Sureness = keyof typeof SURENESS;

type Source = { readonly label: string; readonly href: string };

export type Statement = {
  /** Its own heading; left out where the text says it all. */
  readonly title?: string;
  readonly text: string;
  /** Null says nothing of it. */
  readonly sureness: Sureness | null;
  readonly sources: readonly Source[];
};

export function doi(id: string): Source {
  return { label: `doi ${id}`, href: `https://doi.org/${id}` };
}
export function pmc(id: string): Source {
  return { label: id, href: `https://pmc.ncbi.nlm.nih.gov/articles/${id}/` };
}
export function pmid(id: string): Source {
  return { label: `PMID ${id}`, href: `https://pubmed.ncbi.nlm.nih.gov/${id}/` };
}
