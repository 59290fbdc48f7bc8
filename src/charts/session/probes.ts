/** The chart of probes: the response time of each image that asked for the key, in the order shown, and what was missed. */
import { dot, type Markish, ruleY, text } from "@observablehq/plot";
import type { ProbeOutcome } from "../../core/vocabulary";
import {
  describeProbes,
  describeResponse,
  labelLane,
  labelMedian,
  PROBES_CHART,
} from "../../words/charts/probes";
import { type ChartFrame, frameChart, isRoomy, markBlockAxis, markUprightAxis } from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { listLayers, markOptions } from "../plot/mark-symbols";
import { spreadLabels } from "../plot/place-labels";
import { TEXT_PX } from "../plot/sizes";
import { listNiceTicks } from "../plot/ticks";
import type { ProbeResponse, ProbesData } from "./data";

const TIMES_PX = 170;
const LANE_PX = 26;
const LABEL_GAP_PX = 8;
const MAX_TICKS = 5;
/** Where nothing was pressed in time, in ms: the axis still needs a length. */
const LEAST_MS = 500;
/** Outcomes whose marks have a lane of their own, from the bottom up. */
const LANES = ["miss", "false-alarm"] as const;

/** Where marks stand: response times up to `topMs`, lanes above it. */
type Heights = { readonly topMs: number; readonly lanes: readonly ProbeOutcome[]; readonly laneMs: number };

/** `widthPx` is that of the whole drawing. */
export function drawProbes(data: ProbesData, widthPx: number): SVGSVGElement {
  const { responses } = data;
  const heights = measureHeights(data);
  const { topMs, lanes, laneMs } = heights;
  const levels = nameLevels(data, heights);
  const axis = { name: PROBES_CHART.axis, ticks: listNiceTicks(topMs, MAX_TICKS) };
  const frame = frameChart(axis, {
    widthPx,
    plotHeightPx: TIMES_PX + lanes.length * LANE_PX,
    labels: levels.map(({ name }) => name),
    labelGapPx: LABEL_GAP_PX,
  });
  return drawBarePlot({
    finding: describeProbes(data),
    ...frame,
    x: { domain: [0.4, Math.max(1, responses.length) + 0.6], axis: null },
    y: { domain: [0, topMs + lanes.length * laneMs], axis: null },
    marks: [
      ...markUprightAxis(axis, frame),
      ...markBlockAxis(PROBES_CHART.block, responses, frame),
      ...markLevels(data, heights),
      markNames(levels, { topMs: topMs + lanes.length * laneMs, unitPx: TIMES_PX / topMs }),
      ...markResponses(data, heights, frame),
    ],
  });
}

function measureHeights({ responses, windowMs }: ProbesData): Heights {
  const timesMs = responses.flatMap(({ outcome, rtMs }) => (outcome === "false-alarm" ? [] : (rtMs ?? [])));
  const longestMs = Math.max(LEAST_MS, ...timesMs);
  // The end of a window that is far off would squeeze the times into the bottom line.
  const topMs = windowMs <= 1.5 * longestMs ? Math.max(longestMs, windowMs) * 1.05 : longestMs * 1.1;
  const lanes = LANES.filter((lane) => responses.some(({ outcome }) => outcome === lane));
  return { topMs, lanes, laneMs: (topMs / TIMES_PX) * LANE_PX };
}

function heightOf({ outcome, rtMs }: ProbeResponse, { topMs, lanes, laneMs }: Heights): number {
  const lane = lanes.indexOf(outcome);
  return lane === -1 ? (rtMs ?? 0) : topMs + (lane + 0.5) * laneMs;
}

type Level = { readonly ms: number; readonly name: string };

/** What stands beside the drawing, and how high. */
function nameLevels(data: ProbesData, { topMs, lanes, laneMs }: Heights): readonly Level[] {
  const { medianRtMs } = data;
  const named = lanes.map((lane, place) => ({
    ms: topMs + (place + 0.5) * laneMs,
    name: labelLane(data, lane),
  }));
  return medianRtMs === null ? named : [...named, { ms: medianRtMs, name: labelMedian(medianRtMs) }];
}

/** The median and the end of the window as lines, and the floors of the lanes. */
function markLevels({ windowMs, medianRtMs }: ProbesData, { topMs, lanes, laneMs }: Heights): Markish[] {
  return [
    ruleY(
      lanes.map((_, place) => topMs + place * laneMs),
      { stroke: "var(--edge)", strokeWidth: 1 },
    ),
    ruleY(windowMs <= topMs ? [windowMs] : [], {
      stroke: "var(--ink)",
      strokeDasharray: "2 4",
      strokeWidth: 1,
    }),
    ruleY(medianRtMs === null ? [] : [medianRtMs], {
      stroke: "var(--ink)",
      strokeWidth: 1.5,
      className: "mean",
    }),
  ];
}

const NAME_GAP_PX = 16;

/** `topMs` is the top of the drawing. */
function markNames(
  levels: readonly Level[],
  { topMs, unitPx }: { readonly topMs: number; readonly unitPx: number },
): Markish {
  const limits = { topPx: 0, bottomPx: topMs * unitPx };
  const heightsPx = levels.map(({ ms }) => (topMs - ms) * unitPx);
  const spread = spreadLabels(heightsPx, NAME_GAP_PX, limits);
  const placed = levels.map(({ name }, index) => ({ name, ms: topMs - (spread[index] ?? 0) / unitPx }));
  return text(placed, {
    y: "ms",
    text: "name",
    frameAnchor: "right",
    dx: LABEL_GAP_PX,
    textAnchor: "start",
    fill: "var(--ink)",
    fontSize: TEXT_PX,
    fontVariant: "tabular-nums",
  });
}

const lookOf = ({ outcome }: ProbeResponse) => (outcome === "late" ? "hollow" : "filled");

function markResponses(data: ProbesData, heights: Heights, frame: ChartFrame): Markish[] {
  const { responses, markOf } = data;
  const radiusPx = isRoomy(frame) ? 5 : 4;
  const kinds = listLayers(responses.map(({ condition }) => markOf(condition)));
  return kinds.flatMap((kind) =>
    (["filled", "hollow"] as const).map((look) =>
      dot(
        responses.filter((one) => markOf(one.condition) === kind && lookOf(one) === look),
        {
          ...markOptions(kind, look, radiusPx),
          x: "order",
          y: (response: ProbeResponse) => heightOf(response, heights),
          title: (response: ProbeResponse) => describeResponse(response, data),
        },
      ),
    ),
  );
}
