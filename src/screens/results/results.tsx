/** The results of one session: first the score, its chart and the files; then everything else, folded. */
import "../../styles/charts.css";
import "../../styles/results.css";
import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { PictureActions } from "../../charts/frame/picture-buttons";
import type { StoreProblem } from "../../core/session/keeping";
import { countOnFrame } from "../../core/session/on-frame";
import type { SessionScores } from "../../core/session/score";
import type { Session } from "../../core/session/session";
import type { SetContent } from "../../core/stimuli/set";
import { ACTIONS } from "../../words/actions";
import { describeSession, RESULTS, STATE_SENTENCES } from "../../words/results/results";
import { Contents } from "../parts/contents/contents";
import { Opening, WayHome } from "../parts/plain-page";
import type { Saving } from "../parts/saving";
import { StorageNotice } from "../parts/storage-notice";
import { chartProbes, chartTiming } from "./charts";
import type { DataActions } from "./data";
import type { HandInActions } from "./hand-in";
import { listPlaces } from "./places";
import { Section } from "./section";

/** The charts of a session, by the word that stands in the names of their files. */
export type ChartName = "ratings" | "probes" | "timing" | "room";

export type ResultsActions = DataActions &
  HandInActions & {
    /** Keeps in the address which room the session stands beside. */
    readonly noteRoom: (code: string) => void;
    readonly pictures: Readonly<Record<ChartName, PictureActions>>;
  };

export type ResultsProps = {
  readonly session: Session;
  /** Whether an invitation led to the run: then all but the score, its chart and `Hand in` folds. */
  readonly isInvited: boolean;
  /** The code of the room to stand beside, empty where the address has none. */
  readonly room: string;
  readonly scores: SessionScores;
  /** What the stimulus set says of itself; null until it is there, or where it cannot be had. */
  readonly content: SetContent | null;
  /** Why sessions cannot be kept, null while they can. */
  readonly problem: StoreProblem | null;
  /** The address that runs this design again. */
  readonly againHref: string;
  /** Whether files and page leave out what is known of browser and display. */
  readonly leavesOut: Signal<boolean>;
  /** How the last file was saved. */
  readonly saving: Saving;
  /** The methods section, or nothing until it is there. */
  readonly methods: ComponentChildren;
  /** As `performance.now`, in ms. */
  readonly nowMs: () => number;
  readonly actions: ResultsActions;
};

export function Results(props: ResultsProps) {
  const { session, scores } = props;
  const charted = useMemo(
    () => ({
      probes: chartProbes(session, scores),
      timing: chartTiming(session),
      onFrame: countOnFrame(session.rows),
    }),
    [session, scores],
  );
  const shown = useSignal(0);
  const places = listPlaces({ ...props, shown }, charted);
  return (
    <>
      <StorageNotice problem={props.problem} />
      <SessionOpening session={props.session} />
      <div class="contents">
        <Contents
          places={places.map(({ id, title }) => ({ title, find: () => document.getElementById(id) }))}
        />
      </div>
      {places.map((place) => (
        <Section key={place.id} {...place} />
      ))}
      <section class="entry on-screen-only">
        <h2>{RESULTS.nextTitle}</h2>
        <div class="actions">
          <a class="button" href={props.againHref}>
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
      <p class="figures">
        <span translate={false}>{describeSession(createdAt, participant)}</span> · {STATE_SENTENCES[state]}
      </p>
      {simulated && (
        <div class="note">
          <h2 class="note-title">{RESULTS.simulatedTitle}</h2>
          <p>{RESULTS.simulated}</p>
        </div>
      )}
    </Opening>
  );
}
