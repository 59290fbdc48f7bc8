/** Result codes in any clutter: a chat, a column of a spreadsheet, links, two that run together, one that a mail has cut. */
import { endsRightly } from "./checksum";
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

/** What may stand within a beginning: a wrapped line of a mail, quoted. */
const GAP = "[^0-9A-Z]{0,4}";
/** A code begins here, if one does. Time follows the length of the text. */
const START = new RegExp(["C", "U", "E", "[1-9IL]"].join(GAP), "gi");
/** As it is shown, in one piece. */
const IN_ONE_PIECE = /^CUE[1-9][0-9A-Z]*/i;
/** So far on are the letters of one code looked for, in characters. */
const FARTHEST = 5 * MAX_LETTERS;

/** Between letters, and nobody sees them: chats and learning platforms let long words break there. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** As wide as Chinese characters. */
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const WIDE_FROM = 0xfee0;
/** Between the letters of a web page: a tag, a character by its number. */
const MARKUP = /<[^<>]*>|&#?\w{1,10};/g;

/** How many letters are to follow the head; null where that cannot be read. */
export function readLength(code: string): number | null {
  const length = parseLetters(code.slice(BEGINNING.length + 1, HEAD_LETTERS));
  return length === null ? null : Number(length);
}

/** In the letters of codes, without what is written on to it. */
function trim(text: string): string {
  const beginning = BEGINNING + readLetters(text.charAt(BEGINNING.length));
  const code = beginning + readLetters(text.slice(beginning.length, MAX_LETTERS));
  const length = readLength(code);
  // What other versions count is not known.
  return length === null || beginning !== `${BEGINNING}1` ? code : code.slice(0, HEAD_LETTERS + length);
}

/** As long as it says, and right to its end. */
function isWhole(code: string): boolean {
  if (!code.startsWith(`${BEGINNING}1`)) return false;
  const length = readLength(code);
  return length !== null && code.length === HEAD_LETTERS + length && endsRightly(code);
}

/** The code with which a text begins, put together where it was cut; as it stands where that gives none; or null. */
function readFrom(text: string): string | null {
  const piece = IN_ONE_PIECE.exec(text)?.[0] ?? "";
  const code = trim(piece);
  if (isWhole(code)) return code;
  const joined = trim(text.replace(MARKUP, "").replace(/[^0-9A-Z]/gi, ""));
  if (isWhole(joined)) return joined;
  return piece.length < SHORTEST ? null : code;
}

/**
 * Everything in the text that begins like a code and goes on like one, in the order in which it stands: bare or in
 * links, in capitals or not, cut by lines, spaces or what nobody sees, if its checksum then says that it is whole.
 * Whether it can be read, `readResultCode` says.
 */
export function findResultCodes(text: string): readonly string[] {
  const plain = text
    .replace(UNSEEN, "")
    .replace(WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - WIDE_FROM));
  const starts = [...plain.matchAll(START)].map(({ index }) => index);
  return starts.flatMap((start, place) => {
    const end = Math.min(starts[place + 1] ?? plain.length, start + FARTHEST);
    return readFrom(plain.slice(start, end)) ?? [];
  });
}
