// @ts-check
/** A bucket of popcorn and a bin of crumpled paper: light lumps in a striped holder. */

import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */
/** @typedef {import("../scene.mjs").Pen} Pen */

const LUMPS = /** @type {const} */ ([
  [-120, -90, 0],
  [120, -92, 60],
  [-50, -160, 100],
  [56, -158, 200],
  [0, -120, 30],
  [-74, -74, 250],
  [76, -76, 140],
  [4, -62, 300],
  [140, -50, 20],
  [-142, -48, 170],
]);

/** A bucket, wider above, with stripes. @type {(p: Pen) => string} */
const holder = (p) => {
  const stripes = [-2, -1, 0, 1].map((at) => `M${at * 92 + 23}-36h46L${at * 70 + 52} 246h-34z`).join("");
  return [
    p.path("M-186-36H186L142 232Q140 246 124 246H-124Q-140 246-142 232z", p.tube("white")),
    p.path(stripes, p.tube("red"), ` stroke-width="3"`),
    p.dim("M106-34H184L142 228Q138 244 124 244H96z", 0.2),
    p.dim("M-182-32H182L178 0Q0 22-178 0z", 0.2),
    p.shine("M-160-16L-122 214", 11, 0.5),
  ].join("");
};

/** @type {Draw} */
export const popcorn = (p) => {
  const puff =
    "M-30 26C-58 18-54-14-34-16C-44-44-8-58 4-38C22-58 56-36 42-14C62 2 46 34 22 26C12 46-20 46-30 26z";
  const lump =
    p.path(puff, p.ball("cream")) + p.line("M-14-4C-6-16 8-14 12-4", p.tone("orange", 0.3), 10, 0.75);
  return [p.copies(lump, LUMPS), holder(p)].join("");
};

const BALLS = /** @type {const} */ ([
  [-96, -96, 0],
  [100, -100, 60],
  [0, -150, 100],
  [4, -70, 200],
  [-86, -40, 40],
  [90, -40, 300],
]);

/** @type {Draw} */
export const wastebasket = (p) => {
  const ball =
    "M-60 26L-72-8L-56-34L-60-54L-26-60L-6-74L20-62L50-60L58-30L74-8L60 22L54 50L22 52L4 68L-22 56L-50 54z";
  const paper = [
    p.path(ball, p.ball("white")),
    p.dim("M26 12L58-30L74-8L60 22L54 50L22 52z", 0.14),
    p.line("M-60 26L-20-4L14-24L20-62M14-24L26 12L4 68", p.tone("steel", -0.3), 4),
    p.dim("M-60 26L-20-4L4 68L-22 56L-50 54z", 0.08),
  ];
  const bars = [-1, 0, 1].map((at) => `M${at * 110} 14L${at * 86} 226`).join("");
  return [
    p.oval(0, -30, 186, 40, p.tone("red", -0.55)),
    p.copies(paper.join(""), BALLS),
    p.path("M-190-34C-170 14 170 14 190-34L146 214C130 250-130 250-146 214z", p.tube("red")),
    p.path(
      "M-178 40C-154 82 154 82 178 40L160 130C136 172-136 172-160 130z",
      p.tube("white"),
      ` stroke-width="3"`,
    ),

    p.thin(bars, 4),
    p.line("M-190-34C-170 14 170 14 190-34", INK, 20),
    p.line("M-190-34C-170 14 170 14 190-34", p.colour("red"), 10),
    p.shine("M-162 34L-132 200", 11, 0.5),
  ].join("");
};
