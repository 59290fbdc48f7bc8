/** The first page with its data: the presets, and the sessions stored in this browser. */
import { useRef } from "preact/hooks";
import { measureLength } from "../../core/design/length";
import { PARTLY_UNVERIFIED, PRESETS } from "../../core/design/presets";
import type { SessionListing } from "../../storage/store";
import { HOME } from "../../words/home";
import { TryAgain } from "../parts/again/try-again";
import { useFetched } from "../parts/fetched";
import { useStoreProblem } from "../parts/use-store-problem";
import type { Services } from "../services";
import { CollectionHere } from "./collection-here";
import { Home } from "./home";
import { KeptPage } from "./kept-page";
import { StoredHere } from "./stored-here";
import { type Listed, useListing } from "./use-listing";

const ENTRIES = PRESETS.map((design) => ({
  id: design.id,
  title: design.title,
  basis: design.basis,
  isPartlyUnverified: PARTLY_UNVERIFIED.has(design.id),
  minutes: measureLength(design).expectedMs / 60_000,
}));

export function HomeRoute({ services }: { readonly services: Services }) {
  const { store, openSet } = services;
  const { listing, elsewhere, refresh } = useListing(store);
  const problem = useStoreProblem(store);
  const cutOff = listing?.sessions.filter(({ state }) => state === "running") ?? [];
  return (
    <Home
      presets={ENTRIES}
      {...{ problem, openSet }}
      offers={
        <>
          {services.canKeepPage && <KeptPage />}
          <Offers {...{ services, elsewhere }} sessions={cutOff} />
          <CollectionHere store={store} />
        </>
      }
    >
      <StoredHere {...{ store, listing, elsewhere }} isStoring={problem === null} onTryAgain={refresh} />
    </Home>
  );
}

const fetchOffers = () => import("./unfinished");

type OffersProps = Pick<Listed, "elsewhere"> & {
  readonly services: Services;
  readonly sessions: SessionListing["sessions"];
};

/** Nothing, and nothing fetched, until there is a session that was cut off. */
function Offers(props: OffersProps) {
  const hadAny = useRef(false);
  hadAny.current ||= props.sessions.length > 0;
  return hadAny.current ? <FetchedOffers {...props} /> : null;
}

function FetchedOffers(props: OffersProps) {
  const { fetched, tryAgain } = useFetched(fetchOffers);
  if (fetched === null) return null;
  if (fetched === "unreachable") return <TryAgain sentence={HOME.unreachable} onTryAgain={tryAgain} />;
  return <fetched.Unfinished {...props} />;
}
