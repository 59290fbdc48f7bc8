/** The class page, not there yet: many sessions looked at together. */
import { CLASS } from "../../words/rooms";
import { Room } from "./room";

export function ClassRoom() {
  return <Room words={CLASS} />;
}
