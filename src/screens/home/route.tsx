/** The first page with its data: the presets, and the sessions stored in this browser. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { measureLength } from "../../core/design/length";
import { PARTLY_UNVERIFIED, PRESETS } from "../../core/design/presets";
import type { SessionListing } from "../../storage/store";
import { ACTIONS } from "../../words/actions";
import { HOME } from "../../words/home";
import { useFetched } from "../parts/fetched";
import { useStoreProblem } from "../parts/use-store-problem";
import type { Services } from "../services";
import { Home } from "./home";
import { KeptPage } from "./kept-page";

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
        </>
      }
    >
      <StoredHere {...{ store, listing, elsewhere }} isStoring={problem === null} onTryAgain={refresh} />
    </Home>
  );
}

type Listed = {
  /** Null until it is there. */
  readonly listing: SessionListing | null;
  /** Sessions that another tab records right now. */
  readonly elsewhere: ReadonlySet<string>;
};

function useListing(store: Services["store"]) {
  const listed = useSignal<Listed>({ listing: null, elsewhere: new Set() });
  const readings = useRef(0);
  async function read(): Promise<void> {
    readings.current += 1;
    const mine = readings.current;
    const listing = await store.list();
    const begun = listing.sessions.filter(({ state }) => state === "running");
    const elsewhere = await store.findElsewhere(begun.map(({ id }) => id));
    // One that began later knows more.
    if (mine === readings.current) listed.value = { listing, elsewhere };
  }
  const refresh = () => void read();
  useEffect(() => {
    refresh();
    return store.onChange(refresh);
  }, []);
  return { ...listed.value, refresh };
}

type StoredHereProps = Pick<Services, "store"> &
  Listed & {
    readonly isStoring: boolean;
    readonly onTryAgain: () => void;
  };

/** Until something is stored, the program that lists it is not fetched. */
function StoredHere({ store, isStoring, listing, elsewhere, onTryAgain }: StoredHereProps) {
  if (listing === null) return <p class="faded">{HOME.loading}</p>;
  const { sessions, unreadable, isRefused, isUnreachable } = listing;
  const isKnownEmpty = sessions.length + unreadable.length === 0 && !isRefused && !isUnreachable;
  return (
    <>
      {isRefused && <TryAgain sentence={HOME.refused} onTryAgain={onTryAgain} />}
      {sessions.length > 0 && <ListedSessions {...{ store, sessions, elsewhere, isStoring }} />}
      {isUnreachable && <TryAgain sentence={HOME.unreachable} onTryAgain={onTryAgain} />}
      {unreadable.length > 0 && <UnreadableHere store={store} records={unreadable} />}
      {isKnownEmpty && <p class="faded">{HOME.noSessions}</p>}
    </>
  );
}

const fetchUnreadable = () => import("./unreadable");

type UnreadableProps = Pick<Services, "store"> & { readonly records: SessionListing["unreadable"] };

function UnreadableHere(props: UnreadableProps) {
  const { fetched, tryAgain } = useFetched(fetchUnreadable);
  if (fetched === null) return null;
  if (fetched === "unreachable") return <TryAgain sentence={HOME.unreachable} onTryAgain={tryAgain} />;
  return <fetched.Unreadable {...props} />;
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

const fetchList = () => import("./sessions");

type ListedProps = Pick<StoredHereProps, "store" | "elsewhere" | "isStoring"> &
  Pick<SessionListing, "sessions">;

function ListedSessions(props: ListedProps) {
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
