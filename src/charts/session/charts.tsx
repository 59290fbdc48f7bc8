/** The charts of probes and of timing, each with its table; what draws them is fetched when they are shown. */
import { useMemo } from "preact/hooks";
import {
  captionProbes,
  explainProbes,
  nameBlockOf,
  nameOutcome,
  PROBES_CHART,
  titleProbes,
} from "../../words/charts/probes";
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
import type { ProbesData, TimingData } from "./data";

export type ChartProps<Data> = { readonly data: Data; readonly actions: PictureActions };

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
      title={titleProbes(data.kind)}
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
            <ConditionMark mark={data.markOf(response.condition)} /> {nameBlockOf(response, data.nameOf)}
          </>,
          response.item,
          nameOutcome(response.outcome, data.kind),
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
