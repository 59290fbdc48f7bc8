/** Keeps from an event what a person did before it was seen: an input stamped before the onset is no response to it. */

const POINTER_EVENTS = ["pointerdown", "mousedown", "click"] as const;
/** Keys that stop or leave the page and so answer nothing. */
export const NOT_ANSWERS: ReadonlySet<string> = new Set(["Escape", "Tab"]);

/**
 * What plugins put on the page is there up to a frame before it is seen. Until then no pointer reaches `root` and no
 * key the page; `onsetMs` is the onset's time stamp in ms, null before its frame is known. Returns what ends it.
 */
export function refuseEarlyInput(root: HTMLElement, onsetMs: () => number | null): () => void {
  const { ownerDocument: page } = root;
  function refuse(event: Event): void {
    const onset = onsetMs();
    if (onset !== null && event.timeStamp >= onset) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  function refuseKey(event: KeyboardEvent): void {
    const isForBrowser = event.ctrlKey || event.metaKey || event.altKey;
    if (!isForBrowser && !NOT_ANSWERS.has(event.key)) refuse(event);
  }

  for (const name of POINTER_EVENTS) root.addEventListener(name, refuse, true);
  page.addEventListener("keydown", refuseKey, true);
  return () => {
    for (const name of POINTER_EVENTS) root.removeEventListener(name, refuse, true);
    page.removeEventListener("keydown", refuseKey, true);
  };
}
