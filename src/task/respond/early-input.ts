/** Keeps from an event what a person did before it was seen: an input stamped before the onset is no response to it. */

const POINTER_EVENTS = ["pointerdown", "mousedown", "click"] as const;
/** Keys that stop or leave the page and so answer nothing. */
export const NOT_ANSWERS: ReadonlySet<string> = new Set(["Escape", "Tab"]);

/** Whether a key is pressed with one that makes it a command of the browser. */
export function isForBrowser({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/**
 * What plugins put on the page is there up to a frame before it is seen. Until then no pointer reaches `root` and no
 * key the page, and a key that was held down meanwhile reaches it only once it was released; `onsetMs` is the onset's
 * time stamp in ms, null before its frame is known. Returns what ends it.
 */
export function refuseEarlyInput(root: HTMLElement, onsetMs: () => number | null): () => void {
  const { ownerDocument: page } = root;
  /** Keys that went down since the onset. */
  const down = new Set<string>();
  function isEarly({ timeStamp }: Event): boolean {
    const onset = onsetMs();
    return onset === null || timeStamp < onset;
  }
  function refuse(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  function refusePointer(event: Event): void {
    if (isEarly(event)) refuse(event);
  }
  function refuseKey(event: KeyboardEvent): void {
    const { key, repeat } = event;
    if (isForBrowser(event) || NOT_ANSWERS.has(key)) return;
    if (isEarly(event) || (repeat && !down.has(key))) refuse(event);
    else down.add(key);
  }

  for (const name of POINTER_EVENTS) root.addEventListener(name, refusePointer, true);
  page.addEventListener("keydown", refuseKey, true);
  return () => {
    for (const name of POINTER_EVENTS) root.removeEventListener(name, refusePointer, true);
    page.removeEventListener("keydown", refuseKey, true);
  };
}
