/** Holds finished rows back from storage while an onset is near, and marks the rows of a cut unit. */
import type { ScheduledEvent } from "../../core/schedule/schedule";
import type { Row } from "../../core/session/session";
import type { FrameClock } from "../clock/frame-clock";

/** Frames that pass after an onset before a write may start. */
const QUIET_FRAMES = 2;
/** At the latest so long after the end of its event a row's write starts, in ms. */
const LATEST_MS = 200;

export type RowQueue = {
  readonly add: (row: Row, event: ScheduledEvent) => void;
  /** Hands out what is still held back. */
  readonly flush: () => void;
  readonly close: () => void;
};

export type RowQueueOptions = {
  readonly clock: Pick<FrameClock, "onFrame">;
  readonly onRows: (rows: readonly Row[]) => void;
};

/** Rows go out in order; those of a unit that was cut go out again, marked `interrupted`. */
export function createRowQueue({ clock, onRows }: RowQueueOptions): RowQueue {
  const held = new Map<number, Row>();
  let unit: { readonly id: number; readonly rows: Row[] } | null = null;
  let frames = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (held.size === 0) return;
    const rows = [...held.values()];
    held.clear();
    onRows(rows);
  }
  const endFrames = clock.onFrame(() => {
    frames += 1;
    if (held.size > 0 && frames > QUIET_FRAMES) flush();
  });

  return {
    add(row, event) {
      if (unit?.id !== event.unit) unit = { id: event.unit, rows: [] };
      unit.rows.push(row);
      held.set(row.row, row);
      if (row.interrupted) {
        for (const cut of unit.rows) held.set(cut.row, { ...cut, interrupted: true });
        unit = null;
        // No onset is near, and the page may be about to go.
        return flush();
      }
      frames = 0;
      timer ??= setTimeout(flush, LATEST_MS);
    },
    flush,
    close() {
      flush();
      endFrames();
    },
  };
}
