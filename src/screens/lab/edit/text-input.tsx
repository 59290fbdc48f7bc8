/** Fields that are typed: a line, several lines, or one key. */
import { EDIT } from "../../../words/lab/lab";
import { getAt } from "../draft";
import type { InputProps } from "./field";
import type { Kind } from "./kinds";
import { LargeText } from "./large-text";
import { readTypedText, useTyped, writeValue } from "./typed";

type TextInputProps = InputProps & { readonly kind: Kind };

export function TextInput({ id, form, path, words, kind, describedBy, isBroken }: TextInputProps) {
  const typed = useTyped(
    writeValue(getAt(form.data, path)),
    (text) => readTypedText(kind, text),
    writeValue,
    (value) => form.set(path, value),
  );
  const attributes = {
    id,
    value: typed.value,
    "aria-describedby": describedBy,
    "aria-invalid": isBroken,
    autocomplete: "off",
    spellcheck: kind.as === "prose" || kind.as === "sentence",
    translate: false,
    onBlur: typed.leave,
    ...(words.empty === undefined ? {} : { placeholder: words.empty }),
  } as const;
  if (kind.as === "prose" || kind.as === "sequence") {
    return (
      <LargeText id={id} text={typed.value}>
        <textarea
          {...attributes}
          rows={3}
          class={kind.as === "prose" ? "" : "code"}
          dir="auto"
          onInput={(event) => typed.type(event.currentTarget.value)}
        />
      </LargeText>
    );
  }
  return (
    <input
      {...attributes}
      type="text"
      dir="auto"
      class={kind.as === "number" ? "number-input" : ""}
      inputMode={kind.as === "number" ? "numeric" : "text"}
      onInput={(event) => typed.type(event.currentTarget.value)}
    />
  );
}

/** They move the focus, pause the task, or only change what other keys mean. */
const NO_ANSWERS = "Tab Escape Shift Control Alt Meta AltGraph Unidentified Process".split(" ");

/** Takes the key that is pressed in it; erasing leaves any key. */
export function KeyInput({ id, form, path, words, describedBy, isBroken }: InputProps) {
  const key = getAt(form.data, path);
  function take(event: KeyboardEvent): void {
    if (NO_ANSWERS.includes(event.key) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const isErased = event.key === "Backspace" || event.key === "Delete";
    form.set(path, isErased ? null : event.key);
  }
  return (
    <input
      id={id}
      type="text"
      value={key === " " ? EDIT.space : writeValue(key)}
      placeholder={words.empty}
      autocomplete="off"
      translate={false}
      aria-describedby={describedBy}
      aria-invalid={isBroken}
      onKeyDown={take}
      onInput={(event) => {
        // A keyboard on a screen tells no keys: its last character is the one.
        form.set(path, [...event.currentTarget.value].at(-1) ?? null);
      }}
    />
  );
}
