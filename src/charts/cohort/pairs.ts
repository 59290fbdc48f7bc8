/** The chart of pairs: each person's two means joined by a line, and the room's over them. */
import { dot, line, link, type Markish, text } from "@observablehq/plot";
import type { Condition } from "../../core/vocabulary";
import { describePairsChart } from "../../words/charts/cohort";
import { nameRatingAxis } from "../../words/charts/ratings";
import { decimalsOf, formatNumber } from "../../words/numbers";
import { frameChart, isRoomy, markOrderTicks, markUprightAxis } from "../plot/axes";
import { drawBarePlot } from "../plot/bare-plot";
import { markOptions } from "../plot/mark-symbols";
import { cutName } from "../plot/place-labels";
import { plotHeight, TEXT_PX } from "../plot/sizes";
import { listScaleTicks } from "../plot/ticks";
import type { CohortData } from "./data";

/** The two columns stand no farther apart than this. */
const MOST_APART_PX = 420;
const BESIDE_PX = 14;
/** Lines of many people are thin, so that the room's stays in sight. */
const LIGHT = { few: 0.5, many: 0.28, manyFrom: 40 } as const;

/** A column: what a person or the room rated there on average. */
type Column = { readonly place: 1 | 2; readonly condition: Condition; readonly mean: number };

/** What cues are compared with stands on the left, so that a rise is more after cues. */
function listColumns({ scores }: CohortData): readonly Column[] {
  const { people, compared } = scores;
  if (people.length === 0) return [];
  const average = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    {
      place: 1,
      condition: compared.comparison,
      mean: average(people.map(({ comparisonMean }) => comparisonMean)),
    },
    { place: 2, condition: compared.cue, mean: average(people.map(({ cueMean }) => cueMean)) },
  ];
}

/** `roomPx` is the width that there is. */
export function drawPairs(data: CohortData, roomPx: number): SVGSVGElement {
  const { scale } = data;
  const axis = { name: nameRatingAxis(scale), ticks: listScaleTicks(scale, Number.POSITIVE_INFINITY) };
  const columns = listColumns(data);
  const labels = columns.map(({ mean }) => formatNumber(mean, decimalsOf(scale)));
  const widest = Math.min(roomPx, MOST_APART_PX * 1.6);
  const frame = frameChart(axis, {
    widthPx: widest,
    plotHeightPx: Math.round(plotHeight(roomPx) * 1.25),
    labels,
    labelGapPx: BESIDE_PX,
  });
  const namePx = (widest - frame.marginLeft) / 2;
  const nameAt = new Map([
    [1, data.nameOf(data.scores.compared.comparison)],
    [2, data.nameOf(data.scores.compared.cue)],
  ]);
  return drawBarePlot({
    finding: describePairsChart(data),
    ...frame,
    x: { domain: [0.5, 2.5], axis: null },
    y: { domain: [scale.min, scale.max], axis: null },
    marks: [
      ...markUprightAxis(axis, frame),
      markOrderTicks([1, 2], (place) => cutName(nameAt.get(place) ?? "", namePx, TEXT_PX)),
      ...markPeople(data, isRoomy(frame) ? 3 : 2.5),
      ...markRoom(data, columns),
    ],
  });
}

function markPeople(
  { scores: { people, compared }, showsPeople, markOf }: CohortData,
  radiusPx: number,
): Markish[] {
  if (!showsPeople) return [];
  const strokeOpacity = people.length < LIGHT.manyFrom ? LIGHT.few : LIGHT.many;
  const look = { fillOpacity: 0.45, strokeOpacity: 0.45 };
  return [
    link(people, {
      x1: () => 1,
      x2: () => 2,
      y1: "comparisonMean",
      y2: "cueMean",
      stroke: "var(--edge)",
      strokeOpacity,
      className: "person",
    }),
    dot(people, {
      ...markOptions(markOf(compared.comparison), "filled", radiusPx),
      ...look,
      x: () => 1,
      y: "comparisonMean",
    }),
    dot(people, {
      ...markOptions(markOf(compared.cue), "filled", radiusPx),
      ...look,
      x: () => 2,
      y: "cueMean",
    }),
  ];
}

function markRoom({ scale, markOf }: CohortData, columns: readonly Column[]): Markish[] {
  return [
    line(columns, { x: "place", y: "mean", stroke: "var(--ink)", strokeWidth: 2.5, className: "room" }),
    ...columns.map((column) =>
      dot([column], { ...markOptions(markOf(column.condition), "filled", 7), x: "place", y: "mean" }),
    ),
    ...columns.map((column) =>
      text([column], {
        x: "place",
        y: "mean",
        dx: column.place === 1 ? -BESIDE_PX : BESIDE_PX,
        textAnchor: column.place === 1 ? "end" : "start",
        text: ({ mean }) => formatNumber(mean, decimalsOf(scale)),
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 4,
        fontSize: TEXT_PX + 2,
        fontWeight: "bold",
        fontVariant: "tabular-nums",
      }),
    ),
  ];
}
