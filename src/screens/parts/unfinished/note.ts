/** The session that a run of this page records: kept with the entry of the history, so that a reload comes back to it. */

/** Called when a run begins, and after going to the address of one that is to go on. */
export function noteUnfinished(sessionId: string): void {
  history.replaceState({ unfinished: sessionId }, "");
}

/** Null where this entry of the history has none. */
export function readUnfinished(): string | null {
  const state: { readonly unfinished?: unknown } | null = history.state;
  return typeof state?.unfinished === "string" ? state.unfinished : null;
}

/** To be called when the session turns out to be over: what is left is the address. */
export function forgetUnfinished(): void {
  history.replaceState(null, "");
}
