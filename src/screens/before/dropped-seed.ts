/** The seed that was left behind with a link's design: kept with the entry of the history that the next screen has. */

/** Called after going on; a reload, or coming back later, still tells it. */
export function noteDroppedSeed(droppedSeed: number): void {
  history.replaceState({ droppedSeed }, "");
}

/** Null where none was dropped on the way here. */
export function readDroppedSeed(): number | null {
  const state: { readonly droppedSeed?: unknown } | null = history.state;
  return typeof state?.droppedSeed === "number" ? state.droppedSeed : null;
}
