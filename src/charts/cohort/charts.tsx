/** The charts of a cohort, each with its table; what draws them is fetched when they are shown. */
import { useMemo } from "preact/hooks";
import {
  captionCohort,
  DIFFERENCES_CHART,
  explainDifferences,
  explainOverRun,
  explainPairs,
  OVER_RUN_CHART,
  PAIRS_CHART,
} from "../../words/charts/cohort";
import { decimalsOf, formatNumber, formatSigned } from "../../words/numbers";
import { ChartFigure } from "../frame/figure";
import type { PictureActions } from "../frame/picture-buttons";
import { ChartTable } from "../frame/table";
import { ConditionMark } from "../mark";
import type { CohortData } from "./data";

type ChartProps = { readonly data: CohortData; readonly actions: PictureActions };

export function PairsChart({ data, actions }: ChartProps) {
  const load = useMemo(
    () => async () => {
      const { drawPairs } = await import("./pairs");
      return (widthPx: number) => drawPairs(data, widthPx);
    },
    [data],
  );
  const { scores, scale, stamp, source } = data;
  const { cue, comparison } = scores.compared;
  const decimals = decimalsOf(scale);
  // By size, which tells nothing of who or when.
  const sorted = scores.people.toSorted((a, b) => a.difference - b.difference);
  const [person, difference] = PAIRS_CHART.columns;
  return (
    <ChartFigure
      title={PAIRS_CHART.title}
      {...{ stamp, source, load, actions }}
      note={explainPairs(data)}
      heightPx={380}
    >
      {data.showsPeople && (
        <ChartTable
          caption={captionCohort(PAIRS_CHART.title, data)}
          columns={[person, data.nameOf(comparison), data.nameOf(cue), difference]}
          numbers={[0, 1, 2, 3]}
          rows={sorted.map((one, place) => [
            place + 1,
            formatNumber(one.comparisonMean, decimals),
            formatNumber(one.cueMean, decimals),
            formatSigned(one.difference, decimals),
          ])}
        />
      )}
    </ChartFigure>
  );
}

export function DifferencesChart({ data, actions }: ChartProps) {
  const load = useMemo(
    () => async () => {
      const { drawDifferences } = await import("./differences");
      return (widthPx: number) => drawDifferences(data, widthPx);
    },
    [data],
  );
  const { scores, scale, stamp, source } = data;
  const counts = new Map<number, number>();
  for (const { difference } of scores.people) counts.set(difference, (counts.get(difference) ?? 0) + 1);
  return (
    <ChartFigure
      title={DIFFERENCES_CHART.title}
      {...{ stamp, source, load, actions }}
      note={explainDifferences(data)}
      heightPx={330}
    >
      {data.showsPeople && (
        <ChartTable
          caption={captionCohort(DIFFERENCES_CHART.title, data)}
          columns={DIFFERENCES_CHART.columns}
          numbers={[0, 1]}
          rows={[...counts]
            .toSorted(([a], [b]) => a - b)
            .map(([difference, people]) => [formatSigned(difference, decimalsOf(scale)), people])}
        />
      )}
    </ChartFigure>
  );
}

export function OverRunChart({ data, actions }: ChartProps) {
  const load = useMemo(
    () => async () => {
      const { drawOverRun } = await import("./over-run");
      return (widthPx: number) => drawOverRun(data, widthPx);
    },
    [data],
  );
  const { scores, scale, stamp, source, markOf, nameOf } = data;
  const { compared, overRun } = scores;
  const series = [
    { condition: compared.cue, means: overRun.cue },
    { condition: compared.comparison, means: overRun.comparison },
  ];
  return (
    <ChartFigure
      title={OVER_RUN_CHART.title}
      {...{ stamp, source, load, actions }}
      note={explainOverRun(data)}
      heightPx={330}
    >
      <ChartTable
        caption={captionCohort(OVER_RUN_CHART.title, data)}
        columns={OVER_RUN_CHART.columns}
        numbers={[1, 2, 3]}
        rows={series.flatMap(({ condition, means }) =>
          means.map(({ place, mean, people }) => [
            <>
              <ConditionMark mark={markOf(condition)} /> {nameOf(condition)}
            </>,
            place,
            formatNumber(mean, decimalsOf(scale)),
            people,
          ]),
        )}
      />
    </ChartFigure>
  );
}
