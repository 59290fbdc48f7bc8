// @ts-check
/** A bunch of daisies and tulips with a ribbon. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */
/** @typedef {import("../scene.mjs").Pen} Pen */

/** @type {(p: Pen) => string} */
const daisy = (p) => {
  const petal = p.path("M0-22C-30-44-28-88 0-92C28-88 30-44 0-22z", p.tone("white", -0.06));
  const turns = [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => [0, 0, turn]);
  return (
    p.copies(petal, /** @type {[number, number, number][]} */ (turns)) +
    p.oval(0, 0, 34, 34, p.ball("yellow"))
  );
};

/** @type {(p: Pen) => string} */
const tulip = (p) =>
  [
    p.path(
      "M-56-66C-72-10-48 54 0 56S72-10 56-66C42-54 32-44 26-32C18-56 8-70 0-80C-8-70-18-56-26-32C-32-44-42-54-56-66z",
      p.flat("yellow", 0.3),
    ),
    p.line("M-26-32C-30 2-20 34-4 50M26-32C30 2 20 34 4 50", p.tone("yellow", -0.4), 7),
  ].join("");

/** @type {Draw} */
export const flowers = (p) => {
  const stems =
    "M-110-90C-80 20-30 60-10 110C10 160 30 210 50 256M120-60C80 30 30 70 8 110C-20 160-40 210-62 250M0-190C-10-60-10 20-4 110C-4 200-8 220-10 262";
  const leaf = "M0 0C10-60 60-110 130-130C136-70 80-2 0 0z";
  return [
    p.line(stems, INK, 21),
    p.line(stems, p.colour("green"), 12),
    p.copies(p.path(leaf, p.flat("green", 0.3)) + p.thin("M14-14L96-94", 7), [
      [20, 96, 20],
      [-20, 96, -108],
    ]),
    p.copies(tulip(p), [
      [-98, -150, -20, 1.05],
      [100, -150, 20, 1.05],
    ]),
    p.copies(daisy(p), [[0, -50, 0, 1.45]]),
    p.path(
      "M-14 130C-70 96-116 110-110 140C-106 170-60 164-14 140zM14 130C70 96 116 110 110 140C106 170 60 164 14 140zM-12 142L-50 214L-26 206L-14 226L4 146zM12 142L56 204L32 204L24 226L-4 146z",
      p.flat("steel", 0.3),
    ),
    p.rect(-26, 112, 52, 42, 12, p.tube("steel")),
  ].join("");
};
