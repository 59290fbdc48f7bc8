/** The figure of a procedure laid out: screens in a row down to the right, what is said beside them, what repeats, the conditions. */
import { isToldInImages } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { PROCEDURE } from "../../words/charts/procedure";
import type { Looks } from "../looks";
import { BESIDE, type Cascade, LABEL_LINE, NAME_SIZE, type Placed, placeScreens } from "./cascade";
import { drawConditions } from "./conditions";
import { drawCross, drawFrame, drawRating, drawText, GROUND } from "./inside";
import { type Item, type Layout, SMALLEST_TEXT, WIDTH } from "./items";
import { countRepeats, listScreens } from "./screens";
import { widthOf } from "./text";

/** Around every screen, so that one over another is told from it. */
const GAP = 3;
const BRACKET = 9;
const BESIDE_BRACKET = 8;

/** How often something comes, a word a line; null where it comes once. */
type Repeat = readonly [times: string, what: string] | null;

export function layOutProcedure(design: Design, looks: Looks): Layout {
  const { blocks, runs } = countRepeats(design);
  const block = nameRepeat(blocks, isToldInImages(design) ? PROCEDURE.images : PROCEDURE.blocks);
  const run = nameRepeat(runs, PROCEDURE.runs);
  const runEdge = WIDTH - 2 - roomOf(run);
  const edges = { block: runEdge - roomOf(block), run: runEdge };
  const cascade = placeScreens(listScreens(design), edges);
  const { placed, ends } = cascade;
  const runEnd = Math.max(ends.run, ends.block + roomOf(block));
  const panel = drawConditions(design, looks, cascade.bottom + 14);
  const ofBlock = placed.filter(({ screen }) => screen.part === "block");
  const ofRun = placed.filter(({ screen }) => screen.part !== "session");
  return {
    width: WIDTH,
    height: Math.ceil(panel.bottom + 6),
    items: [
      ...drawArrow(cascade),
      ...placed.flatMap((one) => drawScreen(one, design, looks)),
      ...placed.flatMap(drawLabel),
      ...drawBracket(ofBlock, block, ends.block),
      ...drawBracket(ofRun, run, runEnd),
      ...panel.items,
    ],
  };
}

function nameRepeat(count: number, what: string): Repeat {
  return count === 1 ? null : [`× ${count}`, what];
}

/** What a bracket takes, with its words. */
function roomOf(repeat: Repeat): number {
  if (repeat === null) return 0;
  return 2 * BRACKET + BESIDE_BRACKET + Math.max(...repeat.map((line) => widthOf(line, NAME_SIZE, true)));
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
      return [...ground, ...drawText({ ...box, height: Math.min(free, height) }, shown.text)];
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

/** From the first of these screens to the last, beyond where their labels end. */
function drawBracket(placed: readonly Placed[], words: Repeat, end: number): readonly Item[] {
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined || words === null) return [];
  const x = end + 2 * BRACKET;
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
