/** A field for a room's code, as it is shown or as a link. */
import { useId, useRef } from "preact/hooks";
import { AGAINST } from "../../../words/results/room";

type RoomCodeFieldProps = {
  /** What stands in it first. */
  readonly given: string;
  /** Why what was given cannot be used, as a sentence; null where nothing is wrong. */
  readonly trouble: string | null;
  readonly onGiven: (text: string) => void;
};

export function RoomCodeField({ given, trouble, onGiven }: RoomCodeFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <form
      class="field room-code-field on-screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value.trim() ?? "";
        if (text === "") field.current?.focus();
        else onGiven(text);
      }}
    >
      <label for={id}>{AGAINST.label}</label>
      <input
        id={id}
        ref={field}
        class="code-text"
        type="text"
        defaultValue={given}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={trouble !== null}
      />
      <p class="hint" id={`${id}-hint`}>
        {AGAINST.hint}
      </p>
      {trouble !== null && <p role="alert">{trouble}</p>}
      <div class="actions">
        <button type="submit" class="button">
          {AGAINST.show}
        </button>
      </div>
    </form>
  );
}
