// @ts-check
/** Marks of the pen: shapes, lines and highlights as SVG text, with as few characters as they need. */
import { INK } from "./colour.mjs";

/** @type {(value: number) => string} */
export const brief = (value) => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, "$1.");

/** @type {(fill: string) => string} */
const filled = (fill) => (fill === "" ? "" : ` fill="${fill}"`);

export const marks = {
  /** @type {(d: string, fill?: string, more?: string) => string} */
  path: (d, fill = "", more = "") => `<path d="${d}"${filled(fill)}${more}/>`,
  /** @type {(x: number, y: number, width: number, height: number, r: number, fill?: string, more?: string) => string} */
  rect: (x, y, width, height, r, fill = "", more = "") =>
    `<rect x="${brief(x)}" y="${brief(y)}" width="${brief(width)}" height="${brief(height)}"${r === 0 ? "" : ` rx="${r}"`}${filled(fill)}${more}/>`,
  /** @type {(cx: number, cy: number, rx: number, ry: number, fill?: string, more?: string) => string} */
  oval: (cx, cy, rx, ry, fill = "", more = "") =>
    rx === ry
      ? `<circle cx="${brief(cx)}" cy="${brief(cy)}" r="${brief(rx)}"${filled(fill)}${more}/>`
      : `<ellipse cx="${brief(cx)}" cy="${brief(cy)}" rx="${brief(rx)}" ry="${brief(ry)}"${filled(fill)}${more}/>`,
  /** A line of any colour. @type {(d: string, colour: string, width: number, opacity?: number) => string} */
  line: (d, colour, width, opacity = 1) =>
    `<path d="${d}" stroke="${colour}" stroke-width="${brief(width)}"${opacity === 1 ? "" : ` opacity="${brief(opacity)}"`}/>`,
  /** A thin line of ink. @type {(d: string, width?: number) => string} */
  thin: (d, width = 3) => `<path d="${d}" stroke-width="${width}"/>`,
  /** A highlight. @type {(d: string, width: number, opacity?: number) => string} */
  shine: (d, width, opacity = 0.75) =>
    `<path d="${d}" stroke="#fff" stroke-width="${brief(width)}" opacity="${brief(opacity)}"/>`,
  /** A shape without outline. @type {(d: string, fill: string, opacity?: number) => string} */
  area: (d, fill, opacity = 1) =>
    `<path d="${d}" fill="${fill}" stroke="none"${opacity === 1 ? "" : ` opacity="${brief(opacity)}"`}/>`,
  /** A shade over what lies below. @type {(d: string, opacity?: number) => string} */
  dim: (d, opacity = 0.25) => `<path d="${d}" fill="${INK}" stroke="none" opacity="${brief(opacity)}"/>`,
  /** @type {(attributes: string, ...inside: string[]) => string} */
  group: (attributes, ...inside) => `<g ${attributes}>${inside.join("")}</g>`,
  /** Shapes without outline. @type {(...inside: string[]) => string} */
  bare: (...inside) => `<g stroke="none">${inside.join("")}</g>`,
};
