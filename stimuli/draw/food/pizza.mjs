// @ts-check
/** A slice of pizza and a folding fan: a wedge with round spots. */

import { INK } from "../colour.mjs";
import { wavy } from "./ring.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

const SPOTS = /** @type {const} */ ([
  [-84, -84, 44],
  [62, -104, 46],
  [-14, 8, 40],
  [8, 128, 30],
]);

/** @type {Draw} */
export const pizzaSlice = (p) =>
  [
    p.path("M-206-150Q0-230 206-150L22 236Q10 262 2 246C-4 228-22 250-28 214z", p.flat("tan", 0.2)),
    p.path(
      "M-196-140Q0-214 196-140L24 218C16 250 6 214-2 226S-22 236-26 196z",
      p.flat("yellow", 0.3),
      ` stroke-width="3"`,
    ),
    ...SPOTS.map(([x, y, r]) => p.oval(x, y, r, r, p.ball("red"), ` stroke-width="3"`)),
    p.line(
      "M-104-100h1M-72-74h1M46-118h1M80-96h1M-26-4h1M4 20h1M2 124h1M18 136h1",
      p.tone("red", -0.5),
      8,
      0.5,
    ),
    p.path(
      "M108-30C96-70 120-92 142-90C150-62 136-36 108-30zM-70 40C-50 16-28 30-26 52C-46 66-64 60-70 40z",
      p.flat("green", 0.3),
      ` stroke-width="3"`,
    ),
    p.path(
      "M-222-142C-240-204-170-212-110-226Q0-250 110-226C170-212 240-204 222-142C214-116 190-128 170-138Q0-196-170-138C-190-128-214-116-222-142z",
      p.tube("tan", "y"),
    ),
    p.line(
      "M-60-50h1M-20-120h1M20-60h1M90-30h1M40 60h1M-50 80h1M-100-30h1M14-10h1M-24 130h1",
      p.tone("brown", 0.1),
      9,
      0.5,
    ),
    p.line("M-120-186h30M-20-208h40M100-196h26M180-170h8", p.tone("brown", 0), 12, 0.45),
    p.shine("M-196-178C-140-208-60-222 10-222", 9, 0.55),
    p.shine("M-96-108A28 28 0 0 1-84-112M50-132A28 28 0 0 1 66-136M-30-12A24 24 0 0 1-14-20", 6, 0.6),
  ].join("");

const SPREAD = 33;

/** @type {(radius: number, degrees: number) => string} */
const ray = (radius, degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return `${Math.round(radius * Math.sin(angle))} ${Math.round(236 - radius * Math.cos(angle))}`;
};

/** @type {Draw} */
export const handFan = (p) => {
  const folds = Array.from({ length: 9 }, (_, at) => -SPREAD + (at * 2 * SPREAD) / 8);
  const sticks = folds.map((degrees) => `M0 236L${ray(220, degrees)}`).join("");
  const paper = `M${ray(200, -SPREAD)}L${folds.map((degrees, at) => ray(at % 2 === 0 ? 466 : 450, degrees)).join("L")}L${ray(200, SPREAD)}A200 200 0 0 0 ${ray(200, -SPREAD)}z`;
  const shades = folds.slice(0, -1).filter((_, at) => at % 2 === 0);
  const panel = (/** @type {number} */ from) =>
    `M${ray(200, from)}L${ray(464, from)}L${ray(450, from + (2 * SPREAD) / 8)}L${ray(200, from + (2 * SPREAD) / 8)}z`;
  const blossom = [
    p.path(wavy(30, 13, 5), p.flat("red", 0.3), ` stroke-width="3"`),
    p.oval(0, 0, 11, 11, p.colour("yellow"), ` stroke-width="3"`),
  ];
  return [
    p.line(sticks, INK, 22),
    p.line(sticks, p.colour("tan"), 13),
    p.path(paper, p.flat("yellow", 0.25)),
    p.path(
      `M${ray(424, -SPREAD)}A424 424 0 0 1 ${ray(424, SPREAD)}L${ray(452, SPREAD)}A452 452 0 0 0 ${ray(452, -SPREAD)}z`,
      p.colour("tan"),
      ` stroke-width="3"`,
    ),
    p.copies(blossom.join(""), [
      [-80, -70, 10, 1.4],
      [62, -96, 40, 1.45],
      [-4, -6, 70, 1.15],
    ]),
    p.path(
      "M108-20C96-60 120-82 142-80C150-52 136-26 108-20zM-106-10C-86-34-62-24-58-2C-78 12-100 10-106-10z",
      p.flat("green", 0.3),
      ` stroke-width="3"`,
    ),
    p.dim(shades.map(panel).join(""), 0.13),
    p.oval(0, 232, 17, 17, p.ball("brown")),
    p.shine(`M${ray(440, -28)}A440 440 0 0 1 ${ray(440, -6)}`, 6, 0.6),
  ].join("");
};
