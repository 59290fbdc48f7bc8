/** Reads the design that a link carries, plain or compressed: a program that is fetched for such links alone. */
import type { Design } from "../../core/design/design";
import { parseDesignText } from "../../core/design/parse";
import { fail, failWithin, type Result } from "../../core/result";
import { decodeUtf8, parseBase64Url, parseBase64UrlBytes } from "./base64url";
import { inflate } from "./inflate";

/** The parameters whose value is a whole design. */
export type CarryingParameter = "design" | "z";

/** As `readCarried`, where it is handed in. */
export type ReadCarried = (name: CarryingParameter, given: string) => Result<Design>;

export function readCarried(name: CarryingParameter, given: string): Result<Design> {
  const text = name === "design" ? parseBase64Url(given) : readCompressed(given);
  if (!text.ok) return failWithin(name, text);
  const design = parseDesignText(text.value);
  return design.ok ? design : failWithin("design", design);
}

function readCompressed(encoded: string): Result<string> {
  const compressed = parseBase64UrlBytes(encoded);
  if (!compressed.ok) return compressed;
  const inflated = inflate(compressed.value);
  if (inflated.ok) return decodeUtf8(inflated.bytes, encoded);
  return fail({ path: "", rule: inflated.rule, received: encoded });
}
