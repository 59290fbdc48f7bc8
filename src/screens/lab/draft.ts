/** The draft of a design while it is written: raw data, the text beside it, and every step that can be taken back. */
import { isRecord } from "../../core/checked-fields";
import { parseJson } from "../../formats/json";
import { type Fault, findFault } from "../../formats/json-fault";

/** Keys from the top of the design. */
export type Path = readonly (string | number)[];

export type Draft = {
  /** Plain JSON, whether it is a design or not: a number that is half typed stands there as text. */
  readonly data: unknown;
  /** What is typed as JSON; null: the data, written out. */
  readonly text: string | null;
  /** Where that text is no JSON, in which case the data are those before; null where it is. */
  readonly fault: Fault | null;
};

/** A draft, and the name of the change that led on from it or to it. */
type Step = { readonly draft: Draft; readonly change: string };

export type DraftHistory = {
  readonly present: Draft;
  /** Oldest first. */
  readonly past: readonly Step[];
  /** Next first. */
  readonly future: readonly Step[];
  /** The change that is being typed, to which more of the same is added; null after a pause. */
  readonly typing: string | null;
};

export type DraftAction =
  /** A value of undefined takes the field away. */
  | { readonly do: "set"; readonly path: Path; readonly value: unknown }
  | { readonly do: "type"; readonly text: string }
  /** All of it at once; `change` names it. */
  | { readonly do: "replace"; readonly data: unknown; readonly change: string }
  | { readonly do: "pause" | "undo" | "redo" };

const MOST_STEPS = 200;
/** The name of the change that is typed as JSON. */
const TYPED_JSON = "JSON";

export function beginDraft(data: unknown): DraftHistory {
  return { present: { data, text: null, fault: null }, past: [], future: [], typing: null };
}

/** What stands at a path; undefined where nothing does. */
export function getAt(data: unknown, path: Path): unknown {
  let at = data;
  for (const key of path) {
    if (Array.isArray(at) && typeof key === "number") at = at[key];
    else if (isRecord(at) && Object.hasOwn(at, key)) at = at[key];
    else return undefined;
  }
  return at;
}

/** The same data with this value there; what cannot hold the path becomes an object. */
export function setAt(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const held = setAt(getAt(data, [key]), rest, value);
  if (Array.isArray(data) && typeof key === "number") {
    const items: unknown[] = [...data];
    items[key] = held;
    return items;
  }
  const fields = isRecord(data) ? data : {};
  if (held !== undefined) return { ...fields, [key]: held };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

/** The draft that a text is; of one that is no JSON the data stay. */
export function readTyped(text: string, { data }: Pick<Draft, "data">): Draft {
  const parsed = parseJson(text);
  if (parsed.ok) return { data: parsed.value, text, fault: null };
  return { data, text, fault: findFault(text) ?? { line: 1, column: 1 } };
}

function goOn(history: DraftHistory, present: Draft, change: string): DraftHistory {
  const { past, typing } = history;
  const isSame = typing === change;
  const kept = isSame ? past : [...past, { draft: history.present, change }].slice(-MOST_STEPS);
  return { present, past: kept, future: [], typing: change };
}

function undo(history: DraftHistory): DraftHistory {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const { draft, change } = last;
  const future = [{ draft: history.present, change }, ...history.future];
  return { present: draft, past: history.past.slice(0, -1), future, typing: null };
}

function redo(history: DraftHistory): DraftHistory {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  const { draft, change } = next;
  const past = [...history.past, { draft: history.present, change }];
  return { present: draft, past, future, typing: null };
}

export function changeDraft(history: DraftHistory, action: DraftAction): DraftHistory {
  switch (action.do) {
    case "set": {
      const data = setAt(history.present.data, action.path, action.value);
      return goOn(history, { data, text: null, fault: null }, action.path.join("."));
    }
    case "type":
      return goOn(history, readTyped(action.text, history.present), TYPED_JSON);
    case "replace": {
      const draft = { data: action.data, text: null, fault: null };
      return { ...goOn({ ...history, typing: null }, draft, action.change), typing: null };
    }
    case "pause":
      return history.typing === null ? history : { ...history, typing: null };
    case "undo":
      return undo(history);
    case "redo":
      return redo(history);
  }
}

/** The draft as JSON: as typed, else written out. */
export function writeDraft({ data, text }: Draft): string {
  return text ?? JSON.stringify(data, null, 2);
}
