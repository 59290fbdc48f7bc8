/** Row codes: the codes of several people in one text, for a QR code that hands them on from one device to another. */

/** People to a row code. */
const MOST_PEOPLE = 10;
/** So that a camera still reads the QR code from a hand's distance. */
const MOST_LETTERS = 700;
/** Of QR's alphanumeric mode, as all letters of a code are, and in none of them. */
const BETWEEN = " ";

/**
 * The codes in as few texts as they fit into, each with up to ten; a code that is longer than a text should be has one
 * by itself. `findResultCodes` finds them again.
 */
export function formatRowCodes(codes: readonly string[]): readonly string[] {
  const rows: string[][] = [];
  let letters = 0;
  for (const code of codes) {
    const row = rows.at(-1);
    letters += code.length + BETWEEN.length;
    if (row !== undefined && row.length < MOST_PEOPLE && letters <= MOST_LETTERS) row.push(code);
    else {
      rows.push([code]);
      letters = code.length + BETWEEN.length;
    }
  }
  return rows.map((row) => row.join(BETWEEN));
}
