// @ts-check
/** A scene: objects placed on the ground, each with its shadow, as one SVG file. */
import { GROUND, INK } from "./colour.mjs";
import { brief } from "./marks.mjs";
import { definitionsOf } from "./paints.mjs";
import { penAt, STROKE } from "./pen.mjs";

/**
 * @typedef {import("./pen.mjs").Pen} Pen
 * @typedef {import("./pen.mjs").Sheet} Sheet
 * @typedef {Readonly<Record<string, string | number | boolean>>} Look
 * @typedef {(pen: Pen, look: Look) => string} Draw an object around its own origin
 * @typedef {{ x?: number, y?: number, turn?: number, size?: number, look?: Look }} Place
 * @typedef {readonly [Draw, Place?]} Placed
 * @typedef {readonly [alt: string, ...objects: Placed[]]} Arrangement
 * @typedef {{ subject: string, arrangements: readonly Arrangement[] }} Subject
 * @typedef {{ cue: Subject, neutral: Subject }} Pairing
 */

/** @type {(sheet: Sheet, object: Placed) => string} */
function placed(sheet, [draw, { x = 400, y = 300, turn = 0, size = 1, look = {} } = {}]) {
  const moves = [
    `translate(${brief(x)} ${brief(y)})`,
    turn === 0 ? "" : `rotate(${brief(turn)})`,
    size === 1 ? "" : `scale(${brief(size)})`,
  ].join("");
  const whole = size * sheet.tuning.size;
  const width = Math.abs(whole - 1) < 0.005 ? "" : ` stroke-width="${brief(STROKE / whole)}"`;
  return `<g filter="url(#s)"><g transform="${moves}"${width}>${draw(penAt(sheet, turn), look)}</g></g>`;
}

const SHADOW = `<filter id="s" filterUnits="userSpaceOnUse"><feDropShadow dx="9" dy="14" stdDeviation="9" flood-opacity=".5"/></filter>`;

/** @type {(objects: readonly Placed[], tuning: import("./colour.mjs").Tuning, blur?: number) => string} */
export function drawScene(objects, tuning, blur = 0) {
  const sheet = { tuning, defs: new Map() };
  const inside = objects.map((object) => placed(sheet, object)).join("");
  const { size } = tuning;
  const resized = size === 1 ? "" : ` transform="translate(400 300)scale(${size})translate(-400-300)"`;
  const blurred =
    blur === 0
      ? ""
      : `<filter id="b" filterUnits="userSpaceOnUse"><feGaussianBlur stdDeviation="${blur}"/></filter>`;
  const veil = blur === 0 ? "" : ` filter="url(#b)"`;
  const pen = `stroke="${INK}" stroke-width="${STROKE}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" viewBox="0 0 800 600">${SHADOW}${blurred}${definitionsOf(sheet)}<path d="M0 0H800V600H0z" fill="${GROUND}"/><g fill="none" ${pen}${veil}><g${resized}>${inside}</g></g></svg>\n`;
}
