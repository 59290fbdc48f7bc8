/** The three charts of a session, each with its table; the program that draws is fetched with the first of them. */
import { useMemo } from "preact/hooks";
import {
  captionProbes,
  explainProbes,
  nameBlockOf,
  OUTCOME_NAMES,
  PROBES_CHART,
} from "../../words/charts/probes";
import {
  captionRatings,
  describeValue,
  explainRatings,
  nameMoment,
  RATINGS_CHART,
} from "../../words/charts/ratings";
import {
  captionTiming,
  EVENT_NAMES,
  explainTiming,
  formatOffset,
  nameOnTime,
  TIMING_CHART,
} from "../../words/charts/timing";
import { formatNumber } from "../../words/numbers";
import { ChartFigure } from "../frame/figure";
import type { PictureActions } from "../frame/picture-buttons";
import { ChartTable } from "../frame/table";
import { ConditionMark } from "../mark";
import type { ProbesData, RatingsData, TimingData } from "./data";

type ChartProps<Data> = { readonly data: Data; readonly actions: PictureActions };

export function RatingsChart({ data, actions }: ChartProps<RatingsData>) {
  const load = useMemo(
    () => async () => {
      const { drawRatings } = await import("./ratings");
      return (widthPx: number) => drawRatings(data, widthPx);
    },
    [data],
  );
  return (
    <ChartFigure
      title={RATINGS_CHART.title}
      stamp={data.stamp}
      source={data.source}
      note={explainRatings(data)}
      load={load}
      heightPx={300}
      actions={actions}
    >
      <ChartTable
        caption={captionRatings(data)}
        columns={RATINGS_CHART.columns}
        numbers={[0, 2]}
        rows={data.ratings.map((rating) => [
          rating.order,
          <>
            <ConditionMark condition={rating.condition ?? "moment"} /> {nameMoment(rating)}
          </>,
          describeValue(rating),
        ])}
      />
    </ChartFigure>
  );
}

export function ProbesChart({ data, actions }: ChartProps<ProbesData>) {
  const load = useMemo(
    () => async () => {
      const { drawProbes } = await import("./probes");
      return (widthPx: number) => drawProbes(data, widthPx);
    },
    [data],
  );
  return (
    <ChartFigure
      title={PROBES_CHART.title}
      stamp={data.stamp}
      source={data.source}
      note={explainProbes(data)}
      load={load}
      heightPx={250}
      actions={actions}
    >
      <ChartTable
        caption={captionProbes(data)}
        columns={PROBES_CHART.columns}
        numbers={[0, 2, 4]}
        rows={data.responses.map((response) => [
          response.order,
          <>
            <ConditionMark condition={response.condition} /> {nameBlockOf(response)}
          </>,
          response.item,
          OUTCOME_NAMES[response.outcome],
          response.rtMs === null ? PROBES_CHART.none : formatNumber(response.rtMs, 1),
        ])}
      />
    </ChartFigure>
  );
}

export function TimingChart({ data, actions }: ChartProps<TimingData>) {
  const load = useMemo(
    () => async () => {
      const { drawTiming } = await import("./timing");
      return (widthPx: number) => drawTiming(data, widthPx);
    },
    [data],
  );
  return (
    <ChartFigure
      title={TIMING_CHART.title}
      stamp={data.stamp}
      source={data.source}
      note={explainTiming(data)}
      load={load}
      heightPx={340}
      actions={actions}
    >
      <ChartTable
        caption={captionTiming(data)}
        columns={TIMING_CHART.columns}
        numbers={[0, 2, 3, 4, 5]}
        rows={data.events.map((event) => [
          event.row,
          EVENT_NAMES[event.event],
          formatOffset(event.startOffMs),
          event.plannedMs === null ? TIMING_CHART.selfPaced : formatNumber(event.plannedMs, 0),
          formatOffset(event.shownMs),
          event.framesLate ?? TIMING_CHART.untold,
          nameOnTime(event.onTime),
        ])}
      />
    </ChartFigure>
  );
}
