/** What was asked and answered: the score with its sentence and its parts, and every rating as a chart. */
import { useMemo } from "preact/hooks";
import type { PictureActions } from "../../charts/frame/picture-buttons";
import { RatingsChart } from "../../charts/session/ratings-chart";
import { listMoments } from "../../core/design/moments";
import type { SessionScores } from "../../core/session/score";
import type { Session } from "../../core/session/session";
import {
  describeAnswered,
  describeQuestion,
  describeScale,
  NOTHING_ASKED,
} from "../../words/results/results";
import { chartRatings } from "./charts";
import { Score } from "./scores/score-list";

type AnsweredProps = {
  readonly session: Session;
  readonly scores: SessionScores;
  readonly actions: PictureActions;
};

export function Answered({ session, scores, actions }: AnsweredProps) {
  const { design } = session;
  const { rating } = design;
  const data = useMemo(() => chartRatings(session, scores), [session, scores]);
  const { missed, asked } = scores.missed;
  return (
    <div class="stack wide-gap">
      <Score scores={scores} design={design} />
      {listMoments(design).length > 0 ? (
        <p class="faded small figures">
          <bdi>{describeQuestion(rating.prompt)}</bdi> {describeScale(rating)}{" "}
          {describeAnswered(asked, missed)}
        </p>
      ) : (
        <p>{NOTHING_ASKED}</p>
      )}
      {asked > missed && <RatingsChart data={data} actions={actions} />}
    </div>
  );
}
