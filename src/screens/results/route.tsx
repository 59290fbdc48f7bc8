/** The results of one session: reads it from this browser while the screen that shows it is fetched. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Session } from "../../core/session/session";
import { whenIdle } from "../../offline/when-idle";
import type { Unread } from "../../storage/store";
import { UNREADABLE } from "../../words/kept/unreadable";
import { UNREACHABLE } from "../../words/results/missing";
import { Fetched, useFetched } from "../parts/fetched";
import type { Services } from "../services";
import { ResultsMissing, ResultsRefused, ResultsUnreachable } from "./missing";

type ResultsRouteProps = {
  readonly services: Services;
  readonly sessionId: string;
  readonly isInvited: boolean;
};

/** The screen is no part of what is fetched before a task can start. */
const fetchScreen = () => import("./stored");

const fetchUnreadable = () => import("../parts/unreadable/screen");

/** For the next visit. Where it cannot be fetched now, the first page asks again. */
function keepPage(): void {
  import("../../offline/keep").then(
    (offline) => offline.keepPage(),
    () => undefined,
  );
}

export function ResultsRoute({ services, sessionId, isInvited }: ResultsRouteProps) {
  const session = useSignal<Session | "missing" | Unread | null>(null);
  const { fetched, tryAgain } = useFetched(fetchScreen);
  async function read(): Promise<void> {
    session.value = (await services.store.read(sessionId)) ?? "missing";
  }
  useEffect(() => void read(), []);
  useEffect(() => (services.canKeepPage ? whenIdle(keepPage) : undefined), []);

  if (session.value === "missing") return <ResultsMissing />;
  if (session.value === "refused") return <ResultsRefused onTryAgain={() => void read()} />;
  if (session.value === "unreadable") {
    return (
      <Fetched
        fetchIt={fetchUnreadable}
        title={UNREADABLE.title}
        sentences={UNREACHABLE.sentences}
        show={({ UnreadableSession }) => <UnreadableSession store={services.store} sessionId={sessionId} />}
      />
    );
  }
  if (session.value === "unreachable") return <ResultsUnreachable onTryAgain={() => void read()} />;
  if (fetched === "unreachable") return <ResultsUnreachable onTryAgain={tryAgain} />;
  if (session.value === null || fetched === null) return null;
  return <fetched.StoredResults services={services} session={session.value} isInvited={isInvited} />;
}
