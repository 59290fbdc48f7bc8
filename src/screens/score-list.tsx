/** The scores of a session as a sum on paper: two values, a line, their difference, and the same in words. */
import { ConditionMark, type MarkKind } from "../charts/mark";
import type { Rating } from "../core/design";
import type { Estimate, SessionScores } from "../core/score";
import { decimalsOf } from "../words/numbers";
import {
  describeChange,
  describeCount,
  describeDifference,
  describeMissing,
  describeValue,
  SCORE_NAMES,
} from "../words/results";

type ScoreListProps = { readonly scores: SessionScores; readonly rating: Rating };

export function ScoreList({ scores, rating }: ScoreListProps) {
  const decimals = decimalsOf(rating);
  const asksBlocks = rating.when.includes("after-block");
  const asksMoments = rating.when.includes("before") || rating.when.includes("after");
  return (
    <>
      {(asksBlocks || !asksMoments) && (
        <Sum
          entries={[
            { name: SCORE_NAMES.cue, mark: "cue", estimate: scores.cue },
            { name: SCORE_NAMES.neutral, mark: "neutral", estimate: scores.neutral },
          ]}
          resultName={SCORE_NAMES.difference}
          result={scores.difference}
          inWords={describeDifference}
          decimals={decimals}
        />
      )}
      {/* Single ratings are values of the scale, which are whole. */}
      {asksMoments && (
        <Sum
          entries={[
            { name: SCORE_NAMES.after, mark: "moment", estimate: scores.after },
            { name: SCORE_NAMES.before, mark: "moment", estimate: scores.before },
          ]}
          resultName={SCORE_NAMES.change}
          result={scores.change}
          inWords={describeChange}
          decimals={0}
        />
      )}
    </>
  );
}

type SumProps = {
  readonly entries: readonly {
    readonly name: string;
    readonly mark: MarkKind;
    readonly estimate: Estimate;
  }[];
  readonly resultName: string;
  readonly result: Estimate;
  readonly inWords: (value: number, decimals: number) => string;
  readonly decimals: number;
};

function Sum({ entries, resultName, result, inWords, decimals }: SumProps) {
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
                {estimate.ok ? describeCount(estimate.n) : describeMissing(estimate.reason)}
              </span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{resultName}</dt>
          <dd>
            {result.ok ? (
              <strong>{describeValue(result.value, decimals, true)}</strong>
            ) : (
              <span class="faded small">{describeMissing(result.reason)}</span>
            )}
          </dd>
        </div>
      </dl>
      {result.ok && <p>{inWords(result.value, decimals)}</p>}
    </div>
  );
}
