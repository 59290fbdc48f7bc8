/** The letters at the end of a code, by which a letter that was copied wrongly is noticed. */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { formatLetters } from "./letters";

/** 25 bits: of 30 million codes with a wrong letter one passes. */
export const CHECK_LETTERS = 5;

/** Whether the last letters of a code are right for those before them. */
export function endsRightly(code: string): boolean {
  return checksum(code.slice(0, -CHECK_LETTERS)) === code.slice(-CHECK_LETTERS);
}

/** Of all that stands before it. */
export function checksum(text: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(text));
  return formatLetters(BigInt(((a << 17) | (b << 9) | (c << 1) | (d >>> 7)) >>> 0), CHECK_LETTERS);
}
