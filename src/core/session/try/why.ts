/** Why an event of a try missed its frames, as far as the browser tells: what kept the page from its frame then. */
import type { Row } from "../session";

/** A frame that took the page long, as the browser tells of it. */
export type LongFrame = {
  /** Since the zero of the rows, in ms. */
  readonly startMs: number;
  readonly endMs: number;
  /** What ran in it for how long; empty where it was no script. */
  readonly scripts: readonly { readonly name: string; readonly durationMs: number }[];
};

export type Why =
  /** The longest of the frames that were in its way, and in it the script that took longest. */
  | { readonly kind: "long-frame"; readonly durationMs: number; readonly script: string | null }
  /** The page was not in sight. */
  | { readonly kind: "hidden" }
  /** The browser would tell of a long frame, and there was none. */
  | { readonly kind: "none" }
  /** The browser does not tell. */
  | { readonly kind: "untold" };

/** What is in the way of a frame began before it was due: a frame's time before is near enough, in ms. */
const BEFORE_MS = 20;

/** Of an event that began or ended on another frame than planned. */
export function findWhy(row: Row, longFrames: readonly LongFrame[] | null): Why {
  if (!row.visible) return { kind: "hidden" };
  if (longFrames === null) return { kind: "untold" };
  const [dueMs, cameMs] = spanOf(row);
  const inTheWay = longFrames.filter(({ startMs, endMs }) => startMs < cameMs && endMs > dueMs - BEFORE_MS);
  const longest = inTheWay.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (longest === undefined) return { kind: "none" };
  const script = longest.scripts.toSorted((a, b) => b.durationMs - a.durationMs)[0]?.name ?? null;
  return { kind: "long-frame", durationMs: lengthOf(longest), script };
}

/** From when its start, or where that was on time its end, was due to when it came. */
function spanOf(row: Row): readonly [number, number] {
  const { planned_onset_ms, onset_ms, planned_duration_ms, duration_ms } = row;
  const startDueMs = planned_onset_ms ?? onset_ms;
  if ((row.frames_late ?? 0) > 0 || planned_duration_ms === null) return [startDueMs, onset_ms];
  return [startDueMs + planned_duration_ms, onset_ms + duration_ms];
}

function lengthOf({ startMs, endMs }: LongFrame): number {
  return endMs - startMs;
}
