/** Where the events of a schedule stand in a chart: rows of equal time, one under the other, as lines of a score. */
import type { PlacedEvent } from "../../core/schedule/overview/nominal-times";

/** What a row may hold, in s. */
const ROW_LENGTHS_S = [5, 10, 15, 30, 60, 120, 300, 600, 1_200, 3_600, 7_200, 36_000] as const;
const MOST_ROWS = 14;

/** A stretch of time that is shown, in ms. */
export type Stretch = { readonly fromMs: number; readonly toMs: number };

export type StripLayout = Stretch & {
  /** What one row holds, in ms. */
  readonly rowMs: number;
  readonly rows: number;
};

/** The part of an event that lies in one row; an event that runs over the end of a row goes on in the next. */
export type Piece = {
  readonly placed: PlacedEvent;
  /** From 0. */
  readonly row: number;
  /** From the beginning of the row, in ms. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Whether the event begins here. */
  readonly isFirst: boolean;
};

/** Rows as few as keep a block in sight, of a round length; a short stretch is one row. */
export function layOutRows({ fromMs, toMs }: Stretch, isOneRow: boolean): StripLayout {
  const lengthMs = Math.max(1, toMs - fromMs);
  if (isOneRow) return { fromMs, toMs, rowMs: lengthMs, rows: 1 };
  const seconds = ROW_LENGTHS_S.find((length) => lengthMs / (length * 1_000) <= MOST_ROWS);
  const rowMs = seconds === undefined ? lengthMs / MOST_ROWS : seconds * 1_000;
  return { fromMs, toMs, rowMs, rows: Math.ceil(lengthMs / rowMs) };
}

/** In order; time follows the number of events and of rows. */
export function cutIntoRows(
  events: readonly PlacedEvent[],
  { fromMs, toMs, rowMs }: StripLayout,
): readonly Piece[] {
  return events
    .filter(({ startMs, endMs }) => endMs > fromMs && startMs < toMs)
    .flatMap((placed) => {
      const pieces: Piece[] = [];
      const [startMs, endMs] = [
        Math.max(placed.startMs, fromMs) - fromMs,
        Math.min(placed.endMs, toMs) - fromMs,
      ];
      for (let row = Math.floor(startMs / rowMs); row * rowMs < endMs; row += 1) {
        pieces.push({
          placed,
          row,
          fromMs: Math.max(0, startMs - row * rowMs),
          toMs: Math.min(rowMs, endMs - row * rowMs),
          isFirst: row === Math.floor(startMs / rowMs),
        });
      }
      return pieces;
    });
}

/** The event that stands at a time, in ms from the beginning; null beyond the last one. */
export function findEventAt(events: readonly PlacedEvent[], ms: number): PlacedEvent | null {
  let [low, high] = [0, events.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const placed = events[middle];
    if (placed === undefined) return null;
    if (ms < placed.startMs) high = middle - 1;
    else if (ms >= placed.endMs) low = middle + 1;
    else return placed;
  }
  return null;
}

/** From the first to the last event of a block, in ms; null where there is no such block. */
export function stretchOfBlock(events: readonly PlacedEvent[], block: number): Stretch | null {
  const own = events.filter(({ event }) => event.block === block);
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined ? null : { fromMs: first.startMs, toMs: last.endMs };
}
