/** The results of one session: reads it from this browser while the screen that shows it is fetched. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Session } from "../../core/session/session";
import { useFetched } from "../parts/fetched";
import type { Services } from "../services";
import { ResultsMissing, ResultsRefused, ResultsUnreachable } from "./missing";

type ResultsRouteProps = { readonly services: Services; readonly sessionId: string };

/** The screen is no part of what is fetched before a task can start. */
const fetchScreen = () => import("./stored");

export function ResultsRoute({ services, sessionId }: ResultsRouteProps) {
  const session = useSignal<Session | "missing" | "refused" | null>(null);
  const { fetched, tryAgain } = useFetched(fetchScreen);
  async function read(): Promise<void> {
    session.value = (await services.store.read(sessionId)) ?? "missing";
  }
  useEffect(() => void read(), []);

  if (session.value === "missing") return <ResultsMissing />;
  if (session.value === "refused") return <ResultsRefused onTryAgain={() => void read()} />;
  if (fetched === "unreachable") return <ResultsUnreachable onTryAgain={tryAgain} />;
  if (session.value === null || fetched === null) return null;
  return <fetched.StoredResults services={services} session={session.value} />;
}
