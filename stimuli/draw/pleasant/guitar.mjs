// @ts-check
/** A guitar with two notes of music. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** A guitar that stands upright. @type {Draw} */
export const guitar = (p) =>
  [
    p.path("M-28-308L-30-236H30L28-308Q0-320-28-308z", p.flat("brown", 0.3)),
    p.line("M-42-292h1M-42-268h1M42-292h1M42-268h1", p.tone("steel", 0), 16),
    p.path(
      "M0-56C70-70 112-34 112 14C112 44 94 58 94 80C94 104 144 128 144 188C144 250 76 272 0 272S-144 250-144 188C-144 128-94 104-94 80C-94 58-112 44-112 14C-112-34-70-70 0-56z",
      p.flat("cocoa", 0.2),
    ),
    p.area(
      "M0-42C56-56 98-26 98 16C98 42 80 56 80 82C80 112 126 136 126 186C126 236 66 256 0 256S-126 236-126 186C-126 136-80 112-80 82C-80 56-98 42-98 16C-98-26-56-56 0-42z",
      p.flat("cream", 0.25),
    ),
    p.area("M34 74C70 84 96 134 78 170C52 158 34 120 26 100z", p.tone("brown", -0.1)),
    p.oval(0, 72, 66, 66) + p.oval(0, 72, 50, 50, p.bowl("cocoa")),
    p.rect(-22, -238, 44, 274, 4, p.tube("brown")),
    p.line("M-18-196H18M-18-160H18M-18-128H18M-18-98H18M-18-72H18", p.tone("brown", 0.3), 4),
    p.rect(-60, 164, 120, 28, 8, p.tube("cocoa", "y")),
    p.line("M-12-236V164M-4-236V164M4-236V164M12-236V164", p.tone("cream", -0.1), 2.5),
    p.shine("M-96 2C-94-22-70-36-44-36M-124 176C-122 152-108 136-96 124", 9, 0.4),
  ].join("");

/** Two notes under one beam. @type {Draw} */
export const notes = (p) =>
  [
    p.path("M-40-66L52-88V-58L-40-36z", INK),
    p.line("M-34 44V-40M46 28V-60", INK, 12),
    p.group(`fill="${p.ball("char")}"`, p.oval(-54, 46, 26, 20), p.oval(26, 30, 26, 20)),
  ].join("");
