/** Single cells of a table that somebody brings, as what they mean. */
import { EVENT_KINDS, type EventKind, PHASES, type Phase } from "../../../../core/vocabulary";
import { unguard } from "../../../table/read-cell";

const MISSING = /^(?:n\/?a|nan|null|-)?$/i;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** Null for a cell that says nothing. */
export function readText(cell: string): string | null {
  const text = (cell.includes("'") ? unguard(cell) : cell).trim();
  return MISSING.test(text) ? null : text;
}

/** Null for what is no number. */
export function readNumber(cell: string, hasDecimalCommas: boolean): number | null {
  const trimmed = cell.trim();
  const text = hasDecimalCommas ? trimmed.replace(",", ".") : trimmed;
  return NUMBER.test(text) ? Number(text) : null;
}

export function readBoolean(cell: string): boolean | null {
  if (/^true$/i.test(cell.trim())) return true;
  return /^false$/i.test(cell.trim()) ? false : null;
}

export function readPhase(cell: string): Phase | null {
  return PHASES.find((phase) => phase === cell.trim()) ?? null;
}

/** What other programs call the events, by how the name begins; the first that fits. */
const KIND_NAMES: readonly (readonly [RegExp, EventKind | null])[] = [
  [/^(?:image|picture|pic|stim(?:ulus|uli)?|photo|cue|show)\b/, "image"],
  [/^(?:fix(?:ation)?|cross ?hair|cross|iti|jitter|baseline|rest|null)\b|^\+$/, "fixation"],
  [/^(?:gap|blank|isi)\b/, "gap"],
  [/^(?:rating|rate|vas|scale|question|craving rating|urge rating)\b/, "rating"],
  [/^(?:instruction|instructions|card|prompt)\b/, "instruction"],
  [/^(?:break|pause)\b/, "break"],
  [/^(?:wait|trigger|pulse|ttl)\b/, "wait"],
  [/^(?:response|key ?press|button|feedback|answer|end)\b/, null],
];

/** The event that a text names; undefined where it names none, null for one that no design has. */
export function readKind(text: string): EventKind | null | undefined {
  const simple = text.toLowerCase().replace(/[_-]+/g, " ").trim();
  const own = EVENT_KINDS.find((kind) => kind === simple);
  return own ?? KIND_NAMES.find(([name]) => name.test(simple))?.[1];
}

const IMAGE_FILE = /\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** The name of a file without the folders before it. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1)?.trim() || path;
}

export function withoutEnding(file: string): string {
  return file.replace(IMAGE_FILE, "");
}
