/** The letters of a result code, five bits each: digits and capitals without I, L, O and U, as Crockford's base 32. */

/**
 * All are of QR's alphanumeric mode, and none is anything else in a link, a chat or a spreadsheet. U is left for the
 * beginning of codes, which therefore stands nowhere within one.
 */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export const BITS_PER_LETTER = 5;

/** What is taken for another letter when it is copied by hand. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ["O", "0"],
  ["I", "1"],
  ["L", "1"],
]);

/** A whole number in so many letters, which have room for it. */
export function formatLetters(value: bigint, letters: number): string {
  const digits = value.toString(2 ** BITS_PER_LETTER).padStart(letters, "0");
  return [...digits].map((digit) => LETTERS.charAt(Number.parseInt(digit, 32))).join("");
}

/** The number that letters stand for, as `readLetters` gives them; null where one of them is none. */
export function parseLetters(letters: string): bigint | null {
  let value = 0n;
  for (const letter of letters) {
    const digit = LETTERS.indexOf(letter);
    if (digit < 0) return null;
    value = value * 32n + BigInt(digit);
  }
  return value;
}

/** Letters as a person or a program may have written them, the way that codes have them. */
export function readLetters(text: string): string {
  return text.toUpperCase().replace(/[OIL]/g, (letter) => MISREAD.get(letter) ?? letter);
}
