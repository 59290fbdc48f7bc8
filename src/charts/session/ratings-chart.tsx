/** The chart of ratings with its table: every rating, or of a long run their means and spread until each is asked for. */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import {
  captionRatings,
  describeValue,
  EXPLAIN_SPREAD,
  explainRatings,
  nameMoment,
  RATINGS_CHART,
} from "../../words/charts/ratings";
import { ChartFigure } from "../frame/figure";
import { ChartTable } from "../frame/table";
import { ConditionMark } from "../mark";
import type { ChartProps } from "./charts";
import { isLong, type RatingsData } from "./data";

export function RatingsChart({ data, actions }: ChartProps<RatingsData>) {
  const canSpread = isLong(data.ratings) && data.means.length > 0;
  const showsEach = useSignal(!canSpread);
  const isEach = showsEach.value;
  const load = useMemo(
    () => async () => {
      if (isEach) {
        const { drawRatings } = await import("./ratings");
        return (widthPx: number) => drawRatings(data, widthPx);
      }
      const { drawSpread } = await import("./spread");
      return (widthPx: number) => drawSpread(data, widthPx);
    },
    [data, isEach],
  );
  return (
    <ChartFigure
      title={isEach ? RATINGS_CHART.title : RATINGS_CHART.spreadTitle}
      stamp={data.stamp}
      source={data.source}
      note={isEach ? explainRatings(data) : EXPLAIN_SPREAD}
      load={load}
      heightPx={300}
      actions={actions}
    >
      {canSpread && (
        <label class="switch on-screen-only">
          <input
            type="checkbox"
            checked={isEach}
            onChange={(event) => {
              showsEach.value = event.currentTarget.checked;
            }}
          />
          <span>{RATINGS_CHART.showEach}</span>
        </label>
      )}
      <ChartTable
        caption={captionRatings(data)}
        columns={RATINGS_CHART.columns}
        numbers={[0, 2]}
        rows={data.ratings.map((rating) => [
          rating.order,
          <>
            <ConditionMark mark={rating.condition === null ? "moment" : data.markOf(rating.condition)} />{" "}
            {nameMoment(rating, data.nameOf)}
          </>,
          describeValue(rating),
        ])}
      />
    </ChartFigure>
  );
}
