/** A page for a part that is not there yet: what it will do, plainly, and the way home. */
import { CLASS, LAB, ROOM } from "../../words/rooms";
import { Closing, Opening, Points } from "./plain-page";

const ROOMS = { class: CLASS, lab: LAB } as const;

export function EmptyRoom({ room }: { readonly room: keyof typeof ROOMS }) {
  const { title, state, plans, meanwhile } = ROOMS[room];
  return (
    <>
      <Opening title={title} sentences={[state]} />
      <Points title={ROOM.plansTitle} sentences={plans} />
      <Closing title={ROOM.meanwhileTitle} sentence={meanwhile} />
    </>
  );
}
