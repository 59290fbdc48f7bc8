/** The section that puts a person beside the room; what reads a room's code is fetched when it is opened. */

import { listContrasts } from "../../../core/design/conditions";
import { asksAt } from "../../../core/design/moments";
import { ROOM_SECTION } from "../../../words/results/results";
import { TryAgain } from "../../parts/again/try-again";
import { useFetched } from "../../parts/fetched";
import type { ResultsProps } from "../results";
import type { Place } from "../section";

type RoomPlaceProps = Pick<ResultsProps, "session" | "scores" | "room" | "actions">;

const fetchIt = () => import("./against");

/** Of a session that has ended and can be compared; whoever came by a room's code is told in any case. */
export function listRoom(props: RoomPlaceProps): readonly Place[] {
  const { session, room } = props;
  const { design } = session;
  const canCompare = asksAt(design, "after-block") && listContrasts(design).length > 0;
  if (session.state === "running" || (!canCompare && room === "")) return [];
  const place = { id: "room", title: ROOM_SECTION.title, content: <AgainstRoom {...props} /> };
  if (room !== "") return [{ ...place, isPrinted: true, isWide: true }];
  return [{ ...place, toggle: ROOM_SECTION.toggle, isPrinted: false, isWide: true }];
}

function AgainstRoom({ session, scores, room, actions }: RoomPlaceProps) {
  const { fetched, tryAgain } = useFetched(fetchIt);
  if (fetched === null) return <p class="faded">{ROOM_SECTION.fetching}</p>;
  if (fetched !== "unreachable") {
    const { noteRoom, pictures } = actions;
    return <fetched.Against {...{ session, scores, room }} onRoom={noteRoom} pictures={pictures.room} />;
  }
  return <TryAgain sentence={ROOM_SECTION.unreachable} onTryAgain={tryAgain} />;
}
