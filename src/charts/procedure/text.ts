/** How wide text is in the fonts of the figure, and how it is broken into lines: known before anything is drawn. */

/** Fonts of the same widths, one of which every system and every drawing program has. */
export const FONT = { fontFamily: "Arial, Helvetica, 'Liberation Sans', sans-serif" } as const;

const FIRST = 32;
/** Of Helvetica's characters from the space to the tilde, in thousandths of the size (Adobe's font metrics). */
const WIDTHS =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
    .split(" ")
    .map(Number);
const WIDE = 1_000;
const MIDDLING = 600;
/** Bold letters are wider. */
const BOLD = 1.09;

function thousandthsOf(character: string): number {
  // A letter is as wide as without its accents.
  const [base = character] = character.normalize("NFKD");
  const known = WIDTHS[(base.codePointAt(0) ?? 0) - FIRST];
  if (known !== undefined) return known;
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{Sm}]/u.test(base) ? MIDDLING : WIDE;
}

/** In the unit of `size`. */
export function widthOf(text: string, size: number, isBold = false): number {
  const thousandths = [...text].reduce((sum, character) => sum + thousandthsOf(character), 0);
  return (thousandths / 1_000) * size * (isBold ? BOLD : 1);
}

/** On as many lines as a width needs and there may be; what has no room ends with `…`. */
export function breakLines(
  text: string,
  width: number,
  size: number,
  most: number,
  isBold = false,
): readonly string[] {
  const lines: string[] = [];
  const words = text.trim().split(/\s+/u);
  for (const [index, word] of words.entries()) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(joined, size, isBold) <= width) lines[lines.length - 1] = joined;
    else if (lines.length < most) lines.push(word);
    else {
      lines[most - 1] = `${lines[most - 1]} ${words.slice(index).join(" ")}`;
      break;
    }
  }
  return lines.map((line) => cut(line, width, size, isBold));
}

function cut(line: string, width: number, size: number, isBold: boolean): string {
  const fits = (text: string) => widthOf(text, size, isBold) <= width;
  if (fits(line)) return line;
  const letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
