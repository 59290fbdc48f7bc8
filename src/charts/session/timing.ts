/** The chart of timing: how far the start and the length of each event were from their plan. */
import { type Markish, ruleY, text } from "@observablehq/plot";
import { describeOffset, describeTimingChart, TIMING_CHART } from "../../words/charts/timing";
import { type ChartFrame, markOrderName, markOrderTicks, markUprightName } from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { markHalfFrame, markOffAxis, markOffPoints, reachOf } from "../plot/off-plan";
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
const TICK_PX = 44;
/** Of one of the two panels, about. */
const PANEL_PX = 110;
/** What a name takes, one below the other. */
const NAME_PX = 16;

/** `widthPx` is that of the whole drawing. */
export function drawTiming(data: TimingData, widthPx: number): SVGSVGElement {
  const { events, frameMs } = data;
  const offsets = listOffsets(data);
  const mostMs = reachOf(
    offsets.map(({ offMs }) => offMs),
    frameMs,
  );
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
      ruleY([0], { stroke: "var(--edge)" }),
      markOffAxis(mostMs),
      ...PANELS.map((panel) => markUprightName(TIMING_CHART[panel], frame, panel)),
      markOrderTicks(
        places.filter((place) => Number.isInteger(place) && place > 0),
        String,
      ),
      markOrderName(TIMING_CHART.event, frame, "length"),
      ...markRunStarts(data.runStarts, { roomPx, panel: "start" }),
      ...markOffPoints(offsets, {
        x: "place",
        y: "offMs",
        fy: "panel",
        title: ({ row, offMs }: Offset) => describeOffset(row, offMs),
      }),
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
    markHalfFrame(frameMs),
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
