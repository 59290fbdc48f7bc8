/** A difference as a sum: its value large, with its sentence, and under it the values that it is of. */
import { ConditionMark } from "../../../charts/mark";
import type { MarkKind } from "../../../charts/mark-shapes";
import type { Estimate } from "../../../core/session/score";
import type { NameOf } from "../../../words/conditions";
import {
  describeCount,
  describeMissing,
  describeUntouched,
  describeValue,
  ROUNDED,
} from "../../../words/results/scores";

type Named = { readonly name: string; readonly estimate: Estimate };

type SumProps = {
  readonly nameOf: NameOf;
  /** Null where the parts have no difference. */
  readonly score: Named | null;
  readonly parts: readonly (Named & { readonly mark: MarkKind })[];
  /** Differences of other parts. */
  readonly further: readonly Named[];
  readonly inWords: string | null;
  /** Whether the values as they stand do not add up. */
  readonly isRounded: boolean;
  readonly decimals: number;
};

export function Sum({ nameOf, score, parts, further, inWords, isRounded, decimals }: SumProps) {
  return (
    <div class="sum">
      {score !== null && (
        <div class="score">
          <dl>
            <div>
              <dt>{score.name}</dt>
              <Value nameOf={nameOf} estimate={score.estimate} decimals={decimals} isDifference={true} />
            </div>
          </dl>
          {inWords !== null && <p>{inWords}</p>}
        </div>
      )}
      <dl class="score-parts">
        {parts.map(({ name, mark, estimate }) => (
          <div key={name}>
            <dt>
              <ConditionMark mark={mark} /> {name}
            </dt>
            <Value nameOf={nameOf} estimate={estimate} decimals={decimals} isDifference={false} />
          </div>
        ))}
        {further.map(({ name, estimate }) => (
          <div key={name}>
            <dt>{name}</dt>
            <Value nameOf={nameOf} estimate={estimate} decimals={decimals} isDifference={true} />
          </div>
        ))}
      </dl>
      {isRounded && <p class="faded small">{ROUNDED}</p>}
    </div>
  );
}

type ValueProps = {
  readonly nameOf: NameOf;
  readonly estimate: Estimate;
  readonly decimals: number;
  readonly isDifference: boolean;
};

/** A value with what it is made of, or in plain words why there is none. */
function Value({ nameOf, estimate, decimals, isDifference }: ValueProps) {
  if (!estimate.ok) return <dd class="faded small">{describeMissing(estimate.reason, nameOf)}</dd>;
  return (
    <dd>
      <strong>{describeValue(estimate.value, decimals, isDifference)}</strong>
      <span class="faded small"> {isDifference ? describeUntouched(estimate) : describeCount(estimate)}</span>
    </dd>
  );
}
