/** Changes that keep what was written: another rule for the order, another form of fixation, another place in a list. */
import { isRecord } from "../../../core/checked-fields";
import { MAX_BLOCKS } from "../../../core/limits";
import { ONLY_QUESTION, type OrderRule, type ProbeKind, REST } from "../../../core/vocabulary";
import { EDIT } from "../../../words/lab/lab";
import { getAt, setAt } from "../draft";
import { listConditions, listIds } from "./lists/members";

const FIRST_MAX_REPEAT = 2;

function countOf(value: unknown): number {
  return typeof value === "number" && value > 0 ? Math.min(Math.floor(value), MAX_BLOCKS) : 0;
}

/** The conditions in turn, each as often as it has blocks. */
export function takeTurns(data: unknown): readonly string[] {
  const left = listConditions(data).map((condition) => ({
    id: String(getAt(condition, ["id"]) ?? ""),
    blocks: countOf(getAt(condition, ["blocks"])),
  }));
  const turns: string[] = [];
  for (let turn = 0; left.some(({ blocks }) => blocks > turn); turn += 1) {
    for (const { id, blocks } of left) if (blocks > turn) turns.push(id);
  }
  return turns;
}

function sequenceOf(data: unknown): readonly string[] {
  const order = getAt(data, ["order"]);
  const sequence = getAt(order, ["sequence"]);
  if (Array.isArray(sequence)) return sequence.map(String);
  const blocks = getAt(order, ["blocks"]);
  if (Array.isArray(blocks)) return blocks.map((block) => String(getAt(block, ["condition"]) ?? ""));
  return takeTurns(data);
}

/** An order of this rule, with what the draft's own has of it; else the conditions in turn. */
export function toOrder(data: unknown, rule: OrderRule): unknown {
  const order = getAt(data, ["order"]);
  const first = getAt(order, ["first"]) ?? null;
  switch (rule) {
    case "shuffled":
      return { rule, maxRepeat: getAt(order, ["maxRepeat"]) ?? FIRST_MAX_REPEAT, first };
    case "alternating":
      // It opens with the first condition, whatever the last order opened with.
      return { rule, first: null };
    case "fixed":
      return { rule, sequence: sequenceOf(data), first: null };
    case "listed":
      return { rule, blocks: sequenceOf(data).map((condition) => ({ condition })) };
  }
}

/** What a probe begins with where there was none. */
export const FIRST_PROBE = { perBlock: 1, key: " ", windowMs: 1_500 };

/** A probe of this kind, with the key and the window of the draft's own. */
export function toProbe(data: unknown, kind: ProbeKind): unknown {
  const { key, windowMs } = FIRST_PROBE;
  const kept = {
    key: getAt(data, ["probe", "key"]) ?? (getAt(data, ["probe", "key"]) === null ? null : key),
    windowMs: getAt(data, ["probe", "windowMs"]) ?? windowMs,
  };
  if (kind === "frame") return { perBlock: FIRST_PROBE.perBlock, ...kept };
  // The last condition is the likeliest: cues and what they are compared with are listed first.
  return { kind, condition: listIds(data).findLast((id) => id !== REST) ?? "", ...kept };
}

/** What runs begin with. */
export const FIRST_RUNS = { count: 2, text: EDIT.firstBreak };

/** A card that says nothing yet, long enough for a sentence. */
export const FIRST_CARD = { text: "", ms: 3_000 };

export const FIXATION_FORMS = ["once", "range", "list"] as const;
export type FixationForm = (typeof FIXATION_FORMS)[number];

export function formOfFixation(fixation: unknown): FixationForm {
  if (Array.isArray(fixation)) return "list";
  return isRecord(fixation) ? "range" : "once";
}

/** The same fixation in another form, as nearly as it goes. */
export function toFixation(data: unknown, form: FixationForm): unknown {
  const fixation = getAt(data, ["fixationMs"]);
  const numbers = [fixation, ...(isRecord(fixation) ? [fixation.min, fixation.max] : [])]
    .concat(fixation)
    .filter((value) => typeof value === "number");
  const min = Math.min(...(numbers.length > 0 ? numbers : [0]));
  const max = Math.max(...(numbers.length > 0 ? numbers : [0]));
  if (form === "once") return min;
  if (form === "range") return { min, max };
  return takeTurns(data).map(() => min);
}

/** The first question of several is the one that was asked alone. */
export function toQuestions(data: unknown): readonly unknown[] {
  const prompt = getAt(data, ["rating", "prompt"]) ?? "";
  const labels = getAt(data, ["rating", "labels"]) ?? ["", ""];
  return [{ id: ONLY_QUESTION, prompt, labels }];
}

/** The one at a place, at another one. */
export function move(items: readonly unknown[], from: number, to: number): readonly unknown[] {
  const moved = [...items];
  const [one] = moved.splice(from, 1);
  moved.splice(Math.max(0, to), 0, one);
  return moved;
}

/** The data with these blocks listed, and each condition with as many blocks as are listed of it. */
export function listBlocks(data: unknown, blocks: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const block of blocks) {
    const condition = getAt(block, ["condition"]);
    counts.set(condition, (counts.get(condition) ?? 0) + 1);
  }
  const conditions = listConditions(data).map((condition) =>
    setAt(condition, ["blocks"], counts.get(getAt(condition, ["id"])) ?? 0),
  );
  return setAt(setAt(data, ["order", "blocks"], blocks), ["conditions"], conditions);
}
