// @ts-check
/** The pen that draws every object: its marks, and paints for the light where it stands. */
import { brief, marks } from "./marks.mjs";
import { define, LIGHT, paintsFor } from "./paints.mjs";

/**
 * @typedef {import("./paints.mjs").Sheet} Sheet
 * @typedef {ReturnType<typeof penAt>} Pen
 */

/** Width of every outline, in pixels of 800 × 600. */
export const STROKE = 5;

/** A pen in a place that is turned by so many degrees. @param {Sheet} sheet @param {number} turn */
export function penAt(sheet, turn) {
  const angle = (turn * Math.PI) / 180;
  const light = {
    x: LIGHT.x * Math.cos(angle) + LIGHT.y * Math.sin(angle),
    y: LIGHT.y * Math.cos(angle) - LIGHT.x * Math.sin(angle),
  };
  /** What is drawn for light from the left, mirrored where it comes from the right. @type {(...inside: string[]) => string} */
  const sided = (...inside) =>
    light.x <= 0 ? inside.join("") : `<g transform="scale(-1 1)">${inside.join("")}</g>`;
  /** The same shape in several places. @type {(inside: string, places: readonly (readonly [x: number, y: number, turn?: number, size?: number])[]) => string} */
  const copies = (inside, places) => {
    const id = define(sheet, "g", "", inside);
    const uses = places.map(([x, y, by = 0, size = 1]) => {
      const turned = by === 0 ? "" : `rotate(${by})`;
      const sized = size === 1 ? "" : `scale(${brief(size)})`;
      const place =
        turned + sized === "" ? `x="${x}" y="${y}"` : `transform="translate(${x} ${y})${turned}${sized}"`;
      return `<use href="#${id}" ${place}/>`;
    });
    return uses.join("");
  };
  return { ...paintsFor(sheet, light), ...marks, sided, copies };
}
