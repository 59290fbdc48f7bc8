// @ts-check
/** Glass pipes and ladles: a round end on a long thin one. */

/** @typedef {import("../scene.mjs").Draw} Draw */

/** A glass pipe: bulb above, tube below. @type {Draw} */
export const pipe = (p, { colour }) => {
  const name = `${colour}`;
  const glass = p.along([
    [0, p.tone(name, -0.2), 0.85],
    [0.4, p.tone(name, 0.35), 0.7],
    [1, p.tone(name, -0.3), 0.85],
  ]);
  return [
    p.path("M-26 255V-58A96 96 0 1 1 26-58V255C26 267-26 267-26 255z", glass),
    p.bare(p.oval(0, -149, 92, 92, p.ball(name, 0.5)), p.oval(8, -104, 62, 46, p.smudge("brown", 0.8))),
    p.oval(0, -207, 22, 14, p.tone(name, -0.7)),
    p.thin("M-26 255C-26 243 26 243 26 255M-24-58C-12-51 12-51 24-58"),
    p.sided(
      p.shine("M-12-30V225", 9),
      p.line("M15-20V235", p.tone(name, -0.5), 5, 0.5),
      p.shine("M-70-158A72 72 0 0 1-38-210", 14),
      p.shine("M64-112A74 74 0 0 1 36-85", 7, 0.5),
    ),
  ].join("");
};

/** A ladle seen from above: bowl above, handle below. @type {Draw} */
export const ladle = (p, { colour }) => {
  const name = `${colour}`;
  return [
    p.path(
      "M-16-70L-18 150C-24 190-32 212-27 242A27 27 0 0 0 27 242C32 212 24 190 18 150L16-70z",
      p.tube(name),
    ),
    p.oval(0, 238, 9, 12, "#605f60"),
    p.oval(0, -149, 98, 98, p.flat(name, 0.4)),
    p.oval(0, -149, 83, 83, p.bowl(name), ` stroke-width="3"`),
    p.dim("M-83-149A83 83 0 0 1 83-149A92 100 0 0 0-83-149z", 0.16),
    p.sided(
      p.shine("M-91-165A92 92 0 0 1-42-231", 6, 0.8),
      p.shine("M-7-30L-9 150C-12 182-17 200-18 220", 6, 0.65),
      p.shine("M64-124A70 70 0 0 1 16-82", 11, 0.7),
    ),
  ].join("");
};

/** @type {import("../scene.mjs").Pairing} */
export const PIPES = {
  cue: {
    subject: "pipe",
    arrangements: [
      ["A clear glass pipe", [pipe, { turn: 58, size: 1.2, look: { colour: "glass" } }]],
      ["An amber glass pipe", [pipe, { turn: -48, size: 1.2, look: { colour: "orange" } }]],
      [
        "Two glass pipes crossed, one clear and one blue",
        [pipe, { x: 390, y: 310, turn: 52, size: 1.1, look: { colour: "glass" } }],
        [pipe, { x: 410, y: 310, turn: -52, size: 1.1, look: { colour: "blue" } }],
      ],
    ],
  },
  neutral: {
    subject: "ladle",
    arrangements: [
      ["A steel ladle", [ladle, { turn: 58, size: 1.2, look: { colour: "steel" } }]],
      ["A wooden ladle", [ladle, { turn: -48, size: 1.2, look: { colour: "tan" } }]],
      [
        "Two ladles crossed, one steel and one blue",
        [ladle, { x: 390, y: 310, turn: 52, size: 1.1, look: { colour: "steel" } }],
        [ladle, { x: 410, y: 310, turn: -52, size: 1.1, look: { colour: "blue" } }],
      ],
    ],
  },
};
