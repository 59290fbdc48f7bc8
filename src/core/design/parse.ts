/** Designs in: from untrusted JSON to a design. */
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
