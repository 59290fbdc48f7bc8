// @ts-check
/** Syringes and highlighter pens: a barrel with a tip, and a cap. */

/** @typedef {import("../scene.mjs").Draw} Draw */

/** An empty syringe, needle upwards. @type {Draw} */
export const syringe = (p, { colour }) => {
  const hub = `${colour}`;
  const barrel = p.along([
    [0, p.tone("glass", -0.3), 0.9],
    [0.4, p.tone("glass", 0.4), 0.7],
    [1, p.tone("glass", -0.35), 0.9],
  ]);
  const ticks = Array.from(
    { length: 5 },
    (_, at) => `M40 ${-104 + at * 38}h${at % 2 === 0 ? -34 : -20}`,
  ).join("");
  return [
    p.path("M-3-186V-284L3-294V-186z", p.colour("steel"), ` stroke-width="3"`),
    p.path("M-13-140L-9-192H9L13-140z", p.tube(hub)),
    p.rect(-14, 96, 28, 150, 4, p.tube(hub)),
    p.rect(-56, 238, 112, 26, 12, p.tube(hub, "y")),
    p.path("M-40 112V-110C-40-132-26-142-14-146H14C26-142 40-132 40-110V112z", barrel),
    p.path("M-34 50V12Q0-8 34 12V50z", p.tube("char")),
    p.rect(-14, 52, 28, 58, 0, p.tube(hub), ` opacity=".75" stroke-width="3"`),
    p.thin(ticks),
    p.rect(-88, 104, 176, 24, 12, p.tube("white", "y")),
    p.sided(p.shine("M-24-104V92", 10)),
  ].join("");
};

/** The cap of its needle. @type {Draw} */
export const needleCap = (p, { colour }) =>
  [
    p.path("M-26 96L-14-92Q0-112 14-92L26 96Q0 108-26 96z", p.tube(`${colour}`)),
    p.thin("M-23 66Q0 76 23 66"),
    p.sided(p.shine("M-7-70L-13 50", 7, 0.7)),
  ].join("");

/** A highlighter pen, tip upwards, open. @type {Draw} */
export const highlighter = (p, { colour, body }) => {
  const name = `${colour}`;
  return [
    p.path("M-16-212V-266L16-288V-212z", p.tube(name)),
    p.path("M-30-158L-20-216H20L30-158z", p.tube("char")),
    p.path("M-40-80V-140Q-38-162-26-166H26Q38-162 40-140V-80z", p.tube(`${body}`)),
    p.path(
      "M-52 238V-76Q-52-92-38-92H38Q52-92 52-76V238Q52 262 28 262H-28Q-52 262-52 238z",
      p.tube(`${body}`),
    ),
    p.rect(-52, -30, 104, 70, 0, p.tube(name), ` stroke-width="3"`),
    p.thin("M-52 222Q0 232 52 222M-32-110H32M-34-126H34"),
    p.sided(p.shine("M-30-70V206", 11, 0.7), p.line("M42-30V210", p.tone(`${body}`, -0.6), 7, 0.3)),
  ].join("");
};

/** Its cap, with a clip. @type {Draw} */
export const penCap = (p, { colour }) => {
  const name = `${colour}`;
  return [
    p.path("M-50 96V-70Q-50-96-24-96H24Q50-96 50-70V96Q0 108-50 96z", p.tube(name)),
    p.rect(-13, -106, 26, 168, 12, p.flat(name, 0.35)),
    p.thin("M-50 78Q0 90 50 78"),
    p.sided(p.shine("M-32-60V60", 9, 0.7), p.shine("M-6-92V44", 4, 0.6)),
  ].join("");
};

/** @type {import("../scene.mjs").Pairing} */
export const SYRINGES = {
  cue: {
    subject: "syringe",
    arrangements: [
      ["An empty syringe", [syringe, { turn: 58, size: 1.2, look: { colour: "orange" } }]],
      [
        "An empty syringe and its orange cap",
        [syringe, { x: 350, y: 290, turn: -64, size: 1.15, look: { colour: "orange" } }],
        [needleCap, { x: 530, y: 180, turn: -38, size: 1.4, look: { colour: "orange" } }],
      ],
      [
        "Two empty syringes side by side",
        [syringe, { x: 310, y: 270, turn: 38, size: 1.05, look: { colour: "teal" } }],
        [syringe, { x: 490, y: 330, turn: 218, size: 1.05, look: { colour: "orange" } }],
      ],
    ],
  },
  neutral: {
    subject: "highlighter",
    arrangements: [
      [
        "An open highlighter pen",
        [highlighter, { turn: 58, size: 1.1, look: { colour: "orange", body: "glass" } }],
      ],
      [
        "An open highlighter pen and its cap",
        [highlighter, { x: 340, y: 300, turn: -64, size: 1.1, look: { colour: "orange", body: "steel" } }],
        [penCap, { x: 530, y: 180, turn: -38, size: 1.1, look: { colour: "orange" } }],
      ],
      [
        "Two open highlighter pens side by side",
        [highlighter, { x: 310, y: 280, turn: 38, size: 1.05, look: { colour: "teal", body: "steel" } }],
        [highlighter, { x: 490, y: 320, turn: 218, size: 1.05, look: { colour: "orange", body: "steel" } }],
      ],
    ],
  },
};
