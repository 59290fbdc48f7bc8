/** The chart of timing: how far the start and the length of each event were from their plan. */
import { axisY, dot, type Markish, rect, ruleY, text } from "@observablehq/plot";
import { describeOffset, describeTimingChart, TIMING_CHART } from "../../words/charts/timing";
import { type ChartFrame, markOrderName, markOrderTicks } from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { markRunStarts } from "../plot/run-starts";
import { TEXT_PX } from "../plot/sizes";
import { listNiceTicks } from "../plot/ticks";
import type { TimingData } from "./data";

const PANELS = ["start", "length"] as const;
type Panel = (typeof PANELS)[number];

/** One point: the distance of an event from its plan, in one of the two panels. */
type Offset = {
  readonly panel: Panel;
  /** From 1, in the order shown. */
  readonly place: number;
  readonly offMs: number;
  readonly onTime: boolean | null;
  readonly row: number;
};

const MARGINS = { marginTop: 26, marginRight: 78, marginBottom: 48, marginLeft: 46 };
const HEIGHT_PX = 340;
/** How much of the upright axis there is at least, in frames or, where these are not known, in ms. */
const LEAST_FRAMES = 1.4;
const LEAST_MS = 20;
const TICK_PX = 44;
/** Of one of the two panels, about. */
const PANEL_PX = 110;
/** What a name takes, one below the other. */
const NAME_PX = 16;

/** `widthPx` is that of the whole drawing. */
export function drawTiming(data: TimingData, widthPx: number): SVGSVGElement {
  const { events, frameMs } = data;
  const offsets = listOffsets(data);
  const leastMs = frameMs === null ? LEAST_MS : LEAST_FRAMES * frameMs;
  const mostMs = offsets.reduce((most, { offMs }) => Math.max(most, Math.abs(offMs) * 1.1), leastMs);
  const frame: ChartFrame = { width: widthPx, height: HEIGHT_PX, ...MARGINS };
  const roomPx = widthPx - MARGINS.marginLeft - MARGINS.marginRight;
  const places = listNiceTicks(Math.max(1, events.length), Math.max(1, Math.floor(roomPx / TICK_PX)));
  return drawBarePlot({
    finding: describeTimingChart(data),
    ...frame,
    x: { domain: [0, events.length + 1], axis: null },
    y: { domain: [-mostMs, mostMs], axis: null },
    fy: { domain: PANELS, axis: null, padding: 0.24 },
    marks: [
      ...markFrames(frameMs, mostMs),
      ...markAxes(mostMs),
      markOrderTicks(
        places.filter((place) => Number.isInteger(place) && place > 0),
        String,
      ),
      markOrderName(TIMING_CHART.event, frame, "length"),
      ...markRunStarts(data.runStarts, { roomPx, panel: "start" }),
      ...markOffsets(offsets),
    ],
  });
}

function listOffsets({ events }: TimingData): readonly Offset[] {
  return events.flatMap(({ row, startOffMs, lengthOffMs, onTime }, index) => {
    const point = { place: index + 1, onTime, row };
    const start: Offset = { ...point, panel: "start", offMs: startOffMs };
    return lengthOffMs === null ? [start] : [start, { ...point, panel: "length", offMs: lengthOffMs }];
  });
}

/** Half a frame either way as a band, and one whole frame as a dotted line. */
function markFrames(frameMs: number | null, mostMs: number): Markish[] {
  if (frameMs === null) return [];
  // Where one frame is next to nothing, the two names would touch: the upper one says it.
  const apartPx = (2 * frameMs * PANEL_PX) / (2 * mostMs);
  const named = apartPx < NAME_PX ? [frameMs] : [frameMs, -frameMs];
  return [
    rect([frameMs / 2], { y1: (half: number) => -half, y2: (half: number) => half, fill: "var(--grid)" }),
    ruleY([-frameMs, frameMs], { stroke: "var(--edge)", strokeDasharray: "1 4" }),
    text(named, {
      y: (ms: number) => ms,
      text: () => TIMING_CHART.frame,
      frameAnchor: "right",
      dx: 8,
      textAnchor: "start",
      fill: "var(--faded)",
      fontSize: TEXT_PX,
    }),
  ];
}

function markAxes(mostMs: number): Markish[] {
  const above = listNiceTicks(mostMs, 2);
  const ticks = [...above.slice(1).map((tick) => -tick), ...above];
  return [
    ruleY([0], { stroke: "var(--edge)" }),
    axisY(ticks, {
      tickSize: 0,
      tickFormat: (value: number) => `${Number(value.toFixed(6))}`.replace("-", "−"),
      fill: "var(--faded)",
      label: null,
    }),
    text(PANELS, {
      fy: (panel: Panel) => panel,
      text: (panel: Panel) => TIMING_CHART[panel],
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

function markOffsets(offsets: readonly Offset[]): Markish[] {
  const channels = {
    x: "place",
    y: "offMs",
    fy: "panel",
    title: ({ row, offMs }: Offset) => describeOffset(row, offMs),
  };
  return [
    dot(
      offsets.filter(({ onTime }) => onTime !== false),
      { ...channels, r: 1.75, fill: "var(--ink)", stroke: "none", className: "spot" },
    ),
    dot(
      offsets.filter(({ onTime }) => onTime === false),
      { ...channels, r: 5, symbol: "diamond", fill: "var(--accent)", stroke: "none", className: "spot" },
    ),
  ];
}
