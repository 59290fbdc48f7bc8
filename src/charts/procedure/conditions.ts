/** The conditions of a design in the figure: a picture of each, its mark and name, and how many blocks it has. */
import { isToldInImages, restMsOf } from "../../core/design/counts";
import type { Design, DesignCondition } from "../../core/design/design";
import { type Condition, REST } from "../../core/vocabulary";
import { nameCount, nameRest, nameTarget, PROCEDURE } from "../../words/charts/procedure";
import type { Looks } from "../looks";
import { drawCross, GROUND } from "./inside";
import { type Box, type Item, SMALLEST_TEXT, WIDTH } from "./items";
import { breakLines } from "./text";

const LEFT = 4;
const LINE = 21;
const BETWEEN = 14;
/** Beside two pictures there is room for their names; under more of them there is not. */
const FEW = 2;
/** Of a picture beside its name. */
const BESIDE_WIDTH = 140;
const MARK_ROOM = 21;
const BORDER = 4;
/** Of a picture that stands nowhere else in the figure. */
const PLACE = 2;

export type Panel = { readonly items: readonly Item[]; readonly bottom: number };

/** Nothing for a design of one condition. */
export function drawConditions(design: Design, looks: Looks, top: number): Panel {
  const { conditions } = design;
  if (conditions.length < 2) return { items: [], bottom: top };
  const columns = conditions.length <= 4 ? conditions.length : Math.ceil(conditions.length / 2);
  const cellWidth = (WIDTH - 2 * LEFT - (columns - 1) * BETWEEN) / columns;
  const isBeside = conditions.length <= FEW;
  const width = isBeside ? BESIDE_WIDTH : cellWidth;
  const height = Math.min(width, 160) * 0.75;
  const heading: Item = {
    ...{ kind: "text", text: isToldInImages(design) ? PROCEDURE.imageIs : PROCEDURE.blockIs },
    ...{ x: LEFT, y: top + 24, size: SMALLEST_TEXT, anchor: "start", fill: "--ink" },
  };
  const items: Item[] = [heading];
  let rowTop = top + 38;
  for (let row = 0; row < conditions.length; row += columns) {
    let bottom = rowTop;
    conditions.slice(row, row + columns).forEach((condition, column) => {
      const x = LEFT + column * (cellWidth + BETWEEN);
      const box = { x, y: rowTop, width: Math.min(width, 160), height };
      items.push(...drawExample(condition, looks, box));
      const textBox = isBeside
        ? { x: x + width + 12, y: rowTop + 2, width: cellWidth - width - 12 }
        : { x, y: rowTop + height + 6, width: cellWidth };
      const told = tell(design, condition, looks, textBox);
      items.push(...told.items);
      bottom = Math.max(bottom, rowTop + height, told.bottom);
    });
    rowTop = bottom + BETWEEN;
  }
  return { items, bottom: rowTop - BETWEEN };
}

function drawExample({ id }: DesignCondition, looks: Looks, box: Box): readonly Item[] {
  const edge = BORDER / 2;
  const inner = { x: box.x + edge, y: box.y + edge, width: box.width - BORDER, height: box.height - BORDER };
  const shown: readonly Item[] =
    id === REST ? drawCross(inner) : [{ kind: "picture", condition: id, place: PLACE, ...inner }];
  const colour = `--${looks.markOf(id)}`;
  return [
    { kind: "box", ...inner, fill: GROUND },
    ...shown,
    { kind: "box", ...inner, fill: "none", stroke: colour, strokeWidth: BORDER },
  ];
}

/** What a person does on the pictures of a condition that are targets. */
function listTarget({ probe }: Design, id: Condition): readonly string[] {
  const isTarget = probe !== null && "condition" in probe && probe.condition === id;
  return isTarget ? [nameTarget(probe.key)] : [];
}

function tell(
  design: Design,
  { id, blocks }: DesignCondition,
  looks: Looks,
  { x, y, width }: Omit<Box, "height">,
): Panel {
  const name = breakLines(looks.nameOf(id), width - MARK_ROOM, SMALLEST_TEXT, 2, true);
  const count = id === REST ? nameRest(blocks, restMsOf(design)) : nameCount(blocks, isToldInImages(design));
  const asks = listTarget(design, id);
  const counts = [count, ...asks].flatMap((line) => breakLines(line, width, SMALLEST_TEXT, 2));
  const write = (text: string, index: number, bold: boolean): Item => ({
    ...{ kind: "text", text, x: bold ? x + MARK_ROOM : x, y: y + index * LINE + 15, bold },
    ...{ size: SMALLEST_TEXT, anchor: "start", fill: "--ink" },
  });
  return {
    items: [
      { kind: "mark", mark: looks.markOf(id), x: x + 8, y: y + 9 },
      ...name.map((text, index) => write(text, index, true)),
      ...counts.map((text, index) => write(text, name.length + index, false)),
    ],
    bottom: y + (name.length + counts.length) * LINE,
  };
}
