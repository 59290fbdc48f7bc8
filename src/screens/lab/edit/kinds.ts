/** How each field of the form is filled in. */
import type {
  DesignCondition,
  FrameProbe,
  Instruction,
  ListedBlock,
  Question,
  Rating,
  Runs,
  StandIn,
  TargetProbe,
} from "../../../core/design/design";
import type { FieldWords } from "../../../words/lab/fields/field-words";
import { FIELDS } from "../../../words/lab/fields/fields";

/** What an empty field stands for. */
type Empty = "text" | "null" | "left-out" | "no-items";

export type Kind =
  /** On a line; `one-or-each` is a number, or a list of them. */
  | { readonly as: "text" | "number" | "ids" | "numbers" | "one-or-each"; readonly empty: Empty }
  | { readonly as: "sentence" | "prose" | "switch" | "key" | "sequence" }
  | { readonly as: "set" | "condition" | "target" | "role" | "ends" | "moments" | "labels" };

const TEXT = { as: "text", empty: "text" } as const;
const NUMBER = { as: "number", empty: "text" } as const;

/** Fields that have a part of the form to themselves. */
const WITH_OWN_PART = ["standIns", "conditions", "order", "fixationMs", "runs", "rating", "probe"] as const;
export type PlainField = Exclude<keyof typeof FIELDS.design, (typeof WITH_OWN_PART)[number]>;

type Kinds<Key extends PropertyKey> = Readonly<Record<Key, Kind>>;

const DESIGN_KINDS: Kinds<PlainField> = {
  id: TEXT,
  title: { as: "sentence" },
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

const STAND_IN_KINDS: Kinds<keyof StandIn> = { file: TEXT, category: TEXT, id: TEXT };

const RUNS_KINDS: Kinds<keyof Runs> = { count: NUMBER, text: { as: "prose" } };

const CONDITION_KINDS: Kinds<Exclude<keyof DesignCondition, "instruction">> = {
  id: TEXT,
  blocks: NUMBER,
  label: { as: "text", empty: "left-out" },
  category: { as: "text", empty: "left-out" },
  role: { as: "role" },
  restMs: { as: "number", empty: "left-out" },
};

const CARD_KINDS: Kinds<keyof Instruction> = { text: { as: "prose" }, ms: NUMBER };

const ORDER_KINDS: Kinds<Exclude<keyof typeof FIELDS.order, "rule" | "blocks">> = {
  maxRepeat: NUMBER,
  first: { as: "condition" },
  sequence: { as: "sequence" },
};

const LISTED_KINDS: Kinds<keyof ListedBlock> = {
  condition: { as: "target" },
  imageMs: { as: "one-or-each", empty: "left-out" },
  gapMs: { as: "one-or-each", empty: "left-out" },
  fixationMs: { as: "number", empty: "left-out" },
  probes: { as: "numbers", empty: "left-out" },
  images: { as: "ids", empty: "left-out" },
};

const RATING_KINDS: Kinds<Exclude<keyof Rating, "items">> = {
  when: { as: "moments" },
  prompt: { as: "sentence" },
  labels: { as: "labels" },
  min: NUMBER,
  max: NUMBER,
  step: NUMBER,
  start: { as: "number", empty: "null" },
  windowMs: { as: "number", empty: "null" },
  ends: { as: "ends" },
};

const QUESTION_KINDS: Kinds<keyof Question> = {
  id: TEXT,
  prompt: { as: "sentence" },
  labels: { as: "labels" },
};

const PROBE_KINDS: Kinds<Exclude<keyof FrameProbe | keyof TargetProbe, "kind">> = {
  condition: { as: "target" },
  perBlock: NUMBER,
  key: { as: "key" },
  windowMs: NUMBER,
};

const KINDS = {
  design: DESIGN_KINDS,
  standIn: STAND_IN_KINDS,
  runs: RUNS_KINDS,
  condition: CONDITION_KINDS,
  card: CARD_KINDS,
  order: ORDER_KINDS,
  listed: LISTED_KINDS,
  fixation: { min: NUMBER, max: NUMBER },
  rating: RATING_KINDS,
  question: QUESTION_KINDS,
  probe: PROBE_KINDS,
} as const;

export type Group = keyof typeof FIELDS;
/** Groups of which there may be thousands, a row each. */
export type RowGroup = "listed" | "standIn";
/** What a block of a listed order can have. */
export type Listed = keyof typeof FIELDS.listed;

/** The words and the kind of a field of a group; one with a part of its own has no kind. */
export function describeField(
  group: Group,
  key: string,
): { readonly words: FieldWords; readonly kind: Kind } {
  const words: Readonly<Record<string, FieldWords>> = FIELDS[group];
  const kinds: Readonly<Record<string, Kind | undefined>> = KINDS[group];
  const [named, kind] = [words[key], kinds[key]];
  if (named === undefined || kind === undefined) throw new Error(`The form has no field ${key} of ${group}.`);
  return { words: named, kind };
}

/** Every field of a group, as the form has them. */
export function listKeys<Of extends Exclude<Group, "order" | "design">>(
  group: Of,
): readonly (keyof (typeof FIELDS)[Of] & string)[] {
  // The words have no other keys.
  return Object.keys(FIELDS[group]) as (keyof (typeof FIELDS)[Of] & string)[];
}

const isWithOwnPart = (key: string) => WITH_OWN_PART.some((own) => own === key);

export function listPlainFields(): readonly PlainField[] {
  // Those that are not named above are plain.
  return Object.keys(FIELDS.design).filter((key) => !isWithOwnPart(key)) as PlainField[];
}
