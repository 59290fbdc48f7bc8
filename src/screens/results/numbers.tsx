/** The scores beyond the first: spread and trend of each condition, the change, extremes, what is missing. */
import type { ComponentChildren } from "preact";
import { TableBox } from "../../charts/frame/table";
import { ConditionMark } from "../../charts/mark";
import { countBlocksOf } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { asksAround, asksAt } from "../../core/design/moments";
import { formsDifference, scoreKindOf } from "../../core/design/score-kind";
import type { ConditionScores, Estimate, SessionScores } from "../../core/session/score";
import { nameCondition } from "../../words/conditions";
import { decimalsOf, formatNumber, formatSigned } from "../../words/numbers";
import { describeReason } from "../../words/results/reasons";
import { describeShare, describeShareOf, MORE_NUMBERS } from "../../words/results/scores";
import { inReadingOrder, MomentSum } from "./score-list";

type MoreNumbersProps = { readonly scores: SessionScores; readonly design: Design };

export function MoreNumbers({ scores, design }: MoreNumbersProps) {
  const { rating } = design;
  const decimals = decimalsOf(rating);
  const { cueMinusBefore, peak, atEnds, missed, untouched, conditions } = scores;
  const hasMeans = asksAt(design, "after-block");
  const hasCueMean = hasMeans && countBlocksOf(design, "cue") > 0;
  return (
    <>
      {hasMeans && <ConditionTable conditions={conditions} decimals={decimals} />}
      {hasMeans && asksAround(design) && <MomentSum scores={scores} design={design} />}
      <dl class="number-list figures">
        {hasCueMean && asksAt(design, "before") && (
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
        {formsDifference(scoreKindOf(design)) && (
          <Entry name={<WithIndex text={MORE_NUMBERS.effect} />}>{MORE_NUMBERS.effectMissing}</Entry>
        )}
      </dl>
    </>
  );
}

/** `d_z` as it is set in print, with its index below the line. */
function WithIndex({ text }: { readonly text: string }) {
  const [before = "", after] = text.split("_");
  if (after === undefined) return <>{text}</>;
  return (
    <>
      {before}
      <sub>{after.slice(0, 1)}</sub>
      {after.slice(1)}
    </>
  );
}

type ConditionTableProps = { readonly conditions: readonly ConditionScores[]; readonly decimals: number };

function ConditionTable({ conditions, decimals }: ConditionTableProps) {
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
            {inReadingOrder(conditions).map(({ condition, mean, sd, slope }) => (
              <tr key={condition}>
                <th scope="row">
                  <ConditionMark condition={condition} /> {nameCondition(condition)}
                </th>
                <td class="number">{mean.ok ? mean.n : 0}</td>
                <td class="number">
                  <Value estimate={mean} format={plain} />
                </td>
                <td class="number">
                  <Value estimate={sd} format={plain} />
                </td>
                <td class="number">
                  <Value estimate={slope} format={signed} />
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

type EntryProps = { readonly name: ComponentChildren; readonly children: ComponentChildren };

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
