/** One tab of this browser collects for a class at a time: two would each count only their own, and one ends what the other holds. */

const COLLECTING_LOCK = "cue-reactivity-class";
/** A turn that nobody has comes at once; one that has not come by then is another tab's, in ms. */
const WAIT_MS = 200;

export type Turn = "mine" | "elsewhere";

/**
 * Asks for the turn and tells what becomes of it: `elsewhere` while another tab has it, `mine` once it is free, which is
 * also what a browser without locks is told (on plain-http addresses). Answers what gives it back.
 */
export function takeCollecting(onTurn: (turn: Turn) => void): () => void {
  const { locks }: { readonly locks?: LockManager } = navigator;
  const over = new AbortController();
  const waiting = setTimeout(() => onTurn("elsewhere"), WAIT_MS);
  function begin(): void {
    clearTimeout(waiting);
    if (!over.signal.aborted) onTurn("mine");
  }
  function hold(): Promise<void> {
    begin();
    return new Promise((end) => {
      if (over.signal.aborted) end();
      else over.signal.addEventListener("abort", () => end());
    });
  }
  if (locks === undefined) begin();
  // Where locks are forbidden; whoever gave it back before it came hears nothing.
  else locks.request(COLLECTING_LOCK, { signal: over.signal }, hold).catch(begin);
  return () => {
    clearTimeout(waiting);
    over.abort();
  };
}
