/** The chart of the run: ratings by occurrence of a block within its condition, each person's and the room's mean. */
import { axisX, dot, line, type Markish, text } from "@observablehq/plot";
import type { Occurrence } from "../../core/session/cohort/occurrences";
import { listRatings } from "../../core/session/cohort/people";
import type { Condition } from "../../core/vocabulary";
import { describeOverRun, OVER_RUN_CHART } from "../../words/charts/cohort";
import { nameRatingAxis } from "../../words/charts/ratings";
import { frameChart, isRoomy, markOrderName, markUprightAxis } from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { MARK_COLOURS, markOptions } from "../plot/mark-symbols";
import { cutName, spreadLabels } from "../plot/place-labels";
import { plotHeight, TEXT_PX } from "../plot/sizes";
import { listScaleTicks } from "../plot/ticks";
import type { CohortData } from "./data";

/** So much of the width the names of conditions may take from the drawing. */
const NAME_SHARE = 0.25;
const LABEL_GAP_PX = 18;
const MARKED_GAP_PX = 16;
/** More occurrences than this are not numbered one by one. */
const MOST_TICKS = 12;

type Series = { readonly condition: Condition; readonly means: readonly Occurrence[] };
type Point = { readonly place: number; readonly value: number };

function listSeries({ scores: { compared, overRun } }: CohortData): readonly Series[] {
  return [
    { condition: compared.cue, means: overRun.cue },
    { condition: compared.comparison, means: overRun.comparison },
  ];
}

/** The ratings of one person as points; those that were missed leave none. */
function listLines(
  { scores: { people, compared } }: CohortData,
  condition: Condition,
): readonly (readonly Point[])[] {
  return people.map(({ handIn }) =>
    listRatings(handIn, condition, compared.question).flatMap((value, index) =>
      value === null ? [] : [{ place: index + 1, value }],
    ),
  );
}

/** `roomPx` is the width that there is. */
export function drawOverRun(data: CohortData, roomPx: number): SVGSVGElement {
  const { scale } = data;
  const series = listSeries(data);
  const longest = Math.max(1, ...series.map(({ means }) => means.at(-1)?.place ?? 0));
  const axis = { name: nameRatingAxis(scale), ticks: listScaleTicks(scale, Number.POSITIVE_INFINITY) };
  const names = series.map(({ condition }) => cutName(data.nameOf(condition), roomPx * NAME_SHARE, TEXT_PX));
  const frame = frameChart(axis, {
    widthPx: roomPx,
    plotHeightPx: plotHeight(roomPx),
    labels: names,
    labelGapPx: MARKED_GAP_PX,
  });
  const step = Math.ceil(longest / MOST_TICKS);
  const ticks = Array.from({ length: longest }, (_, index) => index + 1).filter(
    (place) => place % step === 0,
  );
  return drawBarePlot({
    finding: describeOverRun(data),
    ...frame,
    x: { domain: [0.6, longest + 0.4], axis: null },
    y: { domain: [scale.min, scale.max], axis: null },
    marks: [
      ...markUprightAxis(axis, frame),
      axisX(ticks, {
        tickSize: 4,
        tickFormat: String,
        stroke: "var(--edge)",
        fill: "var(--faded)",
        label: null,
      }),
      markOrderName(OVER_RUN_CHART.occurrence, frame),
      ...series.flatMap((one) => markPeople(data, one.condition)),
      ...series.flatMap((one) => markMeans(data, one, isRoomy(frame) ? 6 : 5)),
      ...markNames(data, series, names, frame.height - frame.marginTop - frame.marginBottom),
    ],
  });
}

function markPeople(data: CohortData, condition: Condition): Markish[] {
  if (!data.showsPeople) return [];
  return listLines(data, condition).map((points) =>
    line(points, {
      x: "place",
      y: "value",
      stroke: MARK_COLOURS[data.markOf(condition)],
      strokeOpacity: 0.18,
      className: "person",
    }),
  );
}

function markMeans({ markOf }: CohortData, { condition, means }: Series, radiusPx: number): Markish[] {
  const mark = markOf(condition);
  return [
    line(means, { x: "place", y: "mean", stroke: MARK_COLOURS[mark], strokeWidth: 2.5, className: "room" }),
    dot(means, { ...markOptions(mark, "filled", radiusPx), x: "place", y: "mean" }),
  ];
}

/** Beside the last mean of each. */
function markNames(
  { scale: { min, max } }: CohortData,
  series: readonly Series[],
  names: readonly string[],
  plotHeightPx: number,
): Markish[] {
  const unitPx = plotHeightPx / (max - min);
  const wantedPx = series.map(({ means }) => (max - (means.at(-1)?.mean ?? min)) * unitPx);
  const placed = spreadLabels(wantedPx, LABEL_GAP_PX, { topPx: 0, bottomPx: plotHeightPx });
  return [
    text(names, {
      frameAnchor: "right",
      y: (_, index) => max - (placed[index] ?? 0) / unitPx,
      text: (name: string) => name,
      dx: MARKED_GAP_PX - 4,
      textAnchor: "start",
      fill: "var(--ink)",
      fontSize: TEXT_PX,
    }),
  ];
}
