/** The score of a session: large, with its sentence, and under it the values that it is the difference of. */
import { ConditionMark, type MarkKind } from "../../charts/mark";
import type { Design } from "../../core/design/design";
import { asksAround, asksAt } from "../../core/design/moments";
import type { ConditionScores, Estimate, SessionScores } from "../../core/session/score";
import { CONDITIONS } from "../../core/vocabulary";
import { decimalsOf } from "../../words/numbers";
import {
  describeChange,
  describeCount,
  describeDifference,
  describeMissing,
  describeUntouched,
  describeValue,
  nameBlockMean,
  ROUNDED,
  SCORE_NAMES,
} from "../../words/results/scores";

type ScoreProps = { readonly scores: SessionScores; readonly design: Design };

type Named = { readonly name: string; readonly estimate: Estimate };

/** The difference between blocks, or the change where these are not rated; nothing where neither is asked for. */
export function Score({ scores, design }: ScoreProps) {
  if (asksAt(design, "after-block")) return <BlockSum scores={scores} design={design} />;
  return asksAround(design) ? <MomentSum scores={scores} design={design} /> : null;
}

function BlockSum({ scores, design }: ScoreProps) {
  const decimals = decimalsOf(design.rating);
  const { conditions, cueMinusNeutral, cueMinusControl } = scores;
  const means = new Map(conditions.map(({ condition, mean }) => [condition, mean]));
  const control = { name: SCORE_NAMES.cueMinusControl, estimate: cueMinusControl };
  return (
    <Sum
      parts={inReadingOrder(conditions).map(({ condition, mean }) => ({
        name: nameBlockMean(condition),
        mark: condition,
        estimate: mean,
      }))}
      score={{ name: SCORE_NAMES.cueMinusNeutral, estimate: cueMinusNeutral }}
      further={means.has("cue") && means.has("control") ? [control] : []}
      isRounded={
        !addsUp(means.get("cue"), means.get("neutral"), cueMinusNeutral, decimals) ||
        !addsUp(means.get("cue"), means.get("control"), cueMinusControl, decimals)
      }
      inWords={cueMinusNeutral.ok ? describeDifference(cueMinusNeutral.value, decimals) : null}
      decimals={decimals}
    />
  );
}

/** Single ratings are values of the scale, which are whole. A change takes two that the design asks. */
export function MomentSum({ scores: { before, after, change }, design }: ScoreProps) {
  const moments = [
    { name: SCORE_NAMES.after, mark: "moment", estimate: after, isAsked: asksAt(design, "after") },
    { name: SCORE_NAMES.before, mark: "moment", estimate: before, isAsked: asksAt(design, "before") },
  ] as const;
  const asked = moments.filter(({ isAsked }) => isAsked);
  return (
    <Sum
      parts={asked}
      score={asked.length === moments.length ? { name: SCORE_NAMES.change, estimate: change } : null}
      further={[]}
      isRounded={false}
      inWords={change.ok ? describeChange(change.value, 0) : null}
      decimals={0}
    />
  );
}

/** Cue first, whatever the design begins with: a sum begins with what is subtracted from. */
export function inReadingOrder(conditions: readonly ConditionScores[]): readonly ConditionScores[] {
  return CONDITIONS.flatMap((one) => conditions.find(({ condition }) => condition === one) ?? []);
}

/** Whether two values and their difference still add up once they are rounded. */
function addsUp(
  minuend: Estimate | undefined,
  subtrahend: Estimate | undefined,
  difference: Estimate,
  decimals: number,
): boolean {
  if (!minuend?.ok || !subtrahend?.ok || !difference.ok) return true;
  const round = ({ value }: { readonly value: number }) =>
    Math.round(Number(value.toFixed(decimals)) * 10 ** decimals);
  return round(minuend) - round(subtrahend) === round(difference);
}

type SumProps = {
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

function Sum({ score, parts, further, inWords, isRounded, decimals }: SumProps) {
  return (
    <div class="sum">
      {score !== null && (
        <div class="score">
          <dl>
            <div>
              <dt>{score.name}</dt>
              <Value estimate={score.estimate} decimals={decimals} isDifference={true} />
            </div>
          </dl>
          {inWords !== null && <p>{inWords}</p>}
        </div>
      )}
      <dl class="score-parts">
        {parts.map(({ name, mark, estimate }) => (
          <div key={name}>
            <dt>
              <ConditionMark condition={mark} /> {name}
            </dt>
            <Value estimate={estimate} decimals={decimals} isDifference={false} />
          </div>
        ))}
        {further.map(({ name, estimate }) => (
          <div key={name}>
            <dt>{name}</dt>
            <Value estimate={estimate} decimals={decimals} isDifference={true} />
          </div>
        ))}
      </dl>
      {isRounded && <p class="faded small">{ROUNDED}</p>}
    </div>
  );
}

type ValueProps = { readonly estimate: Estimate; readonly decimals: number; readonly isDifference: boolean };

/** A value with what it is made of, or in plain words why there is none. */
function Value({ estimate, decimals, isDifference }: ValueProps) {
  if (!estimate.ok) return <dd class="faded small">{describeMissing(estimate.reason)}</dd>;
  return (
    <dd>
      <strong>{describeValue(estimate.value, decimals, isDifference)}</strong>
      <span class="faded small"> {isDifference ? describeUntouched(estimate) : describeCount(estimate)}</span>
    </dd>
  );
}
