/** What stands in the place of the list of sessions until it is there, and the list. */
import type { SessionListing } from "../../storage/store";
import { HOME } from "../../words/home";
import { TryAgain } from "../parts/again/try-again";
import { useFetched } from "../parts/fetched";
import type { Services } from "../services";
import type { Listed } from "./use-listing";

type StoredHereProps = Pick<Services, "store"> &
  Listed & {
    readonly isStoring: boolean;
    readonly onTryAgain: () => void;
  };

/** Until something is stored, the program that lists it is not fetched. */
export function StoredHere({ store, isStoring, listing, elsewhere, onTryAgain }: StoredHereProps) {
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

const fetchList = () => import("./sessions");

type ListedProps = Pick<StoredHereProps, "store" | "elsewhere" | "isStoring"> &
  Pick<SessionListing, "sessions">;

function ListedSessions(props: ListedProps) {
  const { fetched, tryAgain } = useFetched(fetchList);
  if (fetched === null) return <p class="faded">{HOME.loading}</p>;
  if (fetched === "unreachable") return <TryAgain sentence={HOME.unreachable} onTryAgain={tryAgain} />;
  return <fetched.StoredSessions {...props} />;
}
