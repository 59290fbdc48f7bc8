/** What stands around the bars of a schedule: rows with their clock, marks of blocks, the hatching of what is self-paced. */
import { nameRowTime } from "../../words/charts/schedule";
import { MARK_SHAPES, type MarkKind } from "../mark-shapes";
import { MARK_COLOURS } from "../plot/mark-symbols";
import { TEXT_PX } from "../plot/sizes";
import type { Piece } from "./layout";
import { boxOf, GAP_PX, type Placing, type ScheduleData } from "./placing";

export const SVG = "http://www.w3.org/2000/svg";

export function build(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

export function hatch(): SVGElement {
  const definitions = build("defs", {});
  const pattern = build("pattern", {
    id: "self-paced",
    width: 6,
    height: 6,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  });
  pattern.append(build("line", { x1: 0, y1: 0, x2: 0, y2: 6, stroke: "var(--ink)", "stroke-width": 2 }));
  definitions.append(pattern);
  return definitions;
}

/** The mark of each block's condition over its first event, where there is room. */
export function markBlocks(
  pieces: readonly Piece[],
  placing: Placing,
  { markOf }: ScheduleData,
): readonly SVGElement[] {
  const seen = new Set<number>();
  let [lastRow, lastX] = [-1, 0];
  return pieces.flatMap((piece) => {
    const { block, condition } = piece.placed.event;
    if (block === null || condition === null || seen.has(block)) return [];
    seen.add(block);
    const { x, y } = boxOf(piece, placing);
    if (piece.row === lastRow && x - lastX < 12) return [];
    [lastRow, lastX] = [piece.row, x];
    const group = build("g", { transform: `translate(${(x + 5).toFixed(1)} ${y - 7}) scale(0.8)` });
    group.append(buildMark(markOf(condition)));
    return [group];
  });
}

function buildMark(kind: MarkKind): SVGElement {
  const shape = MARK_SHAPES[kind];
  const colour = MARK_COLOURS[kind];
  if (shape.kind === "disc") return build("circle", { r: shape.radius, fill: colour });
  if (shape.kind === "area") return build("polygon", { points: shape.corners.join(" "), fill: colour });
  const d = shape.lines.map(([from, to]) => `M${from}L${to}`).join("");
  return build("path", { d, stroke: colour, "stroke-width": 2.5, fill: "none" });
}

/** The time at which each row begins, and the ground that it stands on. */
export function markRows({ layout, leftPx, rowPx, barPx, perMs }: Placing): readonly SVGElement[] {
  return Array.from({ length: layout.rows }, (_, row) => {
    const y = row * rowPx + rowPx - 4;
    const group = build("g", {});
    const text = build("text", {
      x: leftPx - GAP_PX,
      y: y - barPx / 2 + 4,
      "text-anchor": "end",
      fill: "var(--faded)",
      "font-size": TEXT_PX,
      "font-variant": "tabular-nums",
    });
    text.textContent = nameRowTime(layout.fromMs + row * layout.rowMs);
    const lengthMs = Math.min(layout.rowMs, layout.toMs - layout.fromMs - row * layout.rowMs);
    const ground = { x1: leftPx, x2: leftPx + lengthMs * perMs, y1: y, y2: y, stroke: "var(--edge)" };
    group.append(text, build("line", ground));
    return group;
  });
}
