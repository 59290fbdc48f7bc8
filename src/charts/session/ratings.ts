/** The chart of ratings: every rating in the order given, and the mean of each condition as a line. */
import { dot, line, type Markish, ruleY, text } from "@observablehq/plot";
import type { CountedRating } from "../../core/session/score";
import {
  describeRating,
  describeRatings,
  labelMean,
  nameRatingAxis,
  RATINGS_CHART,
} from "../../words/charts/ratings";
import {
  type ChartFrame,
  frameChart,
  isRoomy,
  markBlockAxis,
  markOrderTicks,
  markUprightAxis,
} from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { listLayers, MARK_COLOURS, markOptions } from "../plot/mark-symbols";
import { cutName, shareLines, spreadLabels } from "../plot/place-labels";
import { markRunStarts } from "../plot/run-starts";
import { plotHeight, ROOMY_PX, TEXT_PX } from "../plot/sizes";
import { FEW_POINTS, listScaleTicks } from "../plot/ticks";
import { isLong, type RatingsData } from "./data";

/** So much of the width the names of conditions may take from the drawing; the table has them whole. */
const NAME_SHARE = 0.3;
const LABEL_GAP_PX = 18;
const MARKED_GAP_PX = 22;

/** `roomPx` is the width that there is; next to no points take no more than they need. */
export function drawRatings(data: RatingsData, roomPx: number): SVGSVGElement {
  const { scale, ratings, runStarts, means } = data;
  const widthPx = ratings.length <= FEW_POINTS ? Math.min(roomPx, ROOMY_PX) : roomPx;
  const axis = { name: nameRatingAxis(scale), ticks: listScaleTicks(scale, ratings.length) };
  const plotHeightPx = plotHeight(widthPx);
  const nameOf = (condition: string) => cutName(data.nameOf(condition), widthPx * NAME_SHARE, TEXT_PX);
  const labels = means.map((mean) => labelMean(mean, scale, nameOf));
  const frame = frameChart(axis, { widthPx, plotHeightPx, labels, labelGapPx: MARKED_GAP_PX });
  return drawBarePlot({
    finding: describeRatings(data),
    ...frame,
    x: { domain: [0.4, ratings.length + 0.6], axis: null },
    y: { domain: [scale.min, scale.max], axis: null },
    marks: [
      ...markUprightAxis(axis, frame),
      ...markOrder(ratings, frame),
      ...markRunStarts(runStarts, { roomPx: frame.width - frame.marginLeft - frame.marginRight }),
      line(
        ratings.filter(({ value }) => value !== null),
        {
          x: "order",
          y: "value",
          stroke: "var(--edge)",
          strokeOpacity: 0.55,
          strokeWidth: isLong(ratings) ? 0.5 : 1,
        },
      ),
      ...markMeans({ ...data, nameOf }, plotHeightPx),
      ...markRatings(data, frame),
    ],
  });
}

/** Blocks by their number; where there are none, the two moments by their name. */
function markOrder(ratings: readonly CountedRating[], frame: ChartFrame): Markish[] {
  if (ratings.some(({ block }) => block !== null)) return markBlockAxis(RATINGS_CHART.block, ratings, frame);
  const names = new Map(
    ratings.map(({ order, moment }) => [
      order,
      moment === "before" ? RATINGS_CHART.moments.before : RATINGS_CHART.moments.after,
    ]),
  );
  return [markOrderTicks([...names.keys()], (order) => names.get(order) ?? "")];
}

/** Level lines, and beside each its condition's mark, name and value. */
function markMeans({ scale, means, ratings, nameOf, markOf }: RatingsData, plotHeightPx: number): Markish[] {
  const { min, max } = scale;
  const unitPx = plotHeightPx / (max - min);
  const heightsPx = means.map(({ mean }) => (max - mean) * unitPx);
  const spread = spreadLabels(heightsPx, LABEL_GAP_PX, { topPx: 0, bottomPx: plotHeightPx });
  const dashes = shareLines(heightsPx);
  const labels = means.map((one, index) => ({ ...one, y: max - (spread[index] ?? 0) / unitPx }));
  const beside = { frameAnchor: "right", y: "y" } as const;
  return [
    ...labels.map((label, index) =>
      ruleY([label], {
        y: "mean",
        stroke: MARK_COLOURS[markOf(label.condition)],
        strokeWidth: isLong(ratings) ? 1.25 : 1.75,
        ...dashes[index],
        className: "mean",
      }),
    ),
    ...labels.map((label) =>
      dot([label], {
        ...markOptions(markOf(label.condition), "filled", 4.5),
        ...beside,
        dx: 10,
        className: "label-mark",
      }),
    ),
    text(labels, {
      ...beside,
      dx: 20,
      text: (label) => labelMean(label, scale, nameOf),
      textAnchor: "start",
      fill: "var(--ink)",
      fontSize: TEXT_PX,
      fontVariant: "tabular-nums",
    }),
  ];
}

function markRatings({ ratings, nameOf, markOf }: RatingsData, frame: ChartFrame): Markish[] {
  const stepPx = (frame.width - frame.marginLeft - frame.marginRight) / Math.max(1, ratings.length);
  const radiusPx = Math.min(isRoomy(frame) ? 5 : 4, Math.max(2, stepPx * 0.6));
  // Hollow only where the same block was rated twice: before it and after it.
  const hasBoth = ratings.some(({ moment }) => moment === "after-block");
  const kindOf = ({ condition }: CountedRating) => (condition === null ? "moment" : markOf(condition));
  const title = (rating: CountedRating) => describeRating(rating, nameOf);
  const given = listLayers(ratings.map(kindOf)).flatMap((kind) =>
    (["filled", "hollow"] as const).map((look) =>
      dot(
        ratings.filter(
          (rating) =>
            rating.value !== null &&
            kindOf(rating) === kind &&
            (look === "hollow") === (hasBoth && rating.moment === "before-block"),
        ),
        { ...markOptions(kind, look, radiusPx), x: "order", y: "value", title },
      ),
    ),
  );
  const missed = text(
    ratings.filter(({ value }) => value === null),
    {
      x: "order",
      frameAnchor: "bottom",
      text: () => "–",
      title,
      fill: "var(--ink)",
      fontSize: 20,
      className: "missed",
    },
  );
  return [...given, missed];
}
