/** The results of one session: reads it from this browser while the screen that shows it is fetched. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Session } from "../../core/session/session";
import type { Services } from "../services";
import { ResultsMissing, ResultsUnreachable } from "./missing";

type ResultsRouteProps = { readonly services: Services; readonly sessionId: string };

/** The screen is no part of what is fetched before a task can start. */
const fetchScreen = () => import("./stored");

type Screen = Awaited<ReturnType<typeof fetchScreen>>;

export function ResultsRoute({ services, sessionId }: ResultsRouteProps) {
  const session = useSignal<Session | "missing" | null>(null);
  const screen = useSignal<Screen | "unreachable" | null>(null);
  useEffect(() => {
    void services.store.read(sessionId).then((found) => {
      session.value = found ?? "missing";
    });
    fetchIt();
  }, []);

  function fetchIt(): void {
    fetchScreen().then(
      (fetched) => {
        screen.value = fetched;
      },
      () => {
        screen.value = "unreachable";
      },
    );
  }

  if (session.value === "missing") return <ResultsMissing />;
  if (screen.value === "unreachable") return <ResultsUnreachable onTryAgain={fetchIt} />;
  if (session.value === null || screen.value === null) return null;
  const { StoredResults } = screen.value;
  return <StoredResults services={services} session={session.value} />;
}
