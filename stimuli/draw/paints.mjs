// @ts-check
/**
 * Paints of the pen: what fills a shape, lit from where the light stands. `paintsFor` is longer than forty lines: it
 * is one list of paints that share a colour and a light.
 */
import { PALETTE, shaded, tuned } from "./colour.mjs";
import { brief } from "./marks.mjs";

/**
 * @typedef {import("./colour.mjs").Tuning} Tuning
 * @typedef {readonly [offset: number, colour: string, opacity?: number]} Stop
 * @typedef {{ tuning: Tuning, defs: Map<string, { id: string, text: string }> }} Sheet what one drawing gathers while it is drawn
 * @typedef {"x" | "y"} Axis
 */

/** Where the light comes from, at the upper left: x and y on the sheet, z towards the viewer. */
export const LIGHT = { x: -0.5, y: -0.6, z: 0.62 };

/** @type {(stops: readonly Stop[]) => string} */
const stopsOf = (stops) =>
  stops
    .map(([offset, colour, opacity = 1]) => {
      const veil = opacity === 1 ? "" : ` stop-opacity="${brief(opacity)}"`;
      return `<stop offset="${brief(offset)}" stop-color="${colour}"${veil}/>`;
    })
    .join("");

/** Keeps a definition once; its short id. @type {(sheet: Sheet, kind: string, attributes: string, inside: string) => string} */
export function define({ defs }, kind, attributes, inside) {
  const more = attributes === "" ? "" : ` ${attributes}`;
  const key = `${kind}${more}>${inside}`;
  const id = defs.get(key)?.id ?? `g${defs.size}`;
  defs.set(key, { id, text: `<${kind} id="${id}"${more}>${inside}</${kind}>` });
  return id;
}

/** Definitions gathered on the sheet, as SVG text. @type {(sheet: Sheet) => string} */
export const definitionsOf = ({ defs }) =>
  `<defs>${[...defs.values()].map(({ text }) => text).join("")}</defs>`;

/** How much lighter a surface is whose normal leans by `lean` (−1 to 1) along an axis of which the light has `light`. */
const lit = (/** @type {number} */ lean, /** @type {number} */ light) => {
  const excess = lean * light + Math.sqrt(Math.max(0, 1 - lean * lean)) * LIGHT.z - LIGHT.z;
  return excess * (excess > 0 ? 1.5 : 0.55);
};

/** Paints for light from a direction. @param {Sheet} sheet @param {Readonly<Record<Axis, number>>} light */
export function paintsFor(sheet, light) {
  const { tuning } = sheet;
  /** @type {(name: string) => string} */
  const colour = (name) =>
    tuned(name in PALETTE ? PALETTE[/** @type {keyof typeof PALETTE} */ (name)] : name, tuning);
  /** @type {(name: string, amount: number) => string} */
  const tone = (name, amount) => shaded(colour(name), amount * tuning.spread);
  /** @type {(name: string, amounts: readonly (readonly [offset: number, amount: number])[], opacity?: number) => Stop[]} */
  const tones = (name, amounts, opacity = 1) =>
    amounts.map(([offset, amount]) => [offset, tone(name, amount), opacity]);
  /** @type {(attributes: string, stops: readonly Stop[]) => string} */
  const linear = (attributes, stops) =>
    `url(#${define(sheet, "linearGradient", attributes, stopsOf(stops))})`;
  /** @type {(attributes: string, stops: readonly Stop[]) => string} */
  const radial = (attributes, stops) =>
    `url(#${define(sheet, "radialGradient", attributes, stopsOf(stops))})`;
  /** @type {(stops: readonly Stop[], axis?: Axis) => string} */
  const along = (stops, axis = "x") => linear(axis === "x" ? "" : `x2="0" y2="1"`, stops);
  /** @type {(name: string, towards: number, opacity?: number) => string} */
  const round = (name, towards, opacity = 1) => {
    const [cx, cy] = [0.5 + 0.24 * towards * light.x, 0.5 + 0.24 * towards * light.y];
    const place = `cx="${brief(cx)}" cy="${brief(cy)}" r=".72"`;
    return radial(
      place,
      tones(
        name,
        [
          [0, 0.5],
          [0.35, 0.1],
          [0.75, -0.25],
          [1, -0.5],
        ],
        opacity,
      ),
    );
  };
  return {
    colour,
    tone,
    along,
    /** A cylinder seen from the side, round across `axis`. @type {(name: string, axis?: Axis, depth?: number) => string} */
    tube: (name, axis = "x", depth = 1) =>
      along(
        tones(
          name,
          [0, 0.26, 0.62, 1].map((at) => [at, depth * lit(2 * at - 1, light[axis])]),
        ),
        axis,
      ),
    /** A sheet of glass or metal with a band of glare. @type {(name: string) => string} */
    sheen: (name) =>
      linear(
        `y2="1"`,
        tones(name, [
          [0, 0.25],
          [0.3, 0],
          [0.42, 0.6],
          [0.55, 0.05],
          [1, -0.25],
        ]),
      ),
    /** A flat surface. @type {(name: string, amount?: number) => string} */
    flat: (name, amount = 0.16) => {
      const [x, y] = [0.5 * Math.sign(light.x), 0.5 * Math.sign(light.y)];
      const [fromX, fromY, toX, toY] = [0.5 + x, 0.5 + y, 0.5 - x, 0.5 - y].map(brief);
      return linear(
        `x1="${fromX}" y1="${fromY}" x2="${toX}" y2="${toY}"`,
        tones(name, [
          [0, amount],
          [1, -amount],
        ]),
      );
    },
    /** @type {(name: string, opacity?: number) => string} */
    ball: (name, opacity) => round(name, 1, opacity),
    /** A hollow: lit on the far side. @type {(name: string) => string} */
    bowl: (name) => round(name, -1),
    /** Fades from a colour in the middle to nothing. @type {(name: string, opacity: number) => string} */
    smudge: (name, opacity) =>
      radial("", [
        [0, colour(name), opacity],
        [0.5, colour(name), opacity * 0.7],
        [1, colour(name), 0],
      ]),
  };
}
