/** The first page with its data: the presets, and the sessions stored in this browser. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { measureLength } from "../../core/design/length";
import { PARTLY_UNVERIFIED, PRESETS } from "../../core/design/presets";
import type { SessionListing } from "../../storage/store";
import { ACTIONS } from "../../words/actions";
import { HOME } from "../../words/home";
import { useFetched } from "../parts/fetched";
import { useStoreProblem } from "../parts/use-store-problem";
import type { Services } from "../services";
import { Home } from "./home";

const ENTRIES = PRESETS.map((design) => ({
  id: design.id,
  title: design.title,
  basis: design.basis,
  isPartlyUnverified: PARTLY_UNVERIFIED.has(design.id),
  minutes: measureLength(design).expectedMs / 60_000,
}));

export function HomeRoute({ services }: { readonly services: Services }) {
  return (
    <Home presets={ENTRIES} problem={useStoreProblem(services.store)}>
      <StoredHere store={services.store} />
    </Home>
  );
}

/** Until something is stored, the program that lists it is not fetched. */
function StoredHere({ store }: Pick<Services, "store">) {
  const listing = useSignal<SessionListing | null>(null);
  async function refresh(): Promise<void> {
    listing.value = await store.list();
  }
  useEffect(() => {
    void refresh();
    return store.onChange(() => void refresh());
  }, []);
  if (listing.value === null) return <p class="faded">{HOME.loading}</p>;
  const { sessions, isRefused } = listing.value;
  return (
    <>
      {isRefused && <TryAgain sentence={HOME.refused} onTryAgain={() => void refresh()} />}
      {sessions.length > 0 && <Listed store={store} sessions={sessions} />}
      {sessions.length === 0 && !isRefused && <p class="faded">{HOME.noSessions}</p>}
    </>
  );
}

const fetchList = () => import("./sessions");

type ListedProps = Pick<Services, "store"> & Pick<SessionListing, "sessions">;

function Listed(props: ListedProps) {
  const { fetched, tryAgain } = useFetched(fetchList);
  if (fetched === null) return <p class="faded">{HOME.loading}</p>;
  if (fetched === "unreachable") return <TryAgain sentence={HOME.unreachable} onTryAgain={tryAgain} />;
  return <fetched.StoredSessions {...props} />;
}

type TryAgainProps = { readonly sentence: string; readonly onTryAgain: () => void };

function TryAgain({ sentence, onTryAgain }: TryAgainProps) {
  return (
    <div class="stack">
      <p role="alert">{sentence}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onTryAgain}>
          {ACTIONS.tryAgain}
        </button>
      </div>
    </div>
  );
}
