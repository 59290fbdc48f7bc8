/** The ratings of a chart as a table, folded under it. */
import { CHART, describeTable } from "../words/chart";
import { decimalsOf, formatNumber } from "../words/numbers";
import { ConditionMark } from "./mark";
import type { MeanChartProps } from "./mean-chart";

export function RatingTable({ lanes, scale }: Pick<MeanChartProps, "lanes" | "scale">) {
  const decimals = decimalsOf(scale);
  return (
    <details>
      <summary>{CHART.tableToggle}</summary>
      <div class="table-scroll">
        <table class="figures">
          <caption>{describeTable(scale)}</caption>
          <thead>
            <tr>
              <th scope="col">{CHART.laneColumn}</th>
              <th scope="col">{CHART.ratingsColumn}</th>
              <th scope="col">{CHART.meanColumn}</th>
            </tr>
          </thead>
          <tbody>
            {lanes.map(({ name, mark, values, mean }) => (
              <tr key={name}>
                <th scope="row">
                  <ConditionMark condition={mark} /> {name}
                </th>
                <td>
                  {values.length === 0 ? CHART.none : values.map((one) => formatNumber(one, 0)).join(", ")}
                </td>
                <td>{mean === null ? CHART.none : formatNumber(mean, decimals)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
