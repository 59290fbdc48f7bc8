/** The lab page, not there yet: a design, its schedule, its timing. */
import { LAB } from "../../words/rooms";
import { Room } from "./room";

export function Lab() {
  return <Room words={LAB} />;
}
