/** What a try of a design records, in memory and nowhere else. */

import type { Schedule } from "../../../core/schedule/schedule";
import { isFillerRow } from "../../../core/session/filler-row";
import type { Part, Row } from "../../../core/session/session";
import type { LongFrame } from "../../../core/session/try/why";
import type { RunSink } from "../../../task/run-contract";
import type { RunProgram } from "../../run/door";
import type { Services } from "../../services";

/** Why a try ends before its last event; `left`: nobody is there to read of it. */
export type TryEnd = "stopped" | "hidden" | "left";

/** What a try recorded. */
export type Tried = {
  /** All of it or a stretch, without the practice. */
  readonly schedule: Schedule;
  readonly rows: readonly Row[];
  readonly part: Part;
  /** In ms since the zero of the rows; null where the browser does not tell. */
  readonly longFrames: readonly LongFrame[] | null;
  /** Null where every event was shown. */
  readonly end: TryEnd | null;
};

export type TryRecord = {
  readonly sink: RunSink;
  /** `part` is null before the first frame of the first event, whose time stamp is `zeroMs`. */
  readonly read: () => { readonly rows: readonly Row[]; readonly part: Part | null; readonly zeroMs: number };
  readonly close: () => void;
};

/** `onShown` hears of each event that is over, in no onset's frame. */
export function recordTry(
  followPart: RunProgram["followPart"],
  services: Pick<Services, "frames" | "build">,
  onShown: (events: number) => void,
): TryRecord {
  const rows = new Map<number, Row>();
  let part: Part | null = null;
  let zeroMs = 0;
  const followed = followPart(services, (next) => {
    part = next;
  });
  const sink: RunSink = {
    onZero(zero) {
      zeroMs = zero.zeroMs;
      followed.onZero(zero);
    },
    onClock: followed.onClock,
    onRows(told) {
      // The unit that a stop cut is told again as cut, though its first events were seen to their end.
      for (const row of told) if (!rows.has(row.row)) rows.set(row.row, row);
      onShown([...rows.values()].filter((row) => !isFillerRow(row)).length);
    },
  };
  return { sink, close: followed.close, read: () => ({ rows: [...rows.values()], part, zeroMs }) };
}
