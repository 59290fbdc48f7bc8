/** What stands on one screen of the figure, as the task shows it: a picture, a cross, a text, a question with its scale. */
import type { Question, Rating } from "../../core/design/design";
import { listSteps } from "../../core/design/rating-scale";
import { formatNumber } from "../../words/numbers";
import type { Box, Item } from "./items";
import { SMALLEST_TEXT } from "./items";
import { breakLines, widthOf } from "./text";

/** The images' own mid-grey and what is written on it, in every theme. */
export const GROUND = "#808080";
const ON_GROUND = "#0d0d0d";
const FRAME = "#ffd400";
const FRAME_WIDTH = 7;
const CROSS = 13;
const LINE = SMALLEST_TEXT * 1.14;
const EDGE = 7;

export function drawCross({ x, y, width, height }: Box): readonly Item[] {
  const [cx, cy] = [x + width / 2, y + height / 2];
  const d = `M${cx - CROSS} ${cy}h${2 * CROSS}M${cx} ${cy - CROSS}v${2 * CROSS}`;
  return [{ kind: "line", d, stroke: ON_GROUND, strokeWidth: 3 }];
}

/** The frame that asks for a key lies within the picture. */
export function drawFrame({ x, y, width, height }: Box): Item {
  const inset = FRAME_WIDTH / 2;
  return {
    kind: "box",
    ...{ x: x + inset, y: y + inset, width: width - FRAME_WIDTH, height: height - FRAME_WIDTH },
    ...{ fill: "none", stroke: FRAME, strokeWidth: FRAME_WIDTH },
  };
}

/** In the middle of the screen, cut where it is too long. */
export function drawText(box: Box, text: string): readonly Item[] {
  const lines = breakLines(text, box.width - 2 * EDGE, SMALLEST_TEXT, Math.floor((box.height - EDGE) / LINE));
  const top = box.y + (box.height - lines.length * LINE) / 2;
  return writeLines(lines, box.x + box.width / 2, top, "middle");
}

const PROMPT_LINES = 3;
const LABEL_LINES = 2;
const MOSTLY_SEEN = 0.9;

/**
 * The question over its scale, and under that what its ends mean. Where the next screen leaves little of it free, the
 * question alone, as far as it can be read.
 */
export function drawRating(
  box: Box,
  { prompt, labels }: Question,
  rating: Rating,
  free: number,
): readonly Item[] {
  const { x, y, width, height } = box;
  const room = width - 2 * EDGE;
  if (free < height * MOSTLY_SEEN) {
    const lines = breakLines(prompt, room, SMALLEST_TEXT, Math.floor((free - EDGE) / LINE));
    return writeLines(lines, x + width / 2, y + EDGE, "middle");
  }
  const asked = breakLines(prompt, room, SMALLEST_TEXT, PROMPT_LINES);
  const ends = labels.map((label) => breakLines(label, room / 2 - EDGE / 2, SMALLEST_TEXT, LABEL_LINES));
  const endsTop = y + height - 8 - Math.max(...ends.map((lines) => lines.length)) * LINE;
  const scaleY = endsTop - 11;
  const promptTop = y + (scaleY - 11 - y - asked.length * LINE) / 2;
  const [low = [], high = []] = ends;
  return [
    ...writeLines(asked, x + width / 2, promptTop, "middle"),
    ...drawScale({ x: x + EDGE, y: scaleY, width: room }, rating),
    ...writeLines(low, x + EDGE, endsTop, "start"),
    ...writeLines(high, x + width - EDGE, endsTop, "end"),
  ];
}

/** A line between the values of its ends, with a stroke for each value where the task shows them. */
function drawScale({ x, y, width }: Omit<Box, "height">, rating: Rating): readonly Item[] {
  const { min, max, start } = rating;
  const [low, high] = [min, max].map((value) => formatNumber(value, 0)) as [string, string];
  const [from, to] = [x + widthOf(low, SMALLEST_TEXT) + 7, x + width - widthOf(high, SMALLEST_TEXT) - 7];
  const at = (value: number) => from + ((value - min) / (max - min)) * (to - from);
  const strokes = (listSteps(rating) ?? [min, max]).map((value) => `M${at(value)} ${y - 6}v12`);
  const text = { kind: "text", y: y + SMALLEST_TEXT * 0.36, size: SMALLEST_TEXT, fill: ON_GROUND } as const;
  return [
    { ...text, text: low, x, anchor: "start" },
    { ...text, text: high, x: x + width, anchor: "end" },
    { kind: "line", d: `M${from} ${y}H${to}${strokes.join("")}`, stroke: ON_GROUND, strokeWidth: 2 },
    ...(start === null ? [] : [drawThumb(at(start), y)]),
  ];
}

function drawThumb(x: number, y: number): Item {
  return { kind: "area", d: `M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z`, fill: ON_GROUND };
}

function writeLines(
  lines: readonly string[],
  x: number,
  top: number,
  anchor: "start" | "middle" | "end",
): readonly Item[] {
  return lines.map((text, index) => ({
    kind: "text",
    ...{
      text,
      x,
      y: top + index * LINE + SMALLEST_TEXT * 0.88,
      size: SMALLEST_TEXT,
      anchor,
      fill: ON_GROUND,
    },
  }));
}
