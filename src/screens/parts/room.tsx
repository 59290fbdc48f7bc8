/** A page for a part that is not there yet: what it will do, plainly, and the way home. */
import { CLASS, ROOM } from "../../words/rooms";
import { Closing, Opening, Points } from "./plain-page";

export function EmptyRoom() {
  const { title, state, plans, meanwhile } = CLASS;
  return (
    <>
      <Opening title={title} sentences={[state]} />
      <Points title={ROOM.plansTitle} sentences={plans} />
      <Closing title={ROOM.meanwhileTitle} sentence={meanwhile} />
    </>
  );
}
