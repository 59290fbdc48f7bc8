/** The histogram of jittered times: bars of what a seed drew, and across each what the design asks for. */
import { axisX, axisY, type Markish, rectY, ruleY, text } from "@observablehq/plot";
import type { Jitter } from "../../core/schedule/overview/jitters";
import { describeJitter, nameCounted, nameLengthAxis, nameSeconds } from "../../words/charts/jitters";
import { drawBarePlot } from "../plot/bare-plot";
import { measureTexts } from "../plot/place-labels";
import { TEXT_PX } from "../plot/sizes";
import { listNiceTicks } from "../plot/ticks";
import { type JitterBar, listJitterBars } from "./jitter-bins";

const PLOT_PX = 150;
const MARGIN = { top: 26, right: 12, bottom: 46 } as const;
const MOST_COUNTS = 4;
/** Room that a length on the lower axis takes. */
const LENGTH_PX = 64;
/** Wider bars say nothing more. */
const WIDEST_PX = 720;

/** A bar of one length has no width of its own: it gets most of what is between it and the next one. */
function widen(bars: readonly JitterBar[]): readonly (JitterBar & { readonly padMs: number })[] {
  const ends = bars.map(({ fromMs }) => fromMs);
  const spanMs = (ends.at(-1) ?? 0) - (ends[0] ?? 0);
  const nearest = ends.slice(1).map((end, place) => end - (ends[place] ?? 0));
  const padMs = Math.max(spanMs / 60, Math.min(...nearest, spanMs / 8) * 0.4);
  return bars.map((bar) => ({ ...bar, padMs: bar.fromMs === bar.toMs ? padMs : 0 }));
}

function listLengthTicks(bars: readonly JitterBar[], roomPx: number): readonly number[] {
  const ends = [...new Set(bars.flatMap(({ fromMs, toMs }) => [fromMs, toMs]))];
  const step = Math.ceil(ends.length / Math.max(2, Math.floor(roomPx / LENGTH_PX)));
  return ends.filter((_, place) => place % step === 0);
}

/** `roomPx` is the width that there is. */
export function drawJitter(jitter: Jitter, roomPx: number): SVGSVGElement {
  const widthPx = Math.min(roomPx, WIDEST_PX);
  const bars = widen(listJitterBars(jitter));
  const highest = Math.max(1, ...bars.map(({ drawn, asked }) => Math.max(drawn, asked)));
  const counts = listNiceTicks(highest, MOST_COUNTS).filter(Number.isInteger);
  const marginLeft = 14 + measureTexts(counts.map(String), TEXT_PX);
  const left = (bar: (typeof bars)[number]) => bar.fromMs - bar.padMs;
  const right = (bar: (typeof bars)[number]) => bar.toMs + bar.padMs;
  const domain = [Math.min(...bars.map(left)), Math.max(...bars.map(right))];
  return drawBarePlot({
    finding: describeJitter(jitter),
    width: widthPx,
    height: MARGIN.top + PLOT_PX + MARGIN.bottom,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft,
    x: { domain, axis: null },
    y: { domain: [0, highest], axis: null },
    marks: [
      ruleY(counts, { stroke: "var(--rule)" }),
      rectY(bars, {
        x1: left,
        x2: right,
        y: "drawn",
        fill: "var(--accent)",
        fillOpacity: 0.32,
        stroke: "var(--accent)",
        inset: 0.5,
        className: "bar",
      }),
      ruleY(bars, {
        x1: left,
        x2: right,
        y: "asked",
        stroke: "var(--ink)",
        strokeWidth: 2,
        className: "asked",
      }),
      ...markAxes(jitter, { counts, lengths: listLengthTicks(bars, widthPx - marginLeft), marginLeft }),
    ],
  });
}

type Axes = {
  readonly counts: readonly number[];
  readonly lengths: readonly number[];
  readonly marginLeft: number;
};

function markAxes(jitter: Jitter, { counts, lengths, marginLeft }: Axes): Markish[] {
  const words = { fontSize: TEXT_PX, fill: "var(--faded)" } as const;
  return [
    axisY(counts, { tickSize: 0, tickFormat: String, fill: "var(--faded)", label: null }),
    axisX(lengths, {
      tickSize: 4,
      tickFormat: nameSeconds,
      stroke: "var(--edge)",
      fill: "var(--faded)",
      label: null,
    }),
    text([nameCounted(jitter.of)], {
      ...words,
      frameAnchor: "top-left",
      dx: -marginLeft,
      dy: -MARGIN.top,
      textAnchor: "start",
      lineAnchor: "top",
    }),
    text([`${nameLengthAxis()} →`], {
      ...words,
      frameAnchor: "bottom-right",
      dy: MARGIN.bottom - 4,
      textAnchor: "end",
      lineAnchor: "bottom",
    }),
  ];
}
