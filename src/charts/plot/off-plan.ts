/** What the charts of how far events were from their plan share: the upright axis in ms, half a frame, the points. */
import { axisY, type DotOptions, dot, type Markish, rect } from "@observablehq/plot";
import { listNiceTicks } from "./ticks";

/** How much of the upright axis there is at least, in frames or, where these are not known, in ms. */
const LEAST_FRAMES = 1.4;
const LEAST_MS = 20;

/** How far up and down the axis goes for such distances, in ms. `frameMs` is null where it is not known. */
export function reachOf(offsMs: readonly number[], frameMs: number | null): number {
  const leastMs = frameMs === null ? LEAST_MS : LEAST_FRAMES * frameMs;
  return offsMs.reduce((most, offMs) => Math.max(most, Math.abs(offMs) * 1.1), leastMs);
}

/** Half a frame either way, as a band. */
export function markHalfFrame(frameMs: number): Markish {
  return rect([frameMs / 2], {
    y1: (half: number) => -half,
    y2: (half: number) => half,
    fill: "var(--grid)",
  });
}

/** Numbers above and below the plan. */
export function markOffAxis(reachMs: number): Markish {
  const above = listNiceTicks(reachMs, 2);
  return axisY([...above.slice(1).map((tick) => -tick), ...above], {
    tickSize: 0,
    tickFormat: (value: number) => `${Number(value.toFixed(6))}`.replace("-", "−"),
    fill: "var(--faded)",
    label: null,
  });
}

/** A point each; a diamond for what missed its frame, so that colour alone says nothing. */
export function markOffPoints<Point extends { readonly onTime: boolean | null }>(
  points: readonly Point[],
  channels: DotOptions,
): Markish[] {
  const shared = { ...channels, stroke: "none", className: "spot" };
  return [
    dot(
      points.filter(({ onTime }) => onTime !== false),
      { ...shared, r: 1.75, fill: "var(--ink)" },
    ),
    dot(
      points.filter(({ onTime }) => onTime === false),
      { ...shared, r: 5, symbol: "diamond", fill: "var(--accent)" },
    ),
  ];
}
