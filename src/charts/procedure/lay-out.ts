/** The figure of a procedure laid out: screens in a row down to the right, what is said beside them, what repeats, the conditions. */
import type { Design } from "../../core/design/design";
import { PROCEDURE } from "../../words/charts/procedure";
import type { Looks } from "../looks";
import { BESIDE, type Cascade, LABEL_LINE, NAME_SIZE, type Placed, placeScreens } from "./cascade";
import { drawConditions } from "./conditions";
import { drawCross, drawFrame, drawRating, drawText, GROUND } from "./inside";
import { type Item, type Layout, SMALLEST_TEXT, WIDTH } from "./items";
import { listScreens, nameBlocks } from "./screens";
import { widthOf } from "./text";

/** Around every screen, so that one over another is told from it. */
const GAP = 3;
const BRACKET = 9;
const BESIDE_BRACKET = 8;

export function layOutProcedure(design: Design, looks: Looks): Layout {
  const screens = listScreens(design);
  const repeat = nameBlocks(design);
  const words = Math.max(0, ...(repeat ?? []).map((line) => widthOf(line, NAME_SIZE, true)));
  const room = repeat === null ? 0 : 2 * BRACKET + BESIDE_BRACKET + words;
  const cascade = placeScreens(screens, WIDTH - room - 2);
  const panel = drawConditions(design, looks, cascade.bottom + 14);
  return {
    width: WIDTH,
    height: Math.ceil(panel.bottom + 6),
    items: [
      ...drawArrow(cascade),
      ...cascade.placed.flatMap((placed) => drawScreen(placed, design, looks)),
      ...cascade.placed.flatMap(drawLabel),
      ...(repeat === null ? [] : drawBracket(cascade, repeat)),
      ...panel.items,
    ],
  };
}

function drawScreen({ screen: { shown }, box, free }: Placed, design: Design, looks: Looks): readonly Item[] {
  const { x, y, width, height } = box;
  const around = { x: x - GAP, y: y - GAP, width: width + 2 * GAP, height: height + 2 * GAP };
  const ground: readonly Item[] = [
    { kind: "box", ...around, fill: "--paper" },
    { kind: "box", ...box, fill: GROUND },
  ];
  switch (shown.kind) {
    case "image": {
      const { condition, place } = shown;
      const frame = shown.framed ? [drawFrame(box)] : [];
      return [
        ...ground,
        ...drawText(box, looks.nameOf(condition)),
        { kind: "picture", condition, place, ...box },
        ...frame,
      ];
    }
    case "cross":
      return [...ground, ...drawCross(box)];
    case "blank":
      return ground;
    case "text":
      return [...ground, ...drawText(box, shown.text)];
    case "rating":
      return [...ground, ...drawRating(box, shown.question, design.rating, free)];
  }
}

function drawLabel({ box: { x, y, width }, label }: Placed): readonly Item[] {
  return label.map(({ text, bold }, index) => ({
    kind: "text",
    ...{ text, bold, x: x + width + BESIDE, y: y + 15 + index * LABEL_LINE },
    ...{ size: bold ? NAME_SIZE : SMALLEST_TEXT, anchor: "start", fill: "--ink" },
  }));
}

/** From the first screen of a block to its last, with how often it comes. */
function drawBracket({ placed, blockEdge }: Cascade, words: readonly string[]): readonly Item[] {
  const ofBlock = placed.filter(({ screen }) => screen.part === "block");
  const [first, last] = [ofBlock[0], ofBlock.at(-1)];
  if (first === undefined || last === undefined) return [];
  const x = blockEdge + 2 * BRACKET;
  const [top, bottom] = [first.box.y, last.box.y + Math.min(last.free, last.box.height) - 8];
  const middle = (top + bottom) / 2 - (words.length * LABEL_LINE) / 2;
  const d = `M${x - BRACKET} ${top}h${BRACKET}V${bottom}h${-BRACKET}`;
  return [
    { kind: "line", d, stroke: "--ink", strokeWidth: 2 },
    ...words.map(
      (text, index): Item => ({
        kind: "text",
        ...{ text, bold: index === 0, x: x + BESIDE_BRACKET, y: middle + index * LABEL_LINE + 15 },
        ...{ size: index === 0 ? NAME_SIZE : SMALLEST_TEXT, anchor: "start", fill: "--ink" },
      }),
    ),
  ];
}

/** Along the lower left corners. */
function drawArrow({ placed }: Cascade): readonly Item[] {
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const [fromX, fromY] = [first.box.x - 12, first.box.y + first.box.height + 4];
  const [toX, toY] = [last.box.x - 12, last.box.y + last.box.height + 2];
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = Math.hypot(alongX, alongY);
  const [ux, uy] = [alongX / length, alongY / length];
  const HEAD = 12;
  const [baseX, baseY] = [toX - ux * HEAD, toY - uy * HEAD];
  const d = `M${toX} ${toY}L${baseX - uy * 5} ${baseY + ux * 5}L${baseX + uy * 5} ${baseY - ux * 5}z`;
  const text = { kind: "text", text: PROCEDURE.time, size: SMALLEST_TEXT, fill: "--ink" } as const;
  return [
    { kind: "line", d: `M${fromX} ${fromY}L${baseX} ${baseY}`, stroke: "--ink", strokeWidth: 2 },
    { kind: "area", d, fill: "--ink" },
    { ...text, x: toX - 16, y: toY + 4, anchor: "end" },
  ];
}
