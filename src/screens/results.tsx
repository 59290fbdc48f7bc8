/** The results of one session: what was shown and answered in words and in a chart, and its file. */
import { MeanChart } from "../charts/mean-chart";
import type { SessionScores } from "../core/score";
import type { Session } from "../core/session";
import { CONDITIONS } from "../core/vocabulary";
import { ACTIONS } from "../words/actions";
import { CONDITION_NAMES } from "../words/conditions";
import { SESSION_WORDS } from "../words/home";
import {
  describeQuestion,
  describeRefresh,
  describeSession,
  describeShown,
  describeTiming,
  RESULTS,
  STATE_SENTENCES,
} from "../words/results";
import { listLanes } from "./rating-lanes";
import { type FileActions, ResultsFile } from "./results-file";
import { ScoreList } from "./score-list";
import { StorageNotice } from "./storage-notice";

export type ResultsProps = FileActions & {
  readonly session: Session;
  readonly scores: SessionScores;
  /** Why sessions cannot be kept, null while they can. */
  readonly problem: string | null;
  /** The address that runs this design again. */
  readonly againHref: string;
};

export function Results(props: ResultsProps) {
  const { session, scores, problem, againHref } = props;
  const { design, createdAt, participant, simulated, state } = session;
  const { rating } = design;
  const lanes = listLanes(session);
  return (
    <>
      <StorageNotice problem={problem} />
      <div class="opening">
        <h1>{RESULTS.title}</h1>
        <p class="figures">{describeSession(createdAt, participant)}</p>
        <p>{STATE_SENTENCES[state]}</p>
        {simulated && (
          <div class="note">
            <h2 class="note-title">{RESULTS.simulatedTitle}</h2>
            <p>{RESULTS.simulated}</p>
          </div>
        )}
      </div>
      <section class="entry">
        <h2>{RESULTS.shownTitle}</h2>
        <p>{describeShown(design.title, countShown(session))}</p>
      </section>
      <section class="entry">
        <h2>{RESULTS.answeredTitle}</h2>
        <div class="stack wide-gap">
          <p>{describeQuestion(rating.prompt)}</p>
          <ScoreList scores={scores} rating={rating} />
          {lanes.some(({ values }) => values.length > 0) && (
            <MeanChart
              title={RESULTS.chartTitle}
              stamp={simulated ? SESSION_WORDS.simulated : null}
              scale={rating}
              lanes={lanes}
            />
          )}
        </div>
      </section>
      <Meaning />
      <ResultsFile {...props} keep={session.keep} />
      <Timing session={session} />
      <section class="entry">
        <h2>{RESULTS.nextTitle}</h2>
        <div class="actions">
          <a class="button" href={againHref}>
            {ACTIONS.runAgain}
          </a>
          <a class="button" href="#/">
            {ACTIONS.goHome}
          </a>
        </div>
      </section>
    </>
  );
}

/** What of each condition was on screen, practice aside; cut events count, for they were seen. */
function countShown({ design, rows }: Session) {
  return CONDITIONS.filter((condition) => design.conditions.some(({ id }) => id === condition)).map((id) => {
    const shown = rows.filter(({ phase, condition }) => phase === "main" && condition === id);
    const blocks = new Set(shown.map(({ block }) => block)).size;
    const images = shown.filter(({ event }) => event === "image").length;
    return id === "rest"
      ? ({ name: CONDITION_NAMES[id], count: blocks, unit: "block" } as const)
      : ({ name: CONDITION_NAMES[id], count: images, unit: "image" } as const);
  });
}

function Meaning() {
  return (
    <section class="entry">
      <h2>{RESULTS.meaningTitle}</h2>
      <ul class="plain-list">
        {RESULTS.meaning.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Timing({ session: { rows, parts } }: Pick<ResultsProps, "session">) {
  const onFrame = rows.filter((row) => row.timing_ok).length;
  return (
    <section class="entry">
      <h2>{RESULTS.timingTitle}</h2>
      <div class="stack figures">
        <p>{describeTiming(onFrame, rows.length)}</p>
        {parts.map(({ part, refreshHz }) => (
          <p key={part} class="faded small">
            {describeRefresh(refreshHz)}
          </p>
        ))}
        <p class="faded small">{RESULTS.timingHint}</p>
      </div>
    </section>
  );
}

/** For an address whose session is not stored here. */
export function ResultsMissing() {
  return (
    <>
      <div class="opening">
        <h1>{RESULTS.missingTitle}</h1>
        {RESULTS.missing.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="entry actions">
        <a class="button" href="#/">
          {ACTIONS.goHome}
        </a>
      </div>
    </>
  );
}
