/** The form of a design as data: which fields a draft has, and which problem stands beside which. */
import type { MarkKind } from "../../../charts/mark-shapes";
import { isRecord } from "../../../core/checked-fields";
import type { Problem } from "../../../core/result";
import {
  type Condition,
  ORDER_RULES,
  type OrderRule,
  PROBE_KINDS,
  type ProbeKind,
} from "../../../core/vocabulary";
import type { FIELDS } from "../../../words/lab/fields/fields";
import { getAt, type Path } from "../draft";
import { listKeys, listPlainFields } from "./kinds";
import { listConditionFields, listConditions, listQuestions } from "./lists/members";

const ORDER_FIELDS: Readonly<Record<OrderRule, readonly (keyof typeof FIELDS.order)[]>> = {
  shuffled: ["maxRepeat", "first"],
  alternating: ["first"],
  fixed: ["sequence", "first"],
  listed: ["blocks"],
};

/** The fields of an order beside its rule; none of one that is not known. */
export function listOrderFields(order: unknown): readonly (keyof typeof FIELDS.order)[] {
  const rule = ORDER_RULES.find((known) => known === getAt(order, ["rule"]));
  return rule === undefined ? [] : ORDER_FIELDS[rule];
}

const PROBE_FIELDS: Readonly<Record<ProbeKind, readonly (keyof typeof FIELDS.probe)[]>> = {
  frame: ["perBlock", "key", "windowMs"],
  condition: ["condition", "key", "windowMs"],
};

/** Null for one that is of no kind. */
export function kindOfProbe(probe: unknown): ProbeKind | null {
  const kind = getAt(probe, ["kind"]) ?? "frame";
  return PROBE_KINDS.find((known) => known === kind) ?? null;
}

/** The fields of a probe, but for its kind. */
export function listProbeFields(probe: unknown): readonly (keyof typeof FIELDS.probe)[] {
  const kind = kindOfProbe(probe);
  return !isRecord(probe) || kind === null ? [] : PROBE_FIELDS[kind];
}

/**
 * The paths of all fields of the form for these data, and those of its parts, beside which a problem can stand. Listed
 * blocks are one field here, and so are stand-ins: there may be thousands, of which a few are in sight.
 */
export function listFieldPaths(data: unknown): readonly string[] {
  const within = (holder: string, keys: readonly string[]) => keys.map((key) => `${holder}.${key}`);
  const where = (path: Path, keys: readonly string[]) =>
    isRecord(getAt(data, path)) ? within(path.join("."), keys) : [];
  const conditions = listConditions(data).flatMap((condition, index) => [
    ...within(`conditions.${index}`, listConditionFields(condition)),
    ...where(["conditions", index, "instruction"], listKeys("card")),
  ]);
  const questions = listQuestions(data).flatMap((_, index) => [
    ...within(`rating.items.${index}`, listKeys("question")),
    ...within(`rating.items.${index}.labels`, ["0", "1"]),
  ]);
  return [
    ...listPlainFields(),
    "standIns",
    "runs",
    ...where(["runs"], listKeys("runs")),
    "conditions",
    ...conditions,
    "order",
    "order.rule",
    ...within("order", listOrderFields(getAt(data, ["order"]))),
    "fixationMs",
    ...where(["fixationMs"], listKeys("fixation")),
    "rating",
    ...within("rating", listKeys("rating")),
    "rating.labels.0",
    "rating.labels.1",
    ...questions,
    "probe",
    ...where(["probe"], ["kind"]),
    ...within("probe", listProbeFields(getAt(data, ["probe"]))),
  ];
}

export type PlacedProblems = {
  readonly byField: ReadonlyMap<string, readonly Problem[]>;
  /** Of no field that the form has. */
  readonly others: readonly Problem[];
};

/** Puts each problem beside the field that it is in: the one with the longest path that leads to it. */
export function placeProblems(problems: readonly Problem[], fields: readonly string[]): PlacedProblems {
  const known = new Set(fields);
  const byField = new Map<string, Problem[]>();
  const others: Problem[] = [];
  for (const problem of problems) {
    const keys = problem.path.split(".");
    while (keys.length > 0 && !known.has(keys.join("."))) keys.pop();
    const field = keys.join(".");
    if (field === "") others.push(problem);
    else byField.set(field, [...(byField.get(field) ?? []), problem]);
  }
  return { byField, others };
}

export type Form = {
  readonly data: unknown;
  /** A value of undefined takes the field away. */
  readonly set: (path: Path, value: unknown) => void;
  /** All of it, as a step of its own that `change` names: what a button does is never typing that goes on. */
  readonly step: (data: unknown, change: string) => void;
  readonly problemsAt: (path: string) => readonly Problem[];
  /** By a condition's id; null until the draft was a design once. */
  readonly markOf: ((condition: Condition) => MarkKind) | null;
};

/** The id of the element of a field, by which its problem can lead to it. */
export function elementIdOf(path: Path): string {
  return `field-${path.join(".")}`;
}
