/** How each field of the form is filled in; one without a kind of its own as JSON. */
import type { DesignCondition, FrameProbe, Rating, TargetProbe } from "../../../core/design/design";
import { FIELDS, type FieldWords } from "../../../words/lab/fields";

/** What an empty field stands for. */
type Empty = "text" | "null" | "left-out";

export type Kind =
  | { readonly as: "text" | "number"; readonly empty: Empty }
  | { readonly as: "prose" | "switch" | "key" | "slugs" | "json" }
  | { readonly as: "set" | "condition" | "role" | "ends" | "moments" | "labels" };

const TEXT = { as: "text", empty: "text" } as const;
const NUMBER = { as: "number", empty: "text" } as const;

/** Fields that have a part of the form to themselves. */
const WITH_OWN_PART = ["conditions", "order", "fixationMs", "rating", "probe"] as const;
export type PlainField = Exclude<keyof typeof FIELDS.design, (typeof WITH_OWN_PART)[number]>;

type Kinds<Key extends PropertyKey> = Readonly<Partial<Record<Key, Kind>>>;

/** A field without a kind of its own is filled in as JSON. */
const DESIGN_KINDS: Kinds<keyof typeof FIELDS.design> = {
  id: TEXT,
  title: TEXT,
  basis: { as: "prose" },
  stimuli: { as: "set" },
  imagesPerBlock: NUMBER,
  imageMs: NUMBER,
  gapMs: NUMBER,
  reuseImages: { as: "switch" },
  leadInMs: NUMBER,
  leadOutMs: NUMBER,
  startKey: { as: "key" },
};

const CONDITION_KINDS: Kinds<keyof DesignCondition> = {
  id: TEXT,
  blocks: NUMBER,
  label: { as: "text", empty: "left-out" },
  category: { as: "text", empty: "left-out" },
  role: { as: "role" },
  restMs: { as: "number", empty: "left-out" },
};

const ORDER_KINDS: Kinds<keyof typeof FIELDS.order> = {
  maxRepeat: NUMBER,
  first: { as: "condition" },
  sequence: { as: "slugs" },
};

const RATING_KINDS: Kinds<keyof Rating> = {
  when: { as: "moments" },
  prompt: TEXT,
  labels: { as: "labels" },
  min: NUMBER,
  max: NUMBER,
  step: NUMBER,
  start: { as: "number", empty: "null" },
  windowMs: { as: "number", empty: "null" },
  ends: { as: "ends" },
};

const PROBE_KINDS: Kinds<keyof FrameProbe | keyof TargetProbe> = {
  condition: { as: "condition" },
  perBlock: NUMBER,
  key: { as: "key" },
  windowMs: NUMBER,
};

const KINDS = {
  design: DESIGN_KINDS,
  condition: CONDITION_KINDS,
  order: ORDER_KINDS,
  fixation: { min: NUMBER, max: NUMBER },
  rating: RATING_KINDS,
  probe: PROBE_KINDS,
} as const;

export type Group = keyof typeof FIELDS;

/** Which words and kinds the field at a path has. */
export function describeField(
  group: Group,
  key: string,
): { readonly words: FieldWords; readonly kind: Kind } {
  const words: Readonly<Record<string, FieldWords>> = FIELDS[group];
  const kinds: Readonly<Record<string, Kind | undefined>> = KINDS[group];
  const named = words[key];
  if (named === undefined) throw new Error(`The form has no field ${key} of ${group}.`);
  return { words: named, kind: kinds[key] ?? { as: "json" } };
}

/** Every field of a group, as the form has them. */
export function listKeys(group: Exclude<Group, "order" | "design">): readonly string[] {
  return Object.keys(FIELDS[group]);
}

const isWithOwnPart = (key: string) => WITH_OWN_PART.some((own) => own === key);

export function listPlainFields(): readonly PlainField[] {
  // Those that are not named above are plain.
  return Object.keys(FIELDS.design).filter((key) => !isWithOwnPart(key)) as PlainField[];
}
