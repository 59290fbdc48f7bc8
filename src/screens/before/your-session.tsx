/** The two things that a person may say before a run: a code, and whether the computer is shared. */
import type { Signal } from "@preact/signals";
import { PARTICIPANT_MAX_CHARACTERS } from "../../core/limits";
import { BEFORE } from "../../words/before";

type YourSessionProps = { readonly participant: Signal<string>; readonly keep: Signal<boolean> };

export function YourSession({ participant, keep }: YourSessionProps) {
  return (
    <section class="entry">
      <h2>{BEFORE.youTitle}</h2>
      <div class="stack wide-gap">
        <div class="field">
          <label for="participant">{BEFORE.participantLabel}</label>
          <input
            id="participant"
            type="text"
            maxLength={PARTICIPANT_MAX_CHARACTERS}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="participant-hint"
            value={participant}
            onInput={(event) => {
              participant.value = event.currentTarget.value;
            }}
          />
          <span id="participant-hint" class="hint">
            {BEFORE.participantHint}
          </span>
        </div>
        <label class="switch">
          <input
            type="checkbox"
            checked={!keep.value}
            onChange={(event) => {
              keep.value = !event.currentTarget.checked;
            }}
          />
          <span>{BEFORE.keepLabel}</span>
          <span class="hint">{BEFORE.keepHint}</span>
        </label>
      </div>
    </section>
  );
}
