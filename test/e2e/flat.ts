/** Whether what a page holds stays flat over many sessions: its last third against its second. */
import type { Held } from "./back-to-back";

export type Growth = {
  /** Last third by second third; 1 where nothing grows. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** What a session takes on disk. */
  readonly storedPerSession: number;
};

export function compareThirds(held: readonly Held[]): Growth {
  const third = Math.floor(held.length / 3);
  const [second, last] = [held.slice(third, 2 * third), held.slice(2 * third)];
  const ratio = (read: (held: Held) => number) => mean(last.map(read)) / mean(second.map(read));
  return {
    heap: ratio(({ heapBytes }) => heapBytes),
    nodes: ratio(({ nodes }) => nodes),
    listeners: ratio(({ listeners }) => listeners),
    storedPerSession: ratio(({ sessions, storedBytes }) => storedBytes / sessions),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
