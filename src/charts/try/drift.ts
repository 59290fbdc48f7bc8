/** The chart of drift: how far the start of each event was from its plan, over time. */
import { axisX, axisY, dot, type Markish, rect, ruleY, text } from "@observablehq/plot";
import { DRIFT_CHART, describeDrift, describeStart } from "../../words/charts/try";
import { formatNumber } from "../../words/numbers";
import { type ChartFrame, markOrderName } from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { TEXT_PX } from "../plot/sizes";
import { listNiceTicks } from "../plot/ticks";
import type { DriftData, TimedStart } from "./data";

const MARGINS = { marginTop: 26, marginRight: 12, marginBottom: 48, marginLeft: 46 };
const HEIGHT_PX = 230;
/** How much of the upright axis there is at least, in frames or, where these are not known, in ms. */
const LEAST_FRAMES = 1.4;
const LEAST_MS = 20;
const TICK_PX = 60;

/** `widthPx` is that of the whole drawing. */
export function drawDrift(data: DriftData, widthPx: number): SVGSVGElement {
  const { events, frameMs } = data;
  const leastMs = frameMs === null ? LEAST_MS : LEAST_FRAMES * frameMs;
  const mostMs = events.reduce((most, { offMs }) => Math.max(most, Math.abs(offMs) * 1.1), leastMs);
  const lastS = Math.max(1, (events.at(-1)?.atMs ?? 0) / 1_000);
  const frame: ChartFrame = { width: widthPx, height: HEIGHT_PX, ...MARGINS };
  const roomPx = widthPx - MARGINS.marginLeft - MARGINS.marginRight;
  return drawBarePlot({
    finding: describeDrift(data),
    ...frame,
    x: { domain: [-0.01 * lastS, lastS * 1.01], axis: null },
    y: { domain: [-mostMs, mostMs], axis: null },
    marks: [
      ...markBand(frameMs),
      ...markAxes(mostMs, listNiceTicks(lastS, Math.max(1, Math.floor(roomPx / TICK_PX)))),
      markOrderName(DRIFT_CHART.axis, frame),
      ...markStarts(events),
    ],
  });
}

/** Half a frame either way. */
function markBand(frameMs: number | null): Markish[] {
  if (frameMs === null) return [];
  return [
    rect([frameMs / 2], { y1: (half: number) => -half, y2: (half: number) => half, fill: "var(--grid)" }),
  ];
}

function markAxes(mostMs: number, seconds: readonly number[]): Markish[] {
  const above = listNiceTicks(mostMs, 2);
  const decimals = Number.isInteger(above[1] ?? 1) ? 0 : 1;
  return [
    ruleY([0], { stroke: "var(--edge)" }),
    axisY([...above.slice(1).map((tick) => -tick), ...above], {
      tickSize: 0,
      tickFormat: (value: number) => formatNumber(value, decimals),
      fill: "var(--faded)",
      label: null,
    }),
    axisX(seconds, {
      tickSize: 4,
      tickPadding: 4,
      tickFormat: (value: number) => formatNumber(value, seconds.every(Number.isInteger) ? 0 : 1),
      stroke: "var(--edge)",
      fill: "var(--faded)",
      label: null,
    }),
    text([DRIFT_CHART.upright], {
      frameAnchor: "top-left",
      dx: -MARGINS.marginLeft,
      dy: -6,
      textAnchor: "start",
      lineAnchor: "bottom",
      fill: "var(--faded)",
      fontSize: TEXT_PX,
    }),
  ];
}

function markStarts(events: readonly TimedStart[]): Markish[] {
  const channels = {
    x: ({ atMs }: TimedStart) => atMs / 1_000,
    y: "offMs",
    title: ({ row, atMs, offMs }: TimedStart) => describeStart(row, atMs, offMs),
    className: "spot",
    stroke: "none",
  };
  return [
    dot(
      events.filter(({ onTime }) => onTime !== false),
      { ...channels, r: 1.75, fill: "var(--ink)" },
    ),
    dot(
      events.filter(({ onTime }) => onTime === false),
      { ...channels, r: 5, symbol: "diamond", fill: "var(--accent)" },
    ),
  ];
}
