/** What the browser says of when it presented the onsets of a try, held against the page's own stamps. */
import type { Row } from "../session";

export type Compared = {
  /** Events of whose onset the browser told. */
  readonly told: number;
  readonly events: number;
  /** From the page's stamp of an onset until the browser presented it, in ms: the middle, the least, the most. */
  readonly medianMs: number;
  readonly leastMs: number;
  readonly mostMs: number;
  /** Rows whose time until then differs from the middle by half a frame or more: another frame by the browser's word. */
  readonly others: readonly Row[];
};

/** Null where the browser told of none. `frameMs` is null where the refresh is not known: then none differ. */
export function compareWitness(rows: readonly Row[], frameMs: number | null): Compared | null {
  const told = rows.filter(({ presented_ms }) => presented_ms !== null);
  const sorted = told.map(afterOf).toSorted((a, b) => a - b);
  const [leastMs, medianMs, mostMs] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  if (leastMs === undefined || medianMs === undefined || mostMs === undefined) return null;
  const others = told.filter((row) => frameMs !== null && Math.abs(afterOf(row) - medianMs) >= frameMs / 2);
  return { told: told.length, events: rows.length, medianMs, leastMs, mostMs, others };
}

function afterOf({ presented_ms, onset_ms }: Row): number {
  return (presented_ms ?? onset_ms) - onset_ms;
}
