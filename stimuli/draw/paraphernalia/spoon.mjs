// @ts-check
/** Spoons and measuring spoons, and the small round things that lie beside them. */

/** @typedef {import("../scene.mjs").Draw} Draw */

/** A spoon whose bowl is darkened by heat; its handle straight or bent. @type {Draw} */
export const spoon = (p, { colour, bent }) => {
  const name = `${colour}`;
  const handle = bent
    ? "M-13-60C-20 10-14 80 22 130C48 164 96 180 124 176C158 170 150 132 124 134C92 138 62 124 44 98C16 60 12 0 13-60z"
    : "M-13-60C-13 40-17 120-26 230C-28 274 28 274 26 230C17 120 13 40 13-60z";
  return [
    p.path(handle, bent ? p.flat(name, 0.35) : p.tube(name)),
    p.path(
      "M0-262C52-262 80-206 78-158C76-108 40-72 14-44Q0-34-14-44C-40-72-76-108-78-158C-80-206-52-262 0-262z",
      p.flat(name, 0.4),
    ),
    p.path(
      "M0-246C42-246 64-200 63-158C62-120 30-84 0-76C-30-84-62-120-63-158C-64-200-42-246 0-246z",
      p.bowl(name),
      ` stroke-width="3"`,
    ),
    p.bare(p.oval(0, -168, 62, 80, p.smudge("cocoa", 0.95))),
    p.oval(2, -152, 30, 38, p.smudge("tan", 0.8), ` stroke="none"`),
    p.sided(
      p.shine("M-69-186C-62-224-42-246-22-251", 6, 0.8),
      p.shine("M44-146C40-124 26-106 12-98", 9, 0.7),
      bent ? "" : p.shine("M-7-20C-8 80-12 150-17 232", 6, 0.65),
    ),
    bent ? p.shine("M-6-20C-10 30-2 80 32 122C50 142 80 158 110 158", 6, 0.6) : "",
  ].join("");
};

/** A measuring spoon: a deep round bowl on a flat handle. @type {Draw} */
export const measuringSpoon = (p, { colour }) => {
  const name = `${colour}`;
  return [
    p.rect(-24, -90, 48, 348, 24, p.flat(name, 0.3)),
    p.oval(0, 228, 11, 11, "#605f60"),
    p.line("M0 20V176", p.tone(name, -0.35), 14),
    p.oval(0, -160, 96, 96, p.flat(name, 0.4)),
    p.oval(0, -160, 80, 80, p.bowl(name), ` stroke-width="3"`),
    p.oval(0, -146, 58, 58, p.tone(name, -0.12), ` stroke="none" opacity=".6"`),
    p.oval(2, -150, 62, 62, p.smudge("cocoa", 0.4), ` stroke="none"`),
    p.sided(
      p.shine("M-89-176A90 90 0 0 1-44-238", 6, 0.8),
      p.shine("M60-134A66 66 0 0 1 16-96", 11, 0.75),
      p.shine("M-17-50V216", 5, 0.65),
    ),
  ].join("");
};

/** A ball of cotton wool. @type {Draw} */
export const cottonWool = (p) =>
  [
    p.path(
      "M-58 24C-84 8-74-34-44-32C-46-66 2-76 16-48C44-66 78-40 62-12C86 6 70 46 40 38C30 66-14 66-20 44C-38 56-62 46-58 24z",
      p.ball("white"),
    ),
    p.thin("M-24-18C-14-32 8-28 8-12M14 14C28 4 42 12 40 24M-34 14C-26 4-12 8-10 20"),
  ].join("");

/** A sewing button. @type {Draw} */
export const smallButton = (p) =>
  [
    p.oval(0, 0, 62, 62, p.ball("white")),
    p.oval(0, 0, 42, 42, p.bowl("white"), ` stroke-width="3"`),
    p.bare(p.group(`fill="#45464a"`, ...[-13, 13].flatMap((x) => [-13, 13].map((y) => p.oval(x, y, 7, 7))))),
  ].join("");

/** @type {import("../scene.mjs").Pairing} */
export const SPOONS = {
  cue: {
    subject: "spoon",
    arrangements: [
      ["A steel spoon, its bowl darkened", [spoon, { turn: 62, size: 1.2, look: { colour: "steel" } }]],
      [
        "A bent spoon, its bowl darkened, and cotton wool",
        [spoon, { x: 360, y: 330, turn: -28, size: 1.2, look: { colour: "steel", bent: true } }],
        [cottonWool, { x: 560, y: 190, turn: 10, size: 1.1 }],
      ],
      [
        "Two spoons, one steel and one brass, their bowls darkened",
        [spoon, { x: 320, y: 300, turn: -40, size: 1.1, look: { colour: "steel" } }],
        [spoon, { x: 490, y: 300, turn: 140, size: 1.1, look: { colour: "tan" } }],
      ],
    ],
  },
  neutral: {
    subject: "measuring-spoon",
    arrangements: [
      ["A steel measuring spoon", [measuringSpoon, { turn: 62, size: 1.15, look: { colour: "steel" } }]],
      [
        "A measuring spoon and a white button",
        [measuringSpoon, { x: 370, y: 310, turn: -28, size: 1.15, look: { colour: "steel" } }],
        [smallButton, { x: 560, y: 190, turn: 10, size: 1.1 }],
      ],
      [
        "Two measuring spoons, one steel and one brass",
        [measuringSpoon, { x: 320, y: 300, turn: -40, size: 1.05, look: { colour: "steel" } }],
        [measuringSpoon, { x: 490, y: 300, turn: 140, size: 1.05, look: { colour: "tan" } }],
      ],
    ],
  },
};
