/** The score of a session: large, with its sentence, and under it the values that it is the difference of. */
import { lookAt } from "../../../charts/looks";
import type { Design } from "../../../core/design/design";
import { asksAround, asksAt } from "../../../core/design/moments";
import { listQuestions } from "../../../core/design/questions";
import { scoresInReadingOrder } from "../../../core/session/condition-scores";
import type { Contrast, QuestionScores } from "../../../core/session/score";
import type { Condition } from "../../../core/vocabulary";
import { nameConditions } from "../../../words/conditions";
import { decimalsOf } from "../../../words/numbers";
import {
  describeChange,
  describeDifference,
  nameBlockMean,
  nameContrast,
  nameHeadline,
  SCORE_NAMES,
} from "../../../words/results/scores";
import { nameContrasts } from "../../../words/scores/contrasts";
import { Sum } from "./sum";

/** Of one question. */
type ScoreProps = { readonly scores: QuestionScores; readonly design: Design };

/** The difference between blocks, or the change where these are not rated; nothing where neither is asked for. */
export function Score({ scores, design }: ScoreProps) {
  if (asksAt(design, "after-block")) return <BlockSum scores={scores} design={design} />;
  return asksAround(design) ? <MomentSum scores={scores} design={design} /> : null;
}

function BlockSum({ scores, design }: ScoreProps) {
  const decimals = decimalsOf(design.rating);
  const { nameOf, markOf } = lookAt(design);
  const { contrasts, headline } = scores;
  const isHeadline = scores.question.id === listQuestions(design)[0].id;
  const [score] = nameContrasts(design);
  const [first, ...others] = contrasts.map(({ cue, comparison, difference }) => ({
    names: { cue: nameOf(cue), comparison: nameOf(comparison) },
    difference,
  }));
  return (
    <Sum
      nameOf={nameOf}
      parts={scoresInReadingOrder(design, scores.conditions).map(({ condition, mean }) => ({
        name: nameBlockMean(nameOf(condition)),
        mark: markOf(condition),
        estimate: mean,
      }))}
      score={{
        name: isHeadline || first === undefined ? nameHeadline(score ?? null) : nameContrast(first.names),
        estimate: headline,
      }}
      further={others.map(({ names, difference }) => ({ name: nameContrast(names), estimate: difference }))}
      isRounded={contrasts.some((contrast) => !addsUp(contrast, scores, decimals))}
      inWords={
        first?.difference.ok ? describeDifference(first.difference.value, decimals, first.names) : null
      }
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
      nameOf={nameConditions(design)}
      parts={asked}
      score={asked.length === moments.length ? { name: SCORE_NAMES.change, estimate: change } : null}
      further={[]}
      isRounded={false}
      inWords={change.ok ? describeChange(change.value, 0) : null}
      decimals={0}
    />
  );
}

/** Whether two means and their difference still add up once they are rounded. */
function addsUp(
  { cue, comparison, difference }: Contrast,
  { conditions }: QuestionScores,
  decimals: number,
): boolean {
  const meanOf = (id: Condition) => conditions.find(({ condition }) => condition === id)?.mean;
  const [minuend, subtrahend] = [meanOf(cue), meanOf(comparison)];
  if (!minuend?.ok || !subtrahend?.ok || !difference.ok) return true;
  const round = ({ value }: { readonly value: number }) =>
    Math.round(Number(value.toFixed(decimals)) * 10 ** decimals);
  return round(minuend) - round(subtrahend) === round(difference);
}
