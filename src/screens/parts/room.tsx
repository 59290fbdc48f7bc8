/** A page for a part that is not there yet: what it will do, plainly, and the way home. */
import { ROOM } from "../../words/rooms";
import { Closing, Opening, Points } from "./plain-page";

type RoomProps = {
  readonly words: {
    readonly title: string;
    readonly state: string;
    readonly plans: readonly string[];
    readonly meanwhile: string;
  };
};

export function EmptyRoom({ words: { title, state, plans, meanwhile } }: RoomProps) {
  return (
    <>
      <Opening title={title} sentences={[state]} />
      <Points title={ROOM.plansTitle} sentences={plans} />
      <Closing title={ROOM.meanwhileTitle} sentence={meanwhile} />
    </>
  );
}
