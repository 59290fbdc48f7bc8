/** The choice to hand in, nothing included, and what a code holds. */
import type { Session } from "../../core/session/session";
import { ACTIONS } from "../../words/actions";
import { HAND_IN } from "../../words/class/hand-in";
import { SentenceList } from "../parts/plain-page";
import type { Place } from "./section";

export type HandInActions = {
  readonly handIn: () => void;
  readonly handInNothing: () => void;
};

/** Of a session that has ended. */
export function listHandIn({ state }: Pick<Session, "state">, actions: HandInActions): readonly Place[] {
  if (state === "running") return [];
  const content = <HandInChoice {...actions} />;
  return [{ id: "hand-in", title: HAND_IN.title, isPrinted: false, content }];
}

function HandInChoice({ handIn, handInNothing }: HandInActions) {
  return (
    <div class="stack">
      <p>{HAND_IN.lead}</p>
      <div class="actions">
        <button type="button" class="button" onClick={handIn}>
          {ACTIONS.handIn}
        </button>
        <button type="button" class="button" onClick={handInNothing}>
          {ACTIONS.handInNothing}
        </button>
      </div>
      <p class="hint">{HAND_IN.nothingHint}</p>
      <details>
        <summary>{HAND_IN.heldToggle}</summary>
        <SentenceList sentences={HAND_IN.held} />
      </details>
    </div>
  );
}
