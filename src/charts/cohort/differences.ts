/** The chart of differences: how many people have which, with their mean and its interval above. */
import { axisX, dot, link, type Markish, rectY, ruleX, ruleY, text } from "@observablehq/plot";
import type { Person } from "../../core/session/cohort/people";
import { describeDifferences, nameDifferenceAxis } from "../../words/charts/cohort";
import { decimalsOf, formatSigned } from "../../words/numbers";
import { drawBarePlot } from "../plot/bare-plot";
import { plotHeight, TEXT_PX } from "../plot/sizes";
import { listNiceTicks } from "../plot/ticks";
import type { CohortData } from "./data";

const MARGIN = { left: 24, right: 24, bottom: 52, top: 8 } as const;
/** So many bars a side at most. */
const MOST_BARS = 10;
/** Above the bars, for the mean and its interval. */
const HEAD_PX = 64;

/** People whose difference lies from `from` (included) to `to`; zero stands in the middle of a bar of its own width. */
type Bar = { readonly from: number; readonly to: number; readonly people: number };

/**
 * The largest difference that is shown, of at least a tenth of the scale: a room that is all alike is no wide spread.
 * Where no person is shown, no person's difference widens the drawing.
 */
function reachOf({ scale, scores: { people, numbers }, showsPeople }: CohortData): number {
  const { mean, interval } = numbers;
  const bounds = interval.ok ? [interval.value.low, interval.value.high] : [];
  const shown = showsPeople ? people.map(({ difference }) => difference) : mean.ok ? [mean.value] : [];
  return Math.max((scale.max - scale.min) / 10, ...[...bounds, ...shown].map(Math.abs));
}

function countBars(people: readonly Person[], width: number): readonly Bar[] {
  const counts = new Map<number, number>();
  for (const { difference } of people) {
    const place = Math.round(difference / width);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => ({
    from: (place - 0.5) * width,
    to: (place + 0.5) * width,
    people: count,
  }));
}

/** `widthPx` is that of the whole drawing. */
export function drawDifferences(data: CohortData, widthPx: number): SVGSVGElement {
  const { scores, showsPeople } = data;
  const reach = reachOf(data);
  const [, width = reach] = listNiceTicks(reach, MOST_BARS);
  const bars = showsPeople ? countBars(scores.people, width) : [];
  const end = (Math.floor(reach / width + 0.5) + 0.5) * width;
  const highest = Math.max(0, ...bars.map(({ people }) => people));
  const ticks = listTicks(end, widthPx);
  const barsPx = showsPeople ? plotHeight(widthPx) : 0;
  const plotPx = barsPx + HEAD_PX;
  // Of the upright axis: what the mean's room above the bars is in people.
  const head = barsPx === 0 ? 1 : (highest * HEAD_PX) / barsPx;
  return drawBarePlot({
    finding: describeDifferences(data),
    width: widthPx,
    height: MARGIN.top + plotPx + MARGIN.bottom,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    x: { domain: [-end, end], axis: null },
    y: { domain: [0, highest + head], axis: null },
    marks: [
      rectY(bars, {
        x1: "from",
        x2: "to",
        y: "people",
        fill: "var(--accent)",
        fillOpacity: 0.32,
        stroke: "var(--accent)",
        className: "bar",
      }),
      ruleY([0], { stroke: "var(--edge)" }),
      ruleX([0], { stroke: "var(--ink)", strokeWidth: 1.25 }),
      text(bars, {
        x: ({ from, to }: Bar) => (from + to) / 2,
        y: "people",
        text: "people",
        dy: -8,
        fill: "var(--faded)",
        stroke: "var(--paper)",
        strokeWidth: 4,
        fontSize: TEXT_PX,
        fontVariant: "tabular-nums",
      }),
      axisX(ticks, {
        tickSize: 4,
        tickFormat: (value: number) => formatSigned(value, Number.isInteger(value) ? 0 : 1),
        stroke: "var(--edge)",
        fill: "var(--faded)",
        label: null,
      }),
      text([nameDifferenceAxis(data)], {
        frameAnchor: "bottom",
        dy: MARGIN.bottom - 4,
        lineAnchor: "bottom",
        fontSize: TEXT_PX,
        fill: "var(--faded)",
      }),
      ...markMean(data, highest + head * 0.55),
    ],
  });
}

/** Both ways from zero, as many as there is room for. */
function listTicks(end: number, widthPx: number): readonly number[] {
  const above = listNiceTicks(end, Math.max(2, Math.floor(widthPx / 160))).filter((tick) => tick > 0);
  return [...above.map((tick) => -tick).toReversed(), 0, ...above];
}

/** At a height above the bars: the mean with its interval. */
function markMean({ scale, scores: { numbers } }: CohortData, height: number): Markish[] {
  const { mean, interval } = numbers;
  if (!mean.ok) return [];
  const at = { x: (value: number) => value, y: () => height } as const;
  return [
    link(interval.ok ? [interval.value] : [], {
      x1: "low",
      x2: "high",
      y1: () => height,
      y2: () => height,
      stroke: "var(--ink)",
      strokeWidth: 3,
      className: "interval",
    }),
    dot([mean.value], { ...at, r: 7, fill: "var(--ink)", symbol: "diamond" }),
    text([mean.value], {
      ...at,
      dy: -18,
      text: (value: number) => formatSigned(value, decimalsOf(scale)),
      fill: "var(--ink)",
      fontSize: TEXT_PX + 2,
      fontWeight: "bold",
      fontVariant: "tabular-nums",
    }),
  ];
}
