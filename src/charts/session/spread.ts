/** The chart of a long run: of each condition the mean rating, where the middle half lies, and the two extremes. */
import { axisX, dot, link, type Markish, text } from "@observablehq/plot";
import type { CountedRating } from "../../core/session/score";
import { describeSpread, nameRatingAxis } from "../../words/charts/ratings";
import { decimalsOf, formatNumber } from "../../words/numbers";
import type { MarkKind } from "../mark-shapes";
import { frameChart, markUprightAxis } from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { MARK_COLOURS, markOptions } from "../plot/mark-symbols";
import { cutName } from "../plot/place-labels";
import { plotHeight, TEXT_PX } from "../plot/sizes";
import { listScaleTicks } from "../plot/ticks";
import type { ConditionMean, RatingsData } from "./data";

/** In units of the scale. */
type Spread = ConditionMean & {
  readonly lowest: number;
  readonly lowerQuarter: number;
  readonly upperQuarter: number;
  readonly highest: number;
};

const BAR_PX = 20;
/** Between the middle of a bar and the value beside it. */
const BESIDE_PX = 18;
/** Columns stand no farther apart than this, however wide the drawing is. */
const MOST_COLUMN_PX = 200;

/** `widthPx` is that of the whole drawing. */
export function drawSpread(data: RatingsData, widthPx: number): SVGSVGElement {
  const { scale } = data;
  const spreads = measureSpreads(data);
  const axis = { name: nameRatingAxis(scale), ticks: listScaleTicks(scale, data.ratings.length) };
  const frame = frameChart(axis, {
    widthPx,
    plotHeightPx: plotHeight(widthPx),
    labels: [],
    labelGapPx: 8,
  });
  const roomPx = widthPx - frame.marginLeft - frame.marginRight;
  const columnPx = Math.min(MOST_COLUMN_PX, roomPx / spreads.length);
  const sidePx = (roomPx - columnPx * spreads.length) / 2;
  const side = 0.5 - sidePx / columnPx;
  return drawBarePlot({
    finding: describeSpread(data),
    ...frame,
    x: { domain: [side, spreads.length + 1 - side], axis: null },
    y: { domain: [scale.min, scale.max], axis: null },
    marks: [
      ...markUprightAxis(axis, frame),
      axisX(
        spreads.map((_, place) => place + 1),
        {
          tickSize: 0,
          tickPadding: 8,
          tickFormat: (place: number) =>
            cutName(nameColumn(spreads[place - 1], data.nameOf), columnPx, TEXT_PX),
          fill: "var(--ink)",
          label: null,
        },
      ),
      ...spreads.flatMap((spread, place) => markSpread(spread, place + 1, data.markOf(spread.condition))),
      text(spreads, {
        x: (_, place) => place + 1,
        y: "mean",
        text: ({ mean }) => formatNumber(mean, decimalsOf(scale)),
        dx: BESIDE_PX,
        textAnchor: "start",
        fill: "var(--ink)",
        fontSize: TEXT_PX,
        fontVariant: "tabular-nums",
      }),
    ],
  });
}

function nameColumn(spread: Spread | undefined, nameOf: RatingsData["nameOf"]): string {
  return spread === undefined ? "" : nameOf(spread.condition);
}

/** From the ratings that the means are of: those after blocks. */
function measureSpreads({ ratings, means }: RatingsData): readonly Spread[] {
  return means.map((mean) => {
    const values = listValues(ratings, mean);
    const at = (share: number) => quantile(values, share);
    return { ...mean, lowest: at(0), lowerQuarter: at(0.25), upperQuarter: at(0.75), highest: at(1) };
  });
}

function listValues(ratings: readonly CountedRating[], { condition }: ConditionMean): readonly number[] {
  return ratings
    .filter((rating) => rating.condition === condition && rating.moment === "after-block")
    .flatMap(({ value }) => value ?? [])
    .toSorted((a, b) => a - b);
}

/** Of sorted values, linear between neighbours, as R's default (type 7). */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function markSpread(spread: Spread, place: number, mark: MarkKind): Markish[] {
  const stroke = MARK_COLOURS[mark];
  const upright = { x1: () => place, x2: () => place, stroke };
  return [
    link([spread], { ...upright, y1: "lowest", y2: "highest", strokeWidth: 1.25 }),
    link([spread], {
      ...upright,
      y1: "lowerQuarter",
      y2: "upperQuarter",
      strokeWidth: BAR_PX,
      strokeOpacity: 0.3,
      className: "middle",
    }),
    dot([spread], { ...markOptions(mark, "filled", 5), x: () => place, y: "mean" }),
  ];
}
