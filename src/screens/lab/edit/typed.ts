/** What is typed in a field, as data and back: numbers that are none yet stay the text that they are. */
import { useSignal } from "@preact/signals";
import type { Kind } from "./kinds";

/** A whole number, else the text. */
export function readNumber(text: string): number | string {
  const trimmed = text.trim();
  return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** Parts between commas or spaces; none of an empty text. */
function readList(text: string): readonly string[] {
  return text.trim() === "" ? [] : text.trim().split(/\s*,\s*|\s+/);
}

function readEmpty(empty: "text" | "null" | "left-out" | "no-items"): unknown {
  if (empty === "left-out") return undefined;
  if (empty === "null") return null;
  return empty === "text" ? "" : [];
}

/** The value that a text stands for; undefined for a field to leave out. */
export function readTypedText(kind: Kind, text: string): unknown {
  if ("empty" in kind && text.trim() === "") return readEmpty(kind.empty);
  switch (kind.as) {
    case "number":
      return readNumber(text);
    case "sequence":
    case "ids":
      return readList(text);
    case "numbers":
      return readList(text).map(readNumber);
    case "one-or-each": {
      const numbers = readList(text).map(readNumber);
      return numbers.length === 1 ? numbers[0] : numbers;
    }
    default:
      return text;
  }
}

/** The text of a value, also of one that its field could not have given. */
export function writeValue(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.join(", ") : JSON.stringify(value);
}

/** What a field shows: the person's own text while it stands for what the draft holds, else the draft's. */
export function useTyped(
  held: string,
  read: (text: string) => unknown,
  write: (value: unknown) => string,
  onValue: (value: unknown) => void,
) {
  const own = useSignal<{ readonly text: string; readonly stoodFor: string } | null>(null);
  return {
    value: own.value?.stoodFor === held ? own.value.text : held,
    type(text: string): void {
      const value = read(text);
      own.value = { text, stoodFor: write(value) };
      onValue(value);
    },
    leave(): void {
      own.value = null;
    },
  };
}
