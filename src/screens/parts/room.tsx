/** A page for a part that is not there yet: what it will do, plainly, and the way home. */
import { ACTIONS } from "../../words/actions";
import { ROOM } from "../../words/rooms";

type RoomProps = {
  readonly words: {
    readonly title: string;
    readonly state: string;
    readonly plans: readonly string[];
    readonly meanwhile: string;
  };
};

export function EmptyRoom({ words }: RoomProps) {
  return (
    <>
      <div class="opening">
        <h1>{words.title}</h1>
        <p>{words.state}</p>
      </div>
      <section class="entry">
        <h2>{ROOM.plansTitle}</h2>
        <ul class="plain-list">
          {words.plans.map((plan) => (
            <li key={plan}>{plan}</li>
          ))}
        </ul>
      </section>
      <section class="entry">
        <h2>{ROOM.meanwhileTitle}</h2>
        <div class="stack wide-gap">
          <p>{words.meanwhile}</p>
          <div class="actions">
            <a class="button" href="#/">
              {ACTIONS.goHome}
            </a>
          </div>
        </div>
      </section>
    </>
  );
}
