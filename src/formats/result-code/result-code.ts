/** What one person hands in as a line of at most 200 letters, and back; its design has to be known to open it. */

import { hashDesign } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { fail, type Result, succeed } from "../../core/result";
import type { HandIn } from "../../core/session/hand-in";
import { lengthOf, MOST_BITS, type ReadCode, readCode, writeCode } from "./coding";
import { findResultCodes, MAX_LETTERS } from "./find";
import { countBits, estimateBits, packRatings, unpackRatings } from "./ratings";

export type { ReadCode };

/** How many bits the ratings of a design take; a design whose ratings are too many for a code is a problem. */
function findRoom(design: Design): Result<number> {
  // Large designs are not counted out.
  const bits = estimateBits(design) > MOST_BITS + 2 ? Number.POSITIVE_INFINITY : countBits(design);
  if (bits <= MOST_BITS) return succeed(bits);
  const rule = { code: "fits-code", limit: MAX_LETTERS } as const;
  return fail({ path: "design", rule, received: design.title });
}

/** The code of what a person hands in; all codes of one design have the same length. */
export function formatResultCode(handIn: HandIn, design: Design): Result<string> {
  if (handIn.designHash !== hashDesign(design)) throw new Error("The design is not that of the hand-in.");
  const bits = findRoom(design);
  if (!bits.ok) return bits;
  const packed = packRatings(handIn, design);
  if (!packed.ok) return packed;
  return succeed(writeCode({ ...handIn, isNothing: false, packed: packed.value }, bits.value));
}

/** The code of a person who hands in nothing, with an id of its own: it looks like any other of its design. */
export function formatNothingCode(id: string, design: Design): Result<string> {
  const bits = findRoom(design);
  if (!bits.ok) return bits;
  const nothing = { isNothing: true, simulated: false, isSecondRun: false, packed: 0n };
  return succeed(writeCode({ id, designHash: hashDesign(design), ...nothing }, bits.value));
}

/** Reads the one code in a text, without knowing its design; none, several, or half of one is a problem. */
export function readResultCode(text: string): Result<ReadCode> {
  const codes = findResultCodes(text);
  const [code] = codes;
  if (code === undefined) return fail({ path: "code", rule: { code: "some-code" }, received: text });
  if (codes.length === 1) return readCode(code);
  return fail({ path: "code", rule: { code: "one-code", codes: codes.length }, received: text });
}

/** What was handed in, once its design is known; a code of another design, or of ratings that it cannot have, is a problem. */
export function openResultCode(
  code: Extract<ReadCode, { isNothing: false }>,
  design: Design,
): Result<HandIn> {
  const { id, simulated, isSecondRun, packed } = code;
  const designHash = hashDesign(design);
  const bits = findRoom(design);
  const fits = code.designHash === designHash && bits.ok && lengthOf(bits.value) === code.letters;
  const ratings = fits ? unpackRatings(packed, design) : null;
  if (ratings === null) {
    return fail({ path: "code", rule: { code: "code-of-design" }, received: code.designHash });
  }
  return succeed({ id, designHash, simulated, isSecondRun, ...ratings });
}
