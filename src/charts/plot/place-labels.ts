/** Places lines and their labels: labels level with what they name, and nothing over another. */

/** The y of each label, in the order given and in px; those nearer than `gapPx` are pushed apart, within the limits where there is room. */
export function spreadLabels(
  wantedPx: readonly number[],
  gapPx: number,
  { topPx, bottomPx }: { readonly topPx: number; readonly bottomPx: number },
): readonly number[] {
  const sorted = wantedPx.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const placed = sorted.map(({ y }) => Math.min(bottomPx, Math.max(topPx, y)));
  // Down from the top first, then back up from the bottom.
  for (let place = 1; place < placed.length; place += 1) {
    placed[place] = Math.max(placed[place] ?? 0, (placed[place - 1] ?? 0) + gapPx);
  }
  let ceilingPx = bottomPx;
  for (let place = placed.length - 1; place >= 0; place -= 1) {
    placed[place] = Math.min(placed[place] ?? 0, ceilingPx);
    ceilingPx = (placed[place] ?? 0) - gapPx;
  }
  const result = new Array<number>(placed.length).fill(0);
  sorted.forEach(({ index }, place) => {
    result[index] = placed[place] ?? 0;
  });
  return result;
}

/** Width of a letter as a share of the text's size, generous for the system's fonts. */
const LETTER_SHARE = 0.6;

/** Room for the longest of some texts, in px. */
export function measureTexts(texts: readonly string[], textPx: number): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => text.length)) * textPx * LETTER_SHARE);
}

/** The name, cut short with `…` where it is wider than the room; at least its beginning stays. */
export function cutName(name: string, roomPx: number, textPx: number): string {
  const room = Math.max(4, Math.floor(roomPx / (textPx * LETTER_SHARE)));
  const letters = [...name];
  return letters.length <= room
    ? name
    : `${letters
        .slice(0, room - 1)
        .join("")
        .trimEnd()}…`;
}

/** The text on as many lines as a width needs; a word that is longer than a line stands on one by itself. */
export function wrapWords(text: string, widthPx: number, textPx: number): readonly string[] {
  const room = Math.max(1, Math.floor(widthPx / (textPx * LETTER_SHARE)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines nearer to each other than this are one line to the eye, in px. */
const ONE_LINE_PX = 2;
const DASH_PX = 10;

type Dash = { readonly strokeDasharray?: string; readonly strokeDashoffset?: number };

/** Lines at the same height take turns, a dash each, so that none hides another. */
export function shareLines(heightsPx: readonly number[]): readonly Dash[] {
  return heightsPx.map((y, index) => {
    const together = heightsPx.flatMap((other, place) => (Math.abs(other - y) < ONE_LINE_PX ? place : []));
    const turn = together.indexOf(index);
    const count = together.length;
    if (count === 1) return {};
    return { strokeDasharray: `${DASH_PX} ${DASH_PX * (count - 1)}`, strokeDashoffset: -turn * DASH_PX };
  });
}
