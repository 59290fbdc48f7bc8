/** What the browser says of when it presented the onsets of a try, held against the page's own stamps. */
import { medianOf } from "../cohort/known";
import type { Row } from "../session";

export type Compared = {
  /** Events of whose onset the browser told. */
  readonly told: number;
  readonly events: number;
  /** From the page's stamp of an onset until the browser presented it, in ms: the middle, the least, the most. */
  readonly medianMs: number;
  readonly leastMs: number;
  readonly mostMs: number;
  /**
   * Rows whose time until then differs from the middle by half a frame or more: another frame by the browser's word.
   * Null where the refresh is not known.
   */
  readonly others: readonly Row[] | null;
};

/** Null where the browser told of none. `frameMs` is null where the refresh is not known, or changed. */
export function compareWitness(rows: readonly Row[], frameMs: number | null): Compared | null {
  const told = rows.filter(({ presented_ms }) => presented_ms !== null);
  if (told.length === 0) return null;
  const afters = told.map(afterOf);
  const medianMs = medianOf(afters);
  return {
    told: told.length,
    events: rows.length,
    medianMs,
    leastMs: Math.min(...afters),
    mostMs: Math.max(...afters),
    others: frameMs === null ? null : told.filter((row) => Math.abs(afterOf(row) - medianMs) >= frameMs / 2),
  };
}

function afterOf({ presented_ms, onset_ms }: Row): number {
  return (presented_ms ?? onset_ms) - onset_ms;
}
