/** The histograms of what is jittered in a schedule, each with its table; what draws them is fetched when they are shown. */
import { useMemo } from "preact/hooks";
import type { Jitter } from "../../core/schedule/overview/jitters";
import {
  describeJitter,
  explainJitter,
  JITTER_CHART,
  tellBar,
  tellByCondition,
  titleJitter,
} from "../../words/charts/jitters";
import { ChartFigure } from "../frame/figure";
import type { PictureActions } from "../frame/picture-buttons";
import { ChartTable } from "../frame/table";
import type { Looks } from "../looks";
import { listJitterBars } from "./jitter-bins";

type JitterChartProps = Pick<Looks, "nameOf"> & {
  readonly jitter: Jitter;
  readonly source: string;
  readonly actions: PictureActions;
};

export function JitterChart({ jitter, source, actions, nameOf }: JitterChartProps) {
  const load = useMemo(
    () => async () => {
      const { drawJitter } = await import("./jitters");
      return (widthPx: number) => drawJitter(jitter, widthPx);
    },
    [jitter],
  );
  const rows = useMemo(() => listJitterBars(jitter).map(tellBar), [jitter]);
  return (
    <ChartFigure
      title={titleJitter(jitter)}
      {...{ stamp: null, source, load, actions }}
      note={[describeJitter(jitter), tellByCondition(jitter, nameOf), explainJitter(jitter)]
        .filter(Boolean)
        .join(" ")}
      heightPx={222}
    >
      <ChartTable
        caption={titleJitter(jitter)}
        columns={JITTER_CHART.columns}
        numbers={[0, 1, 2]}
        rows={rows}
      />
    </ChartFigure>
  );
}
