/** A design without what it need not say: the one form in which it is written and hashed. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { findKnownRole } from "./conditions";
import type { Design, DesignCondition, ListedBlock, PerImage, Probe, Rating } from "./design";

/** Leaves fields at their default out; the others stay in their order. */
function leaveOut<Item extends object>(
  item: Item,
  isDefault: (key: string, value: unknown) => boolean,
): Item {
  const said = Object.entries(item).filter(([key, value]) => !isDefault(key, value));
  // What is left out is optional.
  return Object.fromEntries(said) as Item;
}

function shorten(condition: DesignCondition): DesignCondition {
  const { id } = condition;
  return leaveOut(
    condition,
    (key, value) =>
      (key === "category" && value === id) ||
      (key === "role" && value === findKnownRole(id)) ||
      ((key === "restMs" || key === "instruction") && value === null),
  );
}

/** Times that all images share are one number. */
function shareTime(times: PerImage): PerImage {
  const [first] = typeof times === "number" ? [times] : times;
  const isShared = typeof times === "number" || times.every((time) => time === first);
  return isShared && first !== undefined ? first : times;
}

function shortenBlock(block: ListedBlock, design: Design): ListedBlock {
  const { imageMs, gapMs } = block;
  const shared = {
    ...block,
    ...(imageMs !== undefined && { imageMs: shareTime(imageMs) }),
    ...(gapMs !== undefined && { gapMs: shareTime(gapMs) }),
  };
  const defaults: Readonly<Record<string, unknown>> = {
    imageMs: design.imageMs,
    gapMs: design.gapMs,
    fixationMs: design.fixationMs,
  };
  return leaveOut(shared, (key, value) => Object.hasOwn(defaults, key) && defaults[key] === value);
}

function shortenRating(rating: Rating): Rating {
  return leaveOut(
    rating,
    (key, value) => (key === "ends" && value === "window") || (key === "items" && value === null),
  );
}

function shortenProbe(probe: Probe | null): Probe | null {
  return probe && leaveOut(probe, (key, value) => key === "kind" && value === "frame");
}

/** The same design, of which no field stands at its default. */
export function leaveOutDefaults(design: Design): Design {
  const { conditions, order } = design;
  return {
    ...leaveOut(
      design,
      (key, value) =>
        ((key === "runs" || key === "startKey") && value === null) ||
        (key === "standIns" && !(Array.isArray(value) && value.length > 0)),
    ),
    conditions: conditions.map(shorten),
    order:
      order.rule === "listed"
        ? { ...order, blocks: order.blocks.map((block) => shortenBlock(block, design)) }
        : order,
    rating: shortenRating(design.rating),
    probe: shortenProbe(design.probe),
  };
}

/** Every field name of a design at every level, in the order of the contract, in which `JSON.stringify` writes. */
const FIELD_ORDER = (
  "version id title basis stimuli standIns file conditions blocks category role label instruction count text ms restMs condition images imagesPerBlock imageMs gapMs reuseImages " +
  "order rule maxRepeat sequence first fixationMs probes leadInMs leadOutMs runs startKey " +
  "rating when prompt labels min max step start probe kind perBlock key windowMs ends items"
).split(" ");

/** The design as canonical JSON, without what stands at its default: the contract's field order, indented by two spaces. */
export function formatDesign(design: Design): string {
  return JSON.stringify(leaveOutDefaults(design), FIELD_ORDER, 2);
}

/** The design as canonical JSON without white space. */
export function formatDesignCompact(design: Design): string {
  return JSON.stringify(leaveOutDefaults(design), FIELD_ORDER);
}

/** So many hexadecimal digits of the hash are kept. */
const HASH_DIGITS = 16;

/**
 * `d` and the first 16 hexadecimal digits of the SHA-256 of the design's compact canonical JSON in UTF-8. The letter
 * is there because programs take digits alone, or with one `e` among them, for a number.
 */
export function hashDesign(design: Design): string {
  return `d${bytesToHex(sha256(utf8ToBytes(formatDesignCompact(design)))).slice(0, HASH_DIGITS)}`;
}
