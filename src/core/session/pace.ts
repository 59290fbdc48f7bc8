/** How long people took over self-paced ratings. */
import type { Pace } from "../design/reckon/bounds";
import type { Row } from "./session";

export type MeasuredPace = Pace & { readonly ratings: number };

/** The value below which this share of sorted values lies, in ms. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The middle of all, and between which times eight of ten lie; null where nobody rated at their own pace. */
export function measurePace(rows: readonly Row[]): MeasuredPace | null {
  const times = rows
    .filter((row) => row.event === "rating" && row.planned_duration_ms === null && !row.interrupted)
    .map((row) => row.duration_ms)
    .toSorted((a, b) => a - b);
  if (times.length === 0) return null;
  const [fastMs, usualMs, slowMs] = [quantile(times, 0.1), quantile(times, 0.5), quantile(times, 0.9)];
  return { ratings: times.length, fastMs, usualMs, slowMs };
}
