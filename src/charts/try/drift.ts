/** The chart of drift: how far the start of each event was from its plan, over time. */
import { type Markish, ruleY } from "@observablehq/plot";
import { DRIFT_CHART, describeDrift, describeStart } from "../../words/charts/try";
import { formatNumber } from "../../words/numbers";
import { type ChartFrame, markOrderName, markOrderTicks, markUprightName } from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { markHalfFrame, markOffAxis, markOffPoints, reachOf } from "../plot/off-plan";
import { listNiceTicks } from "../plot/ticks";
import type { DriftData, TimedStart } from "./data";

const MARGINS = { marginTop: 26, marginRight: 12, marginBottom: 48, marginLeft: 46 };
const HEIGHT_PX = 230;
const TICK_PX = 60;

/** `widthPx` is that of the whole drawing. */
export function drawDrift(data: DriftData, widthPx: number): SVGSVGElement {
  const { events, frameMs } = data;
  const reachMs = reachOf(
    events.map(({ offMs }) => offMs),
    frameMs,
  );
  const lastS = Math.max(1, (events.at(-1)?.atMs ?? 0) / 1_000);
  const frame: ChartFrame = { width: widthPx, height: HEIGHT_PX, ...MARGINS };
  const roomPx = widthPx - MARGINS.marginLeft - MARGINS.marginRight;
  return drawBarePlot({
    finding: describeDrift(data),
    ...frame,
    x: { domain: [-0.01 * lastS, lastS * 1.01], axis: null },
    y: { domain: [-reachMs, reachMs], axis: null },
    marks: [
      ...(frameMs === null ? [] : [markHalfFrame(frameMs)]),
      ruleY([0], { stroke: "var(--edge)" }),
      markOffAxis(reachMs),
      markUprightName(DRIFT_CHART.upright, frame),
      markSeconds(listNiceTicks(lastS, Math.max(1, Math.floor(roomPx / TICK_PX)))),
      markOrderName(DRIFT_CHART.axis, frame),
      ...markOffPoints(events, {
        x: ({ atMs }: TimedStart) => atMs / 1_000,
        y: "offMs",
        title: ({ row, atMs, offMs }: TimedStart) => describeStart(row, atMs, offMs),
      }),
    ],
  });
}

function markSeconds(seconds: readonly number[]): Markish {
  const decimals = seconds.every(Number.isInteger) ? 0 : 1;
  return markOrderTicks(seconds, (value) => formatNumber(value, decimals));
}
