/** The scores beyond the difference: spread and trend of each condition, extremes, what is missing; folded. */
import { ConditionMark } from "../../charts/mark";
import type { Rating } from "../../core/design/design";
import type { ConditionScores, Estimate, SessionScores } from "../../core/session/score";
import { nameCondition } from "../../words/conditions";
import { decimalsOf, formatNumber, formatSigned } from "../../words/numbers";
import { describeReason } from "../../words/results/reasons";
import { RESULTS } from "../../words/results/results";
import { describeShare, describeShareOf, MORE_NUMBERS } from "../../words/results/scores";
import { inReadingOrder } from "./score-list";

type MoreNumbersProps = { readonly scores: SessionScores; readonly rating: Rating };

export function MoreNumbers({ scores, rating }: MoreNumbersProps) {
  const decimals = decimalsOf(rating);
  const { cueMinusBefore, peak, atEnds, missed, untouched, conditions } = scores;
  return (
    <details class="in-print">
      <summary>{RESULTS.moreToggle}</summary>
      <div class="stack wide-gap">
        {rating.when.includes("after-block") && (
          <ConditionTable conditions={conditions} decimals={decimals} />
        )}
        <dl class="number-list figures">
          {rating.when.includes("before") && (
            <Entry name={MORE_NUMBERS.cueMinusBefore}>
              <Value estimate={cueMinusBefore} format={(value) => formatSigned(value, decimals)} />
            </Entry>
          )}
          <Entry name={MORE_NUMBERS.peak}>
            <Value estimate={peak} format={(value) => formatNumber(value, 0)} />
          </Entry>
          <Entry name={MORE_NUMBERS.atEnds}>
            <Value estimate={atEnds} format={describeShare} />
          </Entry>
          <Entry name={MORE_NUMBERS.missed}>{describeShareOf(missed.missed, missed.asked)}</Entry>
          {rating.start !== null && (
            <Entry name={MORE_NUMBERS.untouched}>
              {describeShareOf(untouched, missed.asked - missed.missed)}
            </Entry>
          )}
          <Entry name={MORE_NUMBERS.effect}>{MORE_NUMBERS.effectMissing}</Entry>
        </dl>
      </div>
    </details>
  );
}

type ConditionTableProps = { readonly conditions: readonly ConditionScores[]; readonly decimals: number };

function ConditionTable({ conditions, decimals }: ConditionTableProps) {
  const plain = (value: number) => formatNumber(value, decimals);
  const signed = (value: number) => formatSigned(value, 2);
  return (
    <div class="stack">
      <table class="figures condition-table">
        <caption>{MORE_NUMBERS.caption}</caption>
        <thead>
          <tr>
            {MORE_NUMBERS.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inReadingOrder(conditions).map(({ condition, mean, sd, slope }) => (
            <tr key={condition}>
              <th scope="row">
                <ConditionMark condition={condition} /> {nameCondition(condition)}
              </th>
              <td>{mean.ok ? mean.n : 0}</td>
              <td>
                <Value estimate={mean} format={plain} />
              </td>
              <td>
                <Value estimate={sd} format={plain} />
              </td>
              <td>
                <Value estimate={slope} format={signed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="faded small">{MORE_NUMBERS.trendHint}</p>
    </div>
  );
}

type EntryProps = { readonly name: string; readonly children: preact.ComponentChildren };

function Entry({ name, children }: EntryProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type ValueProps = {
  readonly estimate: Estimate;
  readonly format: (value: number, n: number) => string;
};

/** The value, or in plain words why there is none. */
function Value({ estimate, format }: ValueProps) {
  if (estimate.ok) return <>{format(estimate.value, estimate.n)}</>;
  return <span class="faded small">{describeReason(estimate.reason)}</span>;
}
