/** The results of one session with its data, as it is stored in this browser. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { hashDesign } from "../core/parse-design";
import { findPreset } from "../core/presets";
import { scoreSession } from "../core/score";
import type { Session } from "../core/session";
import { formatAddress } from "../formats/address";
import { Results, ResultsMissing } from "./results";
import { downloadCsv, downloadJson } from "./save-session";
import type { Services } from "./services";

type ResultsRouteProps = { readonly services: Services; readonly sessionId: string };

export function ResultsRoute({ services: { store, go }, sessionId }: ResultsRouteProps) {
  const session = useSignal<Session | "missing" | null>(null);
  useEffect(() => {
    void store.read(sessionId).then((found) => {
      session.value = found ?? "missing";
    });
  }, []);

  const found = session.value;
  if (found === null) return null;
  if (found === "missing") return <ResultsMissing />;
  async function leave(): Promise<void> {
    await store.remove(sessionId);
    go("#/", "replace");
  }
  return (
    <Results
      session={found}
      scores={scoreSession(found)}
      problem={store.problem()}
      againHref={addressOf(found)}
      onDownloadCsv={() => void downloadCsv(found)}
      onDownloadJson={() => void downloadJson(found)}
      onSaveAndFinish={() => void downloadCsv(found).then(leave)}
      onDelete={() => void leave()}
    />
  );
}

/** The address that runs the session's design again, with a new seed. */
function addressOf({ design, designHash, keep }: Session): string {
  const preset = findPreset(design.id);
  const isPreset = preset !== null && hashDesign(preset) === designHash;
  return formatAddress({
    screen: "task",
    preset: isPreset ? design.id : null,
    design,
    seed: null,
    participant: "",
    simulate: false,
    keep,
    patch: false,
  });
}
