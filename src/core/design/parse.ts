/** Designs in and out: from untrusted JSON to a design, and from a design to its one canonical text and hash. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { readWith } from "../broken-rules";
import { fail, type Result } from "../result";
import { leaveOutDefaults } from "./canonical";
import type { Design } from "./design";
import { designRules } from "./rules/rules";
import { designShape } from "./shapes/design-shape";

const designSchema = v.pipe(designShape, ...designRules, v.transform(leaveOutDefaults));

/** A design from untrusted data, or every problem it has that can be told without its stimulus set. */
export function parseDesign(input: unknown): Result<Design> {
  return readWith(designSchema, input);
}

/** As `parseDesign`, from JSON text. */
export function parseDesignText(text: string): Result<Design> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return fail({ path: "", rule: { code: "json" }, received: text });
  }
  return parseDesign(input);
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
