/** The rule of a field, from what the reader of designs says to a value that no field takes: the limits stand there. */
import { parseDesign } from "../../../core/design/parse";
import type { Rule } from "../../../core/rules";
import type { OrderRule } from "../../../core/vocabulary";
import { type Path, setAt } from "../draft";

/** No number, no text, no list and no object. */
const NO_VALUE = true;

const CONDITION = { id: "cue", blocks: 1 };
const RATING = { when: [], prompt: "?", labels: ["a", "b"], min: 0, max: 1, step: 1 };
const SAMPLE = { conditions: [CONDITION], fixationMs: { min: 0, max: 0 }, probe: {} };
/** The order that has a field of this name. */
const ORDER_WITH: Readonly<Record<string, OrderRule>> = {
  maxRepeat: "shuffled",
  sequence: "fixed",
  blocks: "listed",
};

/** Lists of which each member has the same fields. */
const LISTS: readonly unknown[] = ["standIns", "conditions", "items", "blocks"];

const known = new Map<string, Rule | null>();

/** Null for a field that takes whatever the form can fill in. */
export function ruleOf(path: Path): Rule | null {
  const place = path.map((key, at) => (typeof key === "number" && LISTS.includes(path[at - 1]) ? 0 : key));
  const name = place.join(".");
  const has = (key: string) => place.includes(key);
  const found = known.get(name);
  if (found !== undefined) return found;
  const order = { rule: ORDER_WITH[String(place[1])] ?? "shuffled", ...(has("blocks") && { blocks: [{}] }) };
  const rating = { ...RATING, ...(has("items") && { items: [{}] }) };
  // Only a probe of this kind has the field.
  const probe = name === "probe.condition" ? { kind: "condition" } : SAMPLE.probe;
  // So many problems are told: there are none of stand-ins but where they are asked for.
  const lacking = has("standIns") ? { standIns: [{}] } : {};
  const parsed = parseDesign(setAt({ ...SAMPLE, ...lacking, order, rating, probe }, place, NO_VALUE));
  // Other fields are missing, so it does not parse.
  const problem = parsed.ok ? undefined : parsed.problems.find((one) => one.path === name);
  const rule = problem?.rule ?? null;
  known.set(name, rule);
  return rule;
}
