/** The axes that the charts share: values up the left side, the order of a run along the bottom. */
import { axisX, axisY, type Markish, ruleY, text } from "@observablehq/plot";
import { formatNumber } from "../../words/numbers";
import { measureTexts, wrapWords } from "./place-labels";
import { ROOMY_PX, TEXT_PX } from "./sizes";
import { listBlockTicks } from "./ticks";

/** Size of a drawing and its margins, in px. */
export type ChartFrame = {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
};

const LINE_PX = 17;
const BOTTOM_PX = 48;
/** Beside the numbers of the upright axis. */
const NUMBER_PAD_PX = 14;
/** Between the name of the upright axis and the highest value. */
const HEAD_PX = 14;
/** Room that a number on the lower axis takes. */
const TICK_PX = 26;

/** The lines of the name of the upright axis, which stands above it. */
function wrapAxisName(name: string, widthPx: number): readonly string[] {
  return wrapWords(name, widthPx, TEXT_PX);
}

export type UprightAxis = { readonly name: string; readonly ticks: readonly number[] };

/** A frame with room for the axes and, on the right, for labels. */
export function frameChart(
  { name, ticks }: UprightAxis,
  {
    widthPx,
    plotHeightPx,
    labels,
    labelGapPx,
  }: {
    readonly widthPx: number;
    readonly plotHeightPx: number;
    readonly labels: readonly string[];
    /** Between the drawing and its labels. */
    readonly labelGapPx: number;
  },
): ChartFrame {
  const marginTop = wrapAxisName(name, widthPx).length * LINE_PX + HEAD_PX;
  return {
    width: widthPx,
    height: marginTop + plotHeightPx + BOTTOM_PX,
    marginTop,
    marginRight: labelGapPx + measureTexts(labels, TEXT_PX),
    marginBottom: BOTTOM_PX,
    marginLeft: NUMBER_PAD_PX + measureTexts(ticks.map(formatTick), TEXT_PX),
  };
}

function formatTick(value: number): string {
  return formatNumber(value, 0);
}

/** Rules, numbers and name of the upright axis. */
export function markUprightAxis({ name, ticks }: UprightAxis, frame: ChartFrame): Markish[] {
  return [
    ruleY(ticks, { stroke: "var(--rule)" }),
    axisY(ticks, {
      tickSize: 0,
      tickFormat: formatTick,
      fill: "var(--faded)",
      label: null,
    }),
    text([wrapAxisName(name, frame.width).join("\n")], {
      frameAnchor: "top-left",
      dx: -frame.marginLeft,
      dy: -frame.marginTop,
      textAnchor: "start",
      lineAnchor: "top",
      lineHeight: LINE_PX / TEXT_PX,
      fontSize: TEXT_PX,
      fill: "var(--faded)",
    }),
  ];
}

type Ordered = { readonly order: number; readonly block: number | null };

/** The lower axis: a number a block, as many as there is room for, and its name. */
export function markBlockAxis(name: string, points: readonly Ordered[], frame: ChartFrame): Markish[] {
  const roomPx = frame.width - frame.marginLeft - frame.marginRight;
  const ticks = listBlockTicks(points, Math.max(1, Math.floor(roomPx / TICK_PX)));
  const blockAt = new Map(ticks.map(({ order, block }) => [order, block]));
  return [
    markOrderTicks(
      ticks.map(({ order }) => order),
      (order) => String(blockAt.get(order) ?? ""),
    ),
    markOrderName(name, frame),
  ];
}

export function markOrderTicks(orders: readonly number[], format: (order: number) => string): Markish {
  return axisX(orders, {
    tickSize: 4,
    tickPadding: 4,
    tickFormat: format,
    stroke: "var(--edge)",
    fill: "var(--faded)",
    label: null,
  });
}

/** What is upright, above its drawing; `panel` says above which of several, one above the other. */
export function markUprightName(name: string, frame: ChartFrame, panel?: string): Markish {
  return text([name], {
    ...(panel !== undefined && { fy: () => panel }),
    frameAnchor: "top-left",
    dx: -frame.marginLeft,
    dy: -7,
    textAnchor: "start",
    lineAnchor: "bottom",
    fill: "var(--faded)",
    fontSize: TEXT_PX,
  });
}

/** `panel` is the lowest of a chart that has several, one above the other. */
export function markOrderName(name: string, frame: ChartFrame, panel?: string): Markish {
  return text([`${name} →`], {
    ...(panel !== undefined && { fy: () => panel }),
    frameAnchor: "bottom-right",
    dy: frame.marginBottom - 4,
    textAnchor: "end",
    lineAnchor: "bottom",
    fontSize: TEXT_PX,
    fill: "var(--faded)",
  });
}

export function isRoomy({ width }: ChartFrame): boolean {
  return width >= ROOMY_PX;
}
