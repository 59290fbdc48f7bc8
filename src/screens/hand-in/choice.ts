/** Whether a person hands in nothing: kept with the entry of the history, where no neighbour reads it as in an address. */

/** Called after going to the screen with the code; a reload, or coming back, still shows the same code. */
export function noteNothing(): void {
  history.replaceState({ handsInNothing: true }, "");
}

export function readsNothing(): boolean {
  const state: { readonly handsInNothing?: unknown } | null = history.state;
  return state?.handsInNothing === true;
}
