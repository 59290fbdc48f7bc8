/** The two charts of a display report, each with its table; what draws them is fetched when they are shown. */
import { useMemo } from "preact/hooks";
import { DRIFT_CHART, explainDrift, FRAMES_CHART, nameFrames } from "../../words/charts/try";
import { formatNumber } from "../../words/numbers";
import { ChartFigure } from "../frame/figure";
import type { PictureActions } from "../frame/picture-buttons";
import { ChartTable } from "../frame/table";
import type { DriftData, FramesData } from "./data";

type ChartProps<Data> = { readonly data: Data; readonly actions: PictureActions };

export function FramesChart({ data, actions }: ChartProps<FramesData>) {
  const load = useMemo(
    () => async () => {
      const { drawFrames } = await import("./frames");
      return (widthPx: number) => drawFrames(data, widthPx);
    },
    [data],
  );
  const frames = [...new Set([...data.start, ...data.length].map((count) => count.frames))].toSorted(
    (a, b) => a - b,
  );
  const countAt = (counts: FramesData["start"], at: number) =>
    counts.find((count) => count.frames === at)?.events ?? 0;
  return (
    <ChartFigure
      title={FRAMES_CHART.title}
      stamp={null}
      source={data.source}
      note={FRAMES_CHART.note}
      load={load}
      heightPx={300}
      actions={actions}
    >
      <ChartTable
        caption={FRAMES_CHART.caption}
        columns={FRAMES_CHART.columns}
        numbers={[0, 1, 2]}
        rows={frames.map((at) => [nameFrames(at, null), countAt(data.start, at), countAt(data.length, at)])}
      />
    </ChartFigure>
  );
}

export function DriftChart({ data, actions }: ChartProps<DriftData>) {
  const load = useMemo(
    () => async () => {
      const { drawDrift } = await import("./drift");
      return (widthPx: number) => drawDrift(data, widthPx);
    },
    [data],
  );
  return (
    <ChartFigure
      title={DRIFT_CHART.title}
      stamp={null}
      source={data.source}
      note={explainDrift(data)}
      load={load}
      heightPx={230}
      actions={actions}
    >
      <ChartTable
        caption={DRIFT_CHART.caption}
        columns={DRIFT_CHART.columns}
        numbers={[0, 1, 2]}
        rows={data.events.map(({ row, atMs, offMs }) => [
          row,
          formatNumber(atMs / 1_000, 3),
          formatNumber(offMs, 2),
        ])}
      />
    </ChartFigure>
  );
}
