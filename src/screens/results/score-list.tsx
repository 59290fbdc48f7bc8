/** The scores of a session as a sum on paper: the values, a line, their difference, and the same in words. */
import { ConditionMark, type MarkKind } from "../../charts/mark";
import type { Rating } from "../../core/design/design";
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

type ScoreListProps = { readonly scores: SessionScores; readonly rating: Rating };

type Named = { readonly name: string; readonly estimate: Estimate };

export function ScoreList({ scores, rating }: ScoreListProps) {
  const asksBlocks = rating.when.includes("after-block");
  const asksMoments = rating.when.includes("before") || rating.when.includes("after");
  return (
    <>
      {(asksBlocks || !asksMoments) && <BlockSum scores={scores} rating={rating} />}
      {asksMoments && <MomentSum scores={scores} />}
    </>
  );
}

function BlockSum({ scores, rating }: ScoreListProps) {
  const decimals = decimalsOf(rating);
  const { conditions, cueMinusNeutral, cueMinusControl } = scores;
  const means = new Map(conditions.map(({ condition, mean }) => [condition, mean]));
  const differences = [
    { name: SCORE_NAMES.cueMinusNeutral, estimate: cueMinusNeutral, subtrahend: means.get("neutral") },
    { name: SCORE_NAMES.cueMinusControl, estimate: cueMinusControl, subtrahend: means.get("control") },
  ].slice(0, means.has("control") ? 2 : 1);
  return (
    <Sum
      entries={inReadingOrder(conditions).map(({ condition, mean }) => ({
        name: nameBlockMean(condition),
        mark: condition,
        estimate: mean,
      }))}
      results={differences}
      isRounded={differences.some(
        ({ estimate, subtrahend }) => !addsUp(means.get("cue"), subtrahend, estimate, decimals),
      )}
      inWords={cueMinusNeutral.ok ? describeDifference(cueMinusNeutral.value, decimals) : null}
      decimals={decimals}
    />
  );
}

/** Single ratings are values of the scale, which are whole. */
function MomentSum({ scores: { before, after, change } }: Pick<ScoreListProps, "scores">) {
  return (
    <Sum
      entries={[
        { name: SCORE_NAMES.after, mark: "moment", estimate: after },
        { name: SCORE_NAMES.before, mark: "moment", estimate: before },
      ]}
      results={[{ name: SCORE_NAMES.change, estimate: change }]}
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
  readonly entries: readonly (Named & { readonly mark: MarkKind })[];
  readonly results: readonly Named[];
  readonly inWords: string | null;
  /** Whether the values as they stand do not add up. */
  readonly isRounded: boolean;
  readonly decimals: number;
};

function Sum({ entries, results, inWords, isRounded, decimals }: SumProps) {
  return (
    <div class="stack">
      <dl class="sum">
        {entries.map(({ name, mark, estimate }) => (
          <div key={name}>
            <dt>
              <ConditionMark condition={mark} /> {name}
            </dt>
            <dd>
              {estimate.ok && <strong>{describeValue(estimate.value, decimals, false)}</strong>}{" "}
              <span class="faded small">
                {estimate.ok ? describeCount(estimate) : describeMissing(estimate.reason)}
              </span>
            </dd>
          </div>
        ))}
        {results.map(({ name, estimate }, index) => (
          <div key={name} class={index === 0 ? "sum-line" : undefined}>
            <dt>{name}</dt>
            <dd>
              {estimate.ok && <strong>{describeValue(estimate.value, decimals, true)}</strong>}{" "}
              <span class="faded small">
                {estimate.ok ? describeUntouched(estimate) : describeMissing(estimate.reason)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {isRounded && <p class="faded small">{ROUNDED}</p>}
      {inWords !== null && <p>{inWords}</p>}
    </div>
  );
}
