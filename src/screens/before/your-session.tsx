/** The two things that a person may say before a run: a code, and whether the computer is shared. */
import type { Signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { PARTICIPANT_MAX_CHARACTERS } from "../../core/limits";
import { BEFORE } from "../../words/before";

type YourSessionProps = {
  readonly participant: Signal<string>;
  readonly keep: Signal<boolean>;
  /** Whether it is folded also where there is room for it. */
  readonly isFolded: boolean;
};

export function YourSession({ participant, keep, isFolded }: YourSessionProps) {
  const isOpen = useMemo(() => {
    // Where there is room for them beside Start, or what is said already has room above it; else they unfold.
    if (isFolded) return false;
    const hasRoom = matchMedia("(min-width: 56rem) and (min-height: 36rem)").matches;
    const isSaid = participant.peek() !== "" || !keep.peek();
    return hasRoom || (isSaid && matchMedia("(min-height: 48rem)").matches);
  }, []);
  return (
    <details class="your-session" open={isOpen}>
      <summary>
        {BEFORE.code}
        {participant.value !== "" && (
          <>
            {" "}
            <bdi translate={false}>{participant}</bdi>
          </>
        )}
        {keep.value ? BEFORE.orShared : BEFORE.andShared}
      </summary>
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
