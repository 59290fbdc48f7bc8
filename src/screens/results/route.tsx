/** The results of one session: reads it from this browser; fetched when results are shown. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Session } from "../../core/session/session";
import type { Address } from "../../formats/address/address";
import { whenIdle } from "../../offline/when-idle";
import type { Unread } from "../../storage/store";
import { UNREADABLE } from "../../words/kept/unreadable";
import { UNREACHABLE } from "../../words/results/unreachable";
import { useAskingAgain } from "../parts/again/ask-again";
import { Fetched } from "../parts/fetched";
import type { Services } from "../services";
import { ResultsMissing, ResultsRefused, ResultsUnreachable } from "./missing";
import { StoredResults } from "./stored";

type ResultsRouteProps = {
  readonly services: Services;
  readonly address: Extract<Address, { readonly screen: "results" }>;
};

const fetchUnreadable = () => import("../parts/unreadable/screen");

/** For the next visit. Where it cannot be fetched now, the first page asks again. */
function keepPage(): void {
  import("../../offline/keep").then(
    (offline) => offline.keepPage(),
    () => undefined,
  );
}

export function ResultsRoute({ services, address }: ResultsRouteProps) {
  const { session: sessionId, invited: isInvited, room } = address;
  const session = useSignal<Session | "missing" | Unread | null>(null);
  async function read(): Promise<void> {
    session.value = (await services.store.read(sessionId)) ?? "missing";
  }
  /** One that had no end yet may have got further in another tab. What is gone stays in sight. */
  async function readOn(): Promise<void> {
    const { value } = session;
    if (value === null || typeof value === "string" || value.state !== "running") return;
    const next = await services.store.read(sessionId);
    if (next !== null && typeof next !== "string") session.value = next;
  }
  useEffect(() => {
    void read();
    return services.store.onChange(() => void readOn());
  }, []);
  useAskingAgain(session.value === "refused", () => void read());
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
  if (session.value === null) return null;
  return <StoredResults {...{ services, isInvited, room }} session={session.value} />;
}
