// @ts-check
/** An ice-cream cone and a spinning top: round above, pointed below. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const iceCream = (p) =>
  [
    p.path("M-104 20L-10 254Q0 270 10 254L104 20z", p.tube("tan")),
    p.thin(
      "M-86 66L60 130M-66 114L40 176M-44 166L24 216M-96 34L84 74M86 66L-60 130M66 114L-40 176M44 166L-24 216M96 34L-84 74",
    ),
    p.dim("M-100 24H100L92 50Q0 80-92 50z", 0.25),
    p.oval(0, -156, 98, 98, p.ball("cream")),
    p.path(
      "M-128-30C-132-120-70-150 0-150S132-120 128-30C140-10 130 22 108 14C96 50 66 40 58 18C44 40 20 36 8 16C-4 60-44 66-52 20C-66 36-92 34-100 12C-130 22-140-8-128-30z",
      p.ball("pink"),
    ),
    p.oval(20, -262, 32, 32, p.ball("red")),
    p.line("M22-290C24-310 40-318 54-320", INK, 5),
    p.shine("M-100-50C-98-86-78-110-50-122", 14, 0.75),
    p.shine("M-70-176C-64-202-46-222-26-230", 11, 0.75),
    p.shine("M6-270A14 14 0 0 1 14-278", 6),
    p.line("M-30-70h1M40-90h1M70-40h1M0-40h1M-60-20h1M10-110h1", p.tone("red", 0.1), 10, 0.7),
    p.shine("M-80 40L-22 190", 7, 0.45),
  ].join("");

/** @type {Draw} */
export const spinningTop = (p) =>
  [
    p.path("M-5 210L-2 258Q0 264 2 258L5 210z", p.flat("steel")),
    p.path("M-18-176V-296Q-18-312 0-312T18-296V-176z", p.tube("tan")),
    p.oval(0, -300, 34, 24, p.ball("red")),
    p.path("M-56-128Q-50-186 0-186T56-128z", p.tube("cream")),
    p.path(
      "M-168-64C-168-110-110-142 0-142S168-110 168-64C168-20 128 0 112 30H-112C-128 0-168-20-168-64z",
      p.tube("pink"),
    ),
    p.path(
      "M-168-70C-120-30 120-30 168-70C168-52 164-40 158-28C110 8-110 8-158-28C-164-40-168-52-168-70z",
      p.tube("cream"),
      ` stroke-width="3"`,
    ),
    p.path(
      "M-118 22C-70 46 70 46 118 22C96 100 46 170 12 214Q0 226-12 214C-46 170-96 100-118 22z",
      p.tube("tan"),
    ),
    p.path("M-88 88C-50 108 50 108 88 88L70 120C40 136-40 136-70 120z", p.tube("red"), ` stroke-width="3"`),
    p.thin("M-48 156C-24 166 24 166 48 156M-104 56C-60 76 60 76 104 56", 2.5),
    p.shine("M-142-78C-132-104-100-120-60-128", 13, 0.75),
    p.shine("M-84 50C-76 80-50 124-34 150", 8, 0.5),
    p.shine("M-8-276V-206", 6, 0.6),
  ].join("");
