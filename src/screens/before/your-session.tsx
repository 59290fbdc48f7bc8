/** The two things that a person may say before a run: a code, and whether the computer is shared. */
import type { Signal } from "@preact/signals";
import { PARTICIPANT_MAX_CHARACTERS } from "../../core/limits";
import { BEFORE } from "../../words/before";

type YourSessionProps = { readonly participant: Signal<string>; readonly keep: Signal<boolean> };

export function YourSession({ participant, keep }: YourSessionProps) {
  const isSaid = participant.peek() !== "" || !keep.peek();
  // Where there is room for them beside Start; else they unfold.
  const hasRoom = matchMedia("(min-width: 56rem) and (min-height: 36rem)").matches;
  return (
    <details class="your-session" open={isSaid || hasRoom}>
      <summary>{BEFORE.youTitle}</summary>
      <div class="your-session-fields">
        <div class="field">
          <label for="participant">{BEFORE.participantLabel}</label>
          <input
            id="participant"
            type="text"
            maxLength={PARTICIPANT_MAX_CHARACTERS}
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            translate={false}
            aria-describedby="participant-hint"
            value={participant}
            onInput={(event) => {
              participant.value = event.currentTarget.value;
            }}
          />
          <span id="participant-hint" class="hint">
            {BEFORE.participantHint}
            {mayBeNumber(participant.value) && ` ${BEFORE.participantAsNumberHint}`}
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
    </details>
  );
}

function mayBeNumber(code: string): boolean {
  return /^\s*[\d.+-]/.test(code);
}
