/** The results of one session: words first, then charts, what it means, the data, the debrief, the details. */
import "../../styles/charts.css";
import "../../styles/results.css";
import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { PictureActions } from "../../charts/frame/picture-buttons";
import { ProbesChart, RatingsChart } from "../../charts/session/charts";
import { countOnFrame } from "../../core/session/on-frame";
import type { SessionScores } from "../../core/session/score";
import type { Session } from "../../core/session/session";
import type { SetContent } from "../../core/stimuli/set";
import { ACTIONS } from "../../words/actions";
import { describeOutcomes } from "../../words/charts/probes";
import {
  describeAnswered,
  describeQuestion,
  describeScale,
  describeSession,
  RESULTS,
  STATE_SENTENCES,
} from "../../words/results/results";
import { Opening, WayHome } from "../parts/plain-page";
import { StorageNotice } from "../parts/storage-notice";
import { chartProbes, chartRatings, chartTiming } from "./charts";
import { type DataActions, ResultsData } from "./data";
import { Debrief } from "./debrief";
import { Meaning } from "./meaning";
import { QuietMinute } from "./minute";
import { MoreNumbers } from "./numbers";
import { ScoreList } from "./score-list";
import { Seen } from "./seen";
import { Timing } from "./timing";

/** The charts of a session, by the word that stands in the names of their files. */
export type ChartName = "ratings" | "probes" | "timing";

export type ResultsActions = DataActions & {
  readonly pictures: Readonly<Record<ChartName, PictureActions>>;
};

export type ResultsProps = {
  readonly session: Session;
  readonly scores: SessionScores;
  /** What the stimulus set says of itself; null until it is there, or where it cannot be had. */
  readonly content: SetContent | null;
  /** Why sessions cannot be kept, null while they can. */
  readonly problem: string | null;
  /** The address that runs this design again. */
  readonly againHref: string;
  /** Whether files and page leave out what is known of browser and display. */
  readonly leavesOut: Signal<boolean>;
  /** The methods section, or nothing until it is there. */
  readonly methods: ComponentChildren;
  /** As `performance.now`, in ms. */
  readonly nowMs: () => number;
  readonly actions: ResultsActions;
};

export function Results(props: ResultsProps) {
  const { session, scores, content, problem, againHref, leavesOut, methods, nowMs, actions } = props;
  const probes = useMemo(() => chartProbes(session, scores), [session, scores]);
  const timing = useMemo(() => chartTiming(session), [session]);
  const onFrame = useMemo(() => countOnFrame(session.rows), [session]);
  return (
    <>
      <StorageNotice problem={problem} />
      <SessionOpening session={session} />
      <Seen session={session} content={content} />
      <Answered session={session} scores={scores} actions={actions.pictures.ratings} />
      {probes !== null && probes.responses.length > 0 && (
        <section class="entry">
          <h2>{RESULTS.probesTitle}</h2>
          <div class="stack wide-gap">
            <p>{describeOutcomes(probes.responses)}</p>
            <ProbesChart data={probes} actions={actions.pictures.probes} />
          </div>
        </section>
      )}
      <Meaning hasBlockRatings={session.design.rating.when.includes("after-block")} />
      <ResultsData session={session} leavesOut={leavesOut} actions={actions} />
      <Debrief content={content} />
      <Timing timing={timing} onFrame={onFrame} parts={session.parts} actions={actions.pictures.timing} />
      {methods}
      <QuietMinute nowMs={nowMs} />
      <section class="entry on-screen-only">
        <h2>{RESULTS.nextTitle}</h2>
        <div class="actions">
          <a class="button" href={againHref}>
            {ACTIONS.runAgain}
          </a>
          <WayHome />
        </div>
      </section>
    </>
  );
}

function SessionOpening({ session }: Pick<ResultsProps, "session">) {
  const { createdAt, participant, simulated, state } = session;
  return (
    <Opening title={RESULTS.title}>
      <p class="figures">{describeSession(createdAt, participant)}</p>
      <p>{STATE_SENTENCES[state]}</p>
      {simulated && (
        <div class="note">
          <h2 class="note-title">{RESULTS.simulatedTitle}</h2>
          <p>{RESULTS.simulated}</p>
        </div>
      )}
    </Opening>
  );
}

type AnsweredProps = Pick<ResultsProps, "session" | "scores"> & { readonly actions: PictureActions };

function Answered({ session, scores, actions }: AnsweredProps) {
  const { rating } = session.design;
  const data = useMemo(() => chartRatings(session, scores), [session, scores]);
  const { missed, asked } = scores.missed;
  return (
    <section class="entry">
      <h2>{session.simulated ? RESULTS.answeredTitleSimulated : RESULTS.answeredTitle}</h2>
      <div class="stack wide-gap">
        <div class="stack">
          <p>{describeQuestion(rating.prompt)}</p>
          <p class="faded small figures">
            {describeScale(rating)} {describeAnswered(asked, missed)}
          </p>
        </div>
        <ScoreList scores={scores} rating={rating} />
        {asked > missed && <RatingsChart data={data} actions={actions} />}
        {asked > missed && <MoreNumbers scores={scores} rating={rating} />}
      </div>
    </section>
  );
}
