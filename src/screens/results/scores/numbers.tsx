/** The scores beyond the first: spread and trend of each condition, the change, extremes, what is missing. */
import type { ComponentChildren } from "preact";
import { lookAt } from "../../../charts/looks";
import { listOfRole } from "../../../core/design/conditions";
import type { Design } from "../../../core/design/design";
import { asksAround, asksAt } from "../../../core/design/moments";
import { hasSeveralQuestions } from "../../../core/design/questions";
import { formsDifference, scoreKindOf } from "../../../core/design/score-kind";
import { scoresInReadingOrder } from "../../../core/session/condition-scores";
import type { QuestionScores } from "../../../core/session/score";
import { decimalsOf, formatNumber, formatSigned } from "../../../words/numbers";
import { nameOfQuestion } from "../../../words/results/questions";
import {
  describeShare,
  describeShareOf,
  MORE_NUMBERS,
  nameCueMinusBefore,
} from "../../../words/results/scores";
import { ConditionTable } from "./condition-table";
import { MomentSum } from "./score-list";
import { Value } from "./value";

type MoreNumbersProps = {
  /** Of one question. */
  readonly scores: QuestionScores;
  readonly design: Design;
};

export function MoreNumbers({ scores, design }: MoreNumbersProps) {
  const { rating } = design;
  const looks = lookAt(design);
  const { nameOf } = looks;
  const [cue] = listOfRole(design, "cue");
  const decimals = decimalsOf(rating);
  const { cueMinusBefore, peak, atEnds, missed, untouched } = scores;
  const hasMeans = asksAt(design, "after-block");
  return (
    <>
      {hasSeveralQuestions(design) && (
        <p>
          <bdi>{nameOfQuestion(scores.question.prompt)}</bdi>
        </p>
      )}
      {hasMeans && (
        <ConditionTable
          conditions={scoresInReadingOrder(design, scores.conditions)}
          looks={looks}
          decimals={decimals}
        />
      )}
      {hasMeans && asksAround(design) && <MomentSum scores={scores} design={design} />}
      <dl class="number-list figures">
        {hasMeans && cue !== undefined && asksAt(design, "before") && (
          <Entry name={nameCueMinusBefore(nameOf(cue.id))}>
            <Value
              nameOf={nameOf}
              estimate={cueMinusBefore}
              format={(value) => formatSigned(value, decimals)}
            />
          </Entry>
        )}
        <Entry name={MORE_NUMBERS.peak}>
          <Value nameOf={nameOf} estimate={peak} format={(value) => formatNumber(value, 0)} />
        </Entry>
        <Entry name={MORE_NUMBERS.atEnds}>
          <Value nameOf={nameOf} estimate={atEnds} format={describeShare} />
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

type EntryProps = { readonly name: ComponentChildren; readonly children: ComponentChildren };

function Entry({ name, children }: EntryProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
