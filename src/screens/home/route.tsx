/** The first page with its data: the presets, and the sessions stored in this browser. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { measureLength } from "../../core/design/length";
import { PARTLY_UNVERIFIED, PRESETS } from "../../core/design/presets";
import { downloadCsv } from "../parts/save-session";
import { useStoreProblem } from "../parts/use-store-problem";
import type { Services } from "../services";
import { Home } from "./home";
import type { StoredSession } from "./stored-session";

const ENTRIES = PRESETS.map((design) => ({
  id: design.id,
  title: design.title,
  basis: design.basis,
  isPartlyUnverified: PARTLY_UNVERIFIED.has(design.id),
  minutes: measureLength(design).expectedMs / 60_000,
}));

export function HomeRoute({ services: { store } }: { readonly services: Services }) {
  const sessions = useSignal<readonly StoredSession[] | null>(null);
  const problem = useStoreProblem(store);
  async function refresh(): Promise<void> {
    const listed = await store.list();
    sessions.value = listed.map((session) => ({ ...session, title: session.design.title }));
  }
  useEffect(() => {
    void refresh();
    return store.onChange(() => void refresh());
  }, []);
  return (
    <Home
      presets={ENTRIES}
      sessions={sessions.value}
      problem={problem}
      actions={{
        async downloadCsv(id) {
          const session = await store.read(id);
          if (session !== null) await downloadCsv(session);
        },
        deleteSession: (id) => void store.remove(id),
        deleteEverything: () => void store.removeAll(),
      }}
    />
  );
}
