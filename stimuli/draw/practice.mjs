// @ts-check
/** Practice images: plain geometric arrangements that belong to no condition. */

/** @typedef {import("./scene.mjs").Draw} Draw */
/** @typedef {import("./scene.mjs").Arrangement} Arrangement */

/** @type {Draw} */
const circle = (p, { colour }) => p.oval(0, 0, 90, 90, p.flat(`${colour}`));

/** @type {Draw} */
const square = (p, { colour }) => p.rect(-82, -82, 164, 164, 6, p.flat(`${colour}`));

/** @type {Draw} */
const triangle = (p, { colour }) => p.path("M0-98L98 76H-98z", p.flat(`${colour}`));

/** One bright, one dark, one between, so that "How bright?" has different answers. @type {readonly { subject: string, arrangement: Arrangement }[]} */
export const PRACTICE = [
  {
    subject: "circles",
    arrangement: [
      "Three pale circles",
      [circle, { x: 220, y: 250, size: 1.2, look: { colour: "white" } }],
      [circle, { x: 440, y: 380, look: { colour: "glass" } }],
      [circle, { x: 590, y: 210, size: 0.8, look: { colour: "cream" } }],
    ],
  },
  {
    subject: "squares",
    arrangement: [
      "Three dark squares",
      [square, { x: 230, y: 340, turn: 12, size: 1.15, look: { colour: "char" } }],
      [square, { x: 440, y: 210, turn: -20, look: { colour: "cocoa" } }],
      [square, { x: 600, y: 390, turn: 34, size: 0.85, look: { colour: "char" } }],
    ],
  },
  {
    subject: "triangles",
    arrangement: [
      "Three triangles",
      [triangle, { x: 230, y: 250, turn: -14, size: 1.1, look: { colour: "teal" } }],
      [triangle, { x: 420, y: 400, turn: 160, look: { colour: "steel" } }],
      [triangle, { x: 580, y: 230, turn: 22, size: 0.9, look: { colour: "tan" } }],
    ],
  },
];
