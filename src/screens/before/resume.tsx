/** Before a session goes on that was cut off: where it stands, the instructions if it has been a while, and Resume. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Schedule } from "../../core/schedule/schedule";
import { practiseOnce, wasPractisedOnce } from "../../core/session/practise-once";
import { endOf, findResumePoint, type ResumePoint } from "../../core/session/resume";
import type { Session } from "../../core/session/session";
import { formatAddress, type TaskAddress } from "../../formats/address/address";
import { ACTIONS } from "../../words/actions";
import { UNFINISHED } from "../../words/kept/unfinished";
import { Frame } from "../parts/frame";
import { ProblemsRoute } from "../parts/problems-route";
import { StorageNotice } from "../parts/storage-notice";
import { UnfinishedChoices } from "../parts/unfinished/choices";
import { endUnfinished } from "../parts/unfinished/end";
import { UnlessElsewhere } from "../parts/unfinished/unless-elsewhere";
import type { Services } from "../services";
import { ContentNote } from "./content-note";
import { HowItWorks } from "./how-it-works";
import { toLoading } from "./prepare-run";
import { Standing } from "./standing";
import { FailedFiles, StartBar } from "./start-bar";
import { usePreparedRun } from "./use-prepared-run";

/** Whoever comes back later than this reads the instructions once more, in ms. */
const FRESH_MS = 600_000;

export type ResumeProps = {
  readonly services: Services;
  readonly address: Pick<TaskAddress, "simulate" | "patch" | "invitation">;
  /** As it was read: its rows say where it goes on. */
  readonly session: Session;
  /** The session is no longer what it was. */
  readonly onChanged: () => void;
};

/** One screen per reading; give it a key. */
export function Resume(props: ResumeProps) {
  return (
    <UnlessElsewhere {...props}>
      <ResumeHere {...props} />
    </UnlessElsewhere>
  );
}

function ResumeHere({ services, address, session, onChanged }: ResumeProps) {
  const { store, go } = services;
  const { id, design, seed, participant, keep, rows } = session;
  const point = useSignal<ResumePoint | "over" | null>(null);
  const isRefused = useSignal(false);
  const invited = address.invitation !== null;
  const results = formatAddress({ screen: "results", session: id, invited, room: "" });
  const prepared = usePreparedRun({ ...{ services, address, design, seed }, choose: chooseRest });
  const { preparation, content, progress, problem } = prepared;

  /** The rest of the schedule; of a session that lacks nothing but its end, all of it, which then is not shown. */
  function chooseRest(schedule: Schedule): Schedule {
    const whole = invited || wasPractisedOnce(rows) ? practiseOnce(schedule) : schedule;
    const found = findResumePoint(whole.events, rows);
    point.value = found ?? "over";
    return found === null ? whole : { ...whole, events: whole.events.slice(found.index) };
  }
  async function conclude(): Promise<void> {
    isRefused.value = !(await endUnfinished(store, id, "complete"));
    if (!isRefused.value) go(results, "replace");
  }
  const isOver = point.value === "over";
  useEffect(() => {
    if (isOver) conclude().catch(reportError);
  }, [isOver]);
  async function start(): Promise<void> {
    if (point.value === null || point.value === "over") return;
    const resumed = { session, point: point.value };
    if (!(await prepared.start({ participant, keep }, resumed))) onChanged();
  }

  if (progress.value === "starting") return <main class="task" />;
  if (progress.value !== "reading") {
    const { program, parts } = progress.value;
    return <program.TaskRun {...parts} />;
  }
  const current = preparation.value;
  if (current.state === "impossible") {
    return (
      <Frame>
        <ProblemsRoute failure={current.failure} />
      </Frame>
    );
  }
  const loading = toLoading(current);
  return (
    <Frame>
      <StorageNotice problem={problem} />
      {isRefused.value && (
        <p class="notice" role="alert">
          {UNFINISHED.refused}
        </p>
      )}
      <FailedFiles failed={loading.failed} />
      <Standing services={services} session={session} point={point.value} />
      <section class="entry stack">
        <div class="actions">
          <UnfinishedChoices
            store={store}
            sessionId={id}
            about="standing"
            onKept={() => go(results, "replace")}
            onGone={() => go("#/", "replace")}
          />
        </div>
        <p class="hint">{UNFINISHED.keepHint}</p>
      </section>
      {services.wallClockMs() - endOf(session) > FRESH_MS && (
        <>
          <p class="entry">{UNFINISHED.again}</p>
          <ContentNote design={design} content={content.value} />
          <HowItWorks design={design} content={content.value} />
        </>
      )}
      <StartBar
        label={ACTIONS.resume}
        runsElsewhere={prepared.runsElsewhere.value}
        loading={loading}
        onStart={() => void start()}
      >
        {null}
      </StartBar>
    </Frame>
  );
}
