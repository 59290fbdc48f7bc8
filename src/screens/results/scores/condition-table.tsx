/** Mean, spread and trend of the ratings after the blocks of each condition. */
import { TableBox } from "../../../charts/frame/table";
import type { Looks } from "../../../charts/looks";
import { ConditionMark } from "../../../charts/mark";
import type { ConditionScores } from "../../../core/session/score";
import { formatNumber, formatSigned } from "../../../words/numbers";
import { MORE_NUMBERS } from "../../../words/results/scores";
import { Value } from "./value";

type ConditionTableProps = {
  readonly conditions: readonly ConditionScores[];
  readonly looks: Looks;
  readonly decimals: number;
};

export function ConditionTable({ conditions, looks: { nameOf, markOf }, decimals }: ConditionTableProps) {
  const plain = (value: number) => formatNumber(value, decimals);
  const signed = (value: number) => formatSigned(value, 2);
  return (
    <div class="stack">
      <TableBox label={MORE_NUMBERS.caption}>
        <table class="figures condition-table">
          <caption>{MORE_NUMBERS.caption}</caption>
          <thead>
            <tr>
              {MORE_NUMBERS.columns.map((name, column) => (
                <th key={name} scope="col" class={column === 0 ? undefined : "number"}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {conditions.map(({ condition, mean, sd, slope }) => (
              <tr key={condition}>
                <th scope="row">
                  <ConditionMark mark={markOf(condition)} /> <bdi>{nameOf(condition)}</bdi>
                </th>
                <td class="number">{mean.ok ? mean.n : 0}</td>
                <td class="number">
                  <Value nameOf={nameOf} estimate={mean} format={plain} />
                </td>
                <td class="number">
                  <Value nameOf={nameOf} estimate={sd} format={plain} />
                </td>
                <td class="number">
                  <Value nameOf={nameOf} estimate={slope} format={signed} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p class="faded small">{MORE_NUMBERS.trendHint}</p>
    </div>
  );
}
