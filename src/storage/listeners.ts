/** Who wants to hear of something. */

export type Listeners<Told extends readonly unknown[]> = {
  readonly tell: (...told: Told) => void;
  /** Returns the unsubscriber. */
  readonly subscribe: (listener: (...told: Told) => void) => () => void;
};

export function createListeners<Told extends readonly unknown[]>(): Listeners<Told> {
  const listeners = new Set<(...told: Told) => void>();
  return {
    tell(...told) {
      for (const listener of listeners) listener(...told);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
