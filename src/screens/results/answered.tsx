/** What was asked and answered: the score with its sentence and its parts, and every rating as a chart. */
import type { Signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { PictureActions } from "../../charts/frame/picture-buttons";
import { RatingsChart } from "../../charts/session/ratings-chart";
import { listMoments } from "../../core/design/moments";
import { scaleOf } from "../../core/design/questions";
import type { SessionScores } from "../../core/session/score";
import type { Session } from "../../core/session/session";
import {
  describeAnswered,
  describeQuestion,
  describeScale,
  NOTHING_ASKED,
} from "../../words/results/results";
import { chartRatings } from "./charts";
import { QuestionChoice } from "./scores/question-choice";
import { QuestionTable } from "./scores/question-table";
import { Score } from "./scores/score-list";

type AnsweredProps = {
  readonly session: Session;
  readonly scores: SessionScores;
  /** The place of the question that is shown, from 0. */
  readonly shown: Signal<number>;
  readonly actions: PictureActions;
};

export function Answered({ session, scores, shown, actions }: AnsweredProps) {
  const { design } = session;
  const { rating } = design;
  const { questions } = scores;
  const isOneOfSeveral = questions.length > 1;
  const own = questions[shown.value] ?? scores;
  const data = useMemo(() => chartRatings(session, own), [session, own]);
  const { missed, asked } = scores.missed;
  return (
    <div class="stack wide-gap">
      {isOneOfSeveral && listMoments(design).length > 0 && (
        <QuestionChoice questions={questions} shown={shown} />
      )}
      <Score scores={own} design={design} />
      {listMoments(design).length > 0 ? (
        <p class="faded small figures">
          <bdi>{describeQuestion(own.question.prompt)}</bdi> {describeScale(scaleOf(rating, own.question))}{" "}
          {describeAnswered(own.missed.asked, own.missed.missed)}
        </p>
      ) : (
        <p>{NOTHING_ASKED}</p>
      )}
      {own.missed.asked > own.missed.missed && (
        <RatingsChart key={own.question.id} data={data} actions={actions} />
      )}
      {isOneOfSeveral && asked > missed && <QuestionTable questions={questions} design={design} />}
    </div>
  );
}
