// @ts-check
/** A pretzel and a knotted rope: one thick line that crosses itself. */

import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */
/** @typedef {import("../scene.mjs").Pen} Pen */

/** A thick round line. @type {(p: Pen, d: string, width: number, name: string) => string} */
const strand = (p, d, width, name) =>
  [
    p.line(d, INK, width + 10),
    p.line(d, p.tone(name, -0.22), width),
    `<g transform="translate(-4-5)">${p.line(d, p.colour(name), width * 0.74)}${p.line(d, p.tone(name, 0.35), width * 0.3)}</g>`,
  ].join("");

/** @type {Draw} */
export const pretzel = (p) => {
  const arms = "M-118 168C-60 120-20 60 20 10C70-50 150-30 176-90C206-160 120-216 50-160C20-136 8-118 0-110";
  const other =
    "M118 168C60 120 20 60-20 10C-70-50-150-30-176-90C-206-160-120-216-50-160C-20-136-8-118 0-110";
  const loop = "M-176-100C-240-20-220 110-120 164C-60 196 60 196 120 164C220 110 240-20 176-100";
  const salt =
    "M-190-60l6-4M-204 10l6 6M-180 90l8 2M-120 150l8 4M-40 180l8-4M40 178l8 4M120 152l6-6M180 90l4-8M204 10l2-8M190-60l-4-6M-120-176l8-2M120-178l8 4M-70-30l6 4M70-30l6-4M0 30l8 4M-50 96l6-4M56 96l6 6";
  return [
    strand(p, loop, 58, "brown"),
    strand(p, arms, 54, "brown"),
    strand(p, other, 54, "brown"),
    p.line(salt, p.tone("cocoa", 0), 18, 0.5),
    p.line(salt, p.tone("white", 0.4), 12),
  ].join("");
};

/** Points along a chain of cubic curves, with the direction of travel. @param {readonly number[]} curve @param {number} step */
function walk(curve, step) {
  /** @type {{ x: number, y: number, dx: number, dy: number }[]} */
  const points = [];
  let since = 0;
  for (let from = 0; from + 7 < curve.length; from += 6) {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, ex = 0, ey = 0] = curve.slice(from, from + 8);
    for (let at = 0; at < 200; at += 1) {
      const [t, u] = [at / 200, 1 - at / 200];
      const dx = 3 * (u * u * (bx - ax) + 2 * u * t * (cx - bx) + t * t * (ex - cx));
      const dy = 3 * (u * u * (by - ay) + 2 * u * t * (cy - by) + t * t * (ey - cy));
      const speed = Math.hypot(dx, dy);
      since += speed / 200;
      if (since < step) continue;
      since = 0;
      const x = u ** 3 * ax + 3 * u * u * t * bx + 3 * u * t * t * cx + t ** 3 * ex;
      const y = u ** 3 * ay + 3 * u * u * t * by + 3 * u * t * t * cy + t ** 3 * ey;
      points.push({ x, y, dx: dx / speed, dy: dy / speed });
    }
  }
  return points;
}

/** A twisted rope along the curve. @type {(p: Pen, curve: readonly number[], width: number) => string} */
const twisted = (p, curve, width) => {
  const d = `M${curve.slice(0, 2).join(" ")}C${curve.slice(2).join(" ")}`.replaceAll(" -", "-");
  const half = width / 2;
  const marks = walk(curve, 30).map(({ x, y, dx, dy }) => {
    const [fromX, fromY] = [x - dy * half - dx * 9, y + dx * half - dy * 9];
    return `M${Math.round(fromX)} ${Math.round(fromY)}l${Math.round(dy * width + dx * 18)} ${Math.round(-dx * width + dy * 18)}`;
  });
  return strand(p, d, width, "brown") + p.thin(marks.join("").replaceAll(" -", "-"), 4);
};

/** @type {Draw} */
export const rope = (p) => {
  const under = [210, 214, 130, 150, 60, 60, -10, 0, -70, -50, -150, -40, -180, -100];
  const loop = [
    -180, -100, -206, -170, -110, -216, -40, -170, 0, -140, 40, -170, 80, -186, 150, -214, 206, -160, 180,
    -100,
  ];
  const over = [180, -100, 150, -40, 70, -50, 10, 0, -60, 60, -130, 150, -210, 214];
  const fringe = "M-210 214l-44 14M-210 214l-34 34M-210 214l-12 44M210 214l44 14M210 214l34 34M210 214l12 44";
  return [
    p.line(fringe, INK, 22),
    p.line(fringe, p.tone("tan", 0.1), 12),
    twisted(p, under, 58),
    twisted(p, loop, 58),
    twisted(p, over, 58),
    p.line("M-190 166l40 40M190 166l-40 40", INK, 34),
    p.line("M-190 166l40 40M190 166l-40 40", p.colour("white"), 24),
  ].join("");
};
