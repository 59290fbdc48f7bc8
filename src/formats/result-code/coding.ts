/** How a result code is written and read: `CUE1`, how many letters follow, whose it is, what it says, a checksum. */
import { createRandom } from "../../core/random";
import { fail, type Result, succeed } from "../../core/result";
import type { Rule } from "../../core/rules";
import type { HandIn } from "../../core/session/hand-in";
import { CHECK_LETTERS, checksum, endsRightly } from "./checksum";
import { BEGINNING, HEAD_LETTERS, LENGTH_LETTERS, MAX_LETTERS, readLength } from "./find";
import { BITS_PER_LETTER, formatLetters, parseLetters } from "./letters";

const VERSION = 1;
/**
 * All of the design's hash, so that codes, tables and whole sessions are told apart and put together by the same hash
 * before the design itself is known. Half of it would tell a thousand designs apart, and the QR code would be as large.
 */
const HASH_DIGITS = 16;
const ID_DIGITS = 10;
const BITS_PER_DIGIT = 4n;
/** Nothing, simulated, second run. */
const FLAG_BITS = 3;
const KNOWN_BITS = (HASH_DIGITS + ID_DIGITS) * Number(BITS_PER_DIGIT) + FLAG_BITS;

/** So many bits there may be of ratings. */
export const MOST_BITS = (MAX_LETTERS - HEAD_LETTERS - CHECK_LETTERS) * BITS_PER_LETTER - KNOWN_BITS;

/** How many letters say whose it is, and so many bits of ratings. */
const countLetters = (ratingBits: number) => Math.ceil((KNOWN_BITS + ratingBits) / BITS_PER_LETTER);

/** How long a code of so many bits of ratings is. */
export function lengthOf(ratingBits: number): number {
  return HEAD_LETTERS + countLetters(ratingBits) + CHECK_LETTERS;
}

/** What a code says without its design. */
export type ReadCode = {
  readonly version: typeof VERSION;
  /** Both as in `HandIn`. */
  readonly designHash: string;
  readonly id: string;
} & (
  | { readonly isNothing: true }
  | {
      readonly isNothing: false;
      readonly simulated: boolean;
      readonly isSecondRun: boolean;
      /** The ratings, which only the design can tell. */
      readonly packed: bigint;
      /** How many letters the code has. */
      readonly letters: number;
    }
);

/** What a code is to say. */
export type Said = Pick<HandIn, "id" | "designHash" | "simulated" | "isSecondRun"> & {
  readonly isNothing: boolean;
  readonly packed: bigint;
};

/** Of a letter and hexadecimal digits. */
const toNumber = (hash: string) => BigInt(`0x${hash.slice(1)}`);
const fromNumber = (letter: string, value: bigint, digits: number) =>
  letter + value.toString(16).padStart(digits, "0");

/**
 * What is said of ratings is crossed with a stream of its id's own: no eye tells low ratings from high ones, or a code
 * of nothing from another. It hides nothing from a program.
 */
function scramble(said: bigint, id: bigint, bits: number): bigint {
  return said ^ createRandom(Number(BigInt.asUintN(32, id))).bigInt(1n << BigInt(bits));
}

/** A code with room for so many bits of ratings. */
export function writeCode({ id, designHash, packed, ...said }: Said, ratingBits: number): string {
  const letters = countLetters(ratingBits);
  const hiddenBits = letters * BITS_PER_LETTER - KNOWN_BITS + FLAG_BITS;
  const flags = [said.isNothing, said.simulated, said.isSecondRun];
  const hidden = flags.reduce((sum, flag) => (sum << 1n) | (flag ? 1n : 0n), packed);
  const handIn = toNumber(id);
  const known = (toNumber(designHash) << (BITS_PER_DIGIT * BigInt(ID_DIGITS))) | handIn;
  const all = (known << BigInt(hiddenBits)) | scramble(hidden, handIn, hiddenBits);
  const length = formatLetters(BigInt(letters + CHECK_LETTERS), LENGTH_LETTERS);
  const text = BEGINNING + VERSION + length + formatLetters(all, letters);
  return text + checksum(text);
}

/** The letters between head and checksum as a number; null where a letter is wrong. */
function readBody(code: string): bigint | null {
  return endsRightly(code) ? parseLetters(code.slice(HEAD_LETTERS, -CHECK_LETTERS)) : null;
}

/** What the letters say that are whole and right. */
function tell(all: bigint, letters: number): ReadCode {
  const hiddenBits = (letters - HEAD_LETTERS - CHECK_LETTERS) * BITS_PER_LETTER - KNOWN_BITS + FLAG_BITS;
  const known = all >> BigInt(hiddenBits);
  const handIn = BigInt.asUintN(Number(BITS_PER_DIGIT) * ID_DIGITS, known);
  const said = scramble(BigInt.asUintN(hiddenBits, all), handIn, hiddenBits);
  const has = (flag: bigint) => ((said >> flag) & 1n) === 1n;
  const whose = {
    version: VERSION,
    designHash: fromNumber("d", known >> (BITS_PER_DIGIT * BigInt(ID_DIGITS)), HASH_DIGITS),
    id: fromNumber("h", handIn, ID_DIGITS),
  } as const;
  if (has(2n)) return { ...whose, isNothing: true };
  const packed = said >> BigInt(FLAG_BITS);
  return { ...whose, isNothing: false, simulated: has(1n), isSecondRun: has(0n), packed, letters };
}

/** What one code says, as `findResultCodes` gives it, or why it cannot be read. */
export function readCode(code: string): Result<ReadCode> {
  const refuse = (rule: Rule) => fail({ path: "code", rule, received: code });
  const version = Number(code.charAt(BEGINNING.length));
  if (version !== VERSION) return refuse({ code: "code-version", version });
  const length = readLength(code);
  if (length === null) return refuse({ code: "right-letters" });
  const given = code.length - HEAD_LETTERS;
  if (given < length) return refuse({ code: "whole-code", letters: length, given });
  // No code is as short as that, whatever its checksum.
  const all = code.length < lengthOf(0) ? null : readBody(code);
  return all === null ? refuse({ code: "right-letters" }) : succeed(tell(all, code.length));
}
