/**
 * What a page has under way in the database when the browser puts it aside for the way back. It is not run there, so a
 * transaction that waits for it never ends, and in WebKit keeps the database from every other page meanwhile.
 */

/** The part of a transaction that ends it with nothing of it done; throws where it is over already. */
type Under = { readonly abort: () => void };

const underWay = new Set<Under>();
let isAside = false;

addEventListener("pagehide", ({ persisted }) => {
  // A page that does not come back is ended by the browser, with all that it holds.
  isAside = persisted;
  if (persisted) for (const transaction of underWay) end(transaction);
});
addEventListener("pageshow", () => {
  isAside = false;
});

function end(transaction: Under): void {
  try {
    transaction.abort();
  } catch {
    // It is over, or needs this page no longer.
  }
}

/** From now on the transaction ends when the page is put aside; on a page that is, it ends at once. Answers what forgets it. */
export function endWhenAside(transaction: Under): () => void {
  underWay.add(transaction);
  if (isAside) end(transaction);
  return () => void underWay.delete(transaction);
}
