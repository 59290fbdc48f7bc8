/** What an instructor chooses for an invitation: the design, and a line of their own. */
import type { Signal } from "@preact/signals";
import { PRESETS } from "../../../core/design/presets";
import { NOTE_MAX_CHARACTERS } from "../../../core/limits";
import type { DesignSource } from "../../../formats/address/address";
import { INVITE } from "../../../words/class/invite";

/** Stands for the design of the address. */
export const OWN = "own";

type ChoiceProps = { readonly own: DesignSource | null; readonly chosen: Signal<string> };

/** Of the presets, and of the design that the address brings. */
export function Choice({ own, chosen }: ChoiceProps) {
  return (
    <div class="field">
      <label for="invited-design">{INVITE.design}</label>
      <select
        id="invited-design"
        value={chosen}
        onChange={(event) => {
          chosen.value = event.currentTarget.value;
        }}
      >
        {own !== null && <option value={OWN}>{`${own.design.title} (${INVITE.ownDesign})`}</option>}
        {PRESETS.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

export function NoteField({ note }: { readonly note: Signal<string> }) {
  return (
    <div class="field">
      <label for="invited-note">{INVITE.note}</label>
      <input
        id="invited-note"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={NOTE_MAX_CHARACTERS}
        aria-describedby="invited-note-hint"
        value={note}
        onInput={(event) => {
          note.value = event.currentTarget.value;
        }}
      />
      <span id="invited-note-hint" class="hint">
        {INVITE.noteHint}
      </span>
    </div>
  );
}
