/** Result codes in any clutter: a chat, a column of a spreadsheet, links, two that run together. */
import { parseLetters, readLetters } from "./letters";

/** How every code begins; a digit for its version follows. No code has it anywhere else. */
export const BEGINNING = "CUE";
/** After the version: how many letters follow, in so many letters. */
export const LENGTH_LETTERS = 2;
/** The longest that a code may be, with its beginning. */
export const MAX_LETTERS = 200;

/** What stands before the letters that are counted. */
export const HEAD_LETTERS = BEGINNING.length + 1 + LENGTH_LETTERS;

/** Shorter than this is a word that begins alike. */
const SHORTEST = HEAD_LETTERS + 10;

/** Up to where the next one begins. Time follows the length of the text. */
const CODE = /CUE[1-9](?:(?!CUE[1-9])[0-9A-Z])*/gi;

/** How many letters are to follow the head; null where that cannot be read. */
export function readLength(code: string): number | null {
  const length = parseLetters(code.slice(BEGINNING.length + 1, HEAD_LETTERS));
  return length === null ? null : Number(length);
}

/** In the letters of codes, without what is written on to it. */
function trim(text: string): string {
  const beginning = text.slice(0, BEGINNING.length + 1).toUpperCase();
  const code = beginning + readLetters(text.slice(beginning.length, MAX_LETTERS));
  const length = readLength(code);
  // What other versions count is not known.
  return length === null || beginning !== `${BEGINNING}1` ? code : code.slice(0, HEAD_LETTERS + length);
}

/**
 * Everything in the text that begins like a code and goes on like one, in the order in which it stands: bare or in
 * links, in capitals or not. Whether it can be read, `readResultCode` says.
 */
export function findResultCodes(text: string): readonly string[] {
  return (text.match(CODE) ?? []).filter(({ length }) => length >= SHORTEST).map(trim);
}
