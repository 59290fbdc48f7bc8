// @ts-check
/** Razor blades and door keys: cut from flat metal, with holes. */

/** @typedef {import("../scene.mjs").Draw} Draw */

/** A double-edged razor blade. @type {Draw} */
export const razorBlade = (p, { colour }) => {
  const name = `${colour}`;
  const slot =
    "M-118-9H-62V-22H-40V-9H-14A15 15 0 0 1 14-9H40V-22H62V-9H118V9H62V22H40V9H14A15 15 0 0 1-14 9H-40V22H-62V9H-118z";
  return [
    p.path(
      "M-150-100H150V-62Q150-52 160-52H176V52H160Q150 52 150 62V100H-150V62Q-150 52-160 52H-176V-52H-160Q-150-52-150-62z",
      p.sheen(name),
    ),
    p.area("M-147-97H147V-74H-147z", p.tone(name, 0.6)),
    p.area("M-147 74H147V97H-147z", p.tone(name, -0.25)),
    p.thin("M-150-74H150M-150 74H150"),
    p.path(slot, "#5c5b5d"),
    p.bare(p.group(`fill="#5c5b5d"`, p.oval(-142, 0, 8, 8), p.oval(142, 0, 8, 8))),
    p.shine("M-130-87H110", 5, 0.9),
    p.shine("M-100 50L-60-50M-78 50L-38-50", 7, 0.5),
  ].join("");
};

/** The folded paper that a blade comes in. @type {Draw} */
export const bladeWrapper = (p, { colour }) =>
  [
    p.path("M-186-116L180-124L188 118L-180 124z", p.flat(`${colour}`, 0.2)),
    p.path("M-186-116L180-124L60-20L-70-16z", p.tone(`${colour}`, 0.2), ` stroke-width="3"`),
    p.thin("M-180 124L-70-16M188 118L60-20"),
  ].join("");

/** A door key, its bow above. @type {Draw} */
export const doorKey = (p, { colour }) => {
  const name = `${colour}`;
  return [
    p.path(
      "M-24-36H24V212L8 246L-12 230V210H-36L-48 194L-34 180L-52 164L-34 146L-46 128L-34 112H-24z",
      p.tube(name),
    ),
    p.thin("M6-20V206"),
    p.path(
      "M-96-140C-100-212-52-246 0-246S100-212 96-140C92-84 52-66 40-34H-40C-52-66-92-84-96-140z",
      p.sheen(name),
    ),
    p.path(
      "M-76-142C-80-196-40-226 0-226S80-196 76-142C72-98 44-84 30-56H-30C-44-84-72-98-76-142z",
      "",
      ` stroke-width="3"`,
    ),
    p.oval(0, -188, 22, 22, "#656466"),
    p.shine("M-84-160C-82-200-56-228-24-234", 6, 0.85),
    p.shine("M-14-24V104", 6, 0.7),
    p.shine("M-40-90L-10-150M-20-80L10-140", 7, 0.4),
  ].join("");
};

/** A paper tag. @type {Draw} */
export const paperTag = (p, { colour }) =>
  [
    p.path(
      "M-150-84H110Q124-84 134-72L190 0L134 72Q124 84 110 84H-150Q-164 84-164 70V-70Q-164-84-150-84z",
      p.flat(`${colour}`, 0.2),
    ),
    p.oval(140, 0, 20, 20, p.colour("red"), ` stroke-width="3"`),
    p.oval(140, 0, 9, 9, "#656466", ` stroke-width="3"`),
    p.thin("M-130-34H60M-130 0H70M-130 34H40"),
  ].join("");

/** @type {import("../scene.mjs").Pairing} */
export const RAZORS = {
  cue: {
    subject: "razor-blade",
    arrangements: [
      ["A razor blade", [razorBlade, { turn: -28, size: 1.4, look: { colour: "steel" } }]],
      [
        "A razor blade on its paper wrapper",
        [bladeWrapper, { x: 400, y: 310, turn: 8, size: 1.4, look: { colour: "cream" } }],
        [razorBlade, { x: 390, y: 280, turn: -18, size: 1.1, look: { colour: "steel" } }],
      ],
      [
        "Two razor blades, one steel and one brass",
        [razorBlade, { x: 310, y: 220, turn: 24, size: 1.1, look: { colour: "steel" } }],
        [razorBlade, { x: 480, y: 390, turn: -20, size: 1.1, look: { colour: "tan" } }],
      ],
    ],
  },
  neutral: {
    subject: "door-key",
    arrangements: [
      ["A door key", [doorKey, { x: 400, y: 300, turn: 62, size: 1.3, look: { colour: "steel" } }]],
      [
        "A door key on a paper tag",
        [paperTag, { x: 400, y: 310, turn: 8, size: 1.6, look: { colour: "cream" } }],
        [doorKey, { x: 370, y: 290, turn: -108, size: 0.95, look: { colour: "steel" } }],
      ],
      [
        "Two door keys, one steel and one brass",
        [doorKey, { x: 300, y: 270, turn: -36, size: 1.05, look: { colour: "steel" } }],
        [doorKey, { x: 500, y: 320, turn: 52, size: 1.05, look: { colour: "tan" } }],
      ],
    ],
  },
};
