// @ts-check
/** Pill bottles and spice jars: a capped cylinder with a blank label. */

/** @typedef {import("../scene.mjs").Draw} Draw */
/** @typedef {import("../scene.mjs").Pen} Pen */

const CAPSULES = /** @type {const} */ ([
  [-52, 128, 30],
  [-8, 140, -20],
  [44, 128, 50],
  [-28, 100, 80],
  [24, 104, 10],
  [62, 100, 100],
  [-66, 98, -40],
]);

const ridges = `M-90-158${Array.from({ length: 13 }, () => "v50m15-50").join("")}`;

/** A capsule in two colours. @type {Draw} */
export const capsule = (p, { colour }) =>
  [
    p.rect(-54, -22, 108, 44, 22, p.tube(`${colour}`, "y")),
    p.path("M0-22H32A22 22 0 0 1 32 22H0z", p.tube("white", "y")),
    p.shine("M-36-9H34", 6, 0.7),
  ].join("");

/** A see-through pill bottle, its cap on or off. @type {Draw} */
export const pillBottle = (p, { colour, filling, open }) => {
  const name = `${colour}`;
  const glass = p.along([
    [0, p.tone(name, -0.35), 0.95],
    [0.3, p.tone(name, 0.35), 0.55],
    [0.65, p.tone(name, 0), 0.6],
    [1, p.tone(name, -0.5), 0.95],
  ]);
  const body = "M-76-96V-124H76V-96Q104-88 104-64V160Q104 184 80 184H-80Q-104 184-104 160V-64Q-104-88-76-96z";
  const pill = p.rect(-28, -12, 56, 24, 12, p.tone(`${filling}`, 0.3), ` stroke-width="3"`);
  return [
    p.path(body, p.tone(name, -0.4)),
    p.copies(pill, CAPSULES),
    p.path(body, glass),
    open
      ? p.path("M-82-138H82V-108H-82z", p.tube(name)) + p.oval(0, -138, 82, 16, p.tone(name, -0.6))
      : cap(p, "white"),
    p.rect(-104, -46, 208, 122, 0, p.tube("white")),
    p.path("M-104-46H104V-20H-104z", p.tube("blue"), ` stroke-width="3"`),
    p.sided(p.shine("M-74-60V160", 13, 0.6)),
  ].join("");
};

/** The cap on the bottle. */
const cap = (/** @type {Pen} */ p, /** @type {string} */ name) =>
  [
    p.path("M-110-102V-168Q-110-186-92-186H92Q110-186 110-168V-102Q0-92-110-102z", p.tube(name)),
    p.thin(ridges),
    p.sided(p.shine("M-86-172H70", 6, 0.7)),
  ].join("");

/** A cap lying beside, seen from above. @type {Draw} */
export const looseCap = (p, { colour }) =>
  [
    p.oval(0, 0, 88, 88, p.flat(`${colour}`, 0.3)),
    p.oval(0, 0, 79, 79, "", ` stroke-width="14" stroke-dasharray="3 9" stroke-linecap="butt" opacity=".6"`),
    p.oval(0, 0, 66, 66, p.ball(`${colour}`), ` stroke-width="3"`),
    p.shine("M-44-12A46 46 0 0 1-12-44", 9),
  ].join("");

/** A glass spice jar, its cap on or off. @type {Draw} */
export const spiceJar = (p, { colour, filling, open }) => {
  const name = `${filling}`;
  return [
    p.path(
      "M-80-96V-124H80V-96Q104-88 104-64V160Q104 184 80 184H-80Q-104 184-104 160V-64Q-104-88-80-96z",
      p.tone("glass", 0.1),
      ` fill-opacity=".65"`,
    ),
    p.path(
      "M-94-44Q-40-58 0-44T94-48V158Q94 174 78 174H-78Q-94 174-94 158z",
      p.tube(name),
      ` stroke-width="3"`,
    ),
    p.line(
      "M-70 100h1M-40 124h1M0 104h1M30 132h1M64 110h1M-20 148h1M50 152h1M-64 150h1M70-24h1M20-20h1M-40-24h1",
      p.tone(name, -0.5),
      8,
      0.6,
    ),
    open
      ? p.path("M-84-140H84V-108H-84z", p.tube("glass")) + p.oval(0, -140, 84, 16, p.tone("glass", -0.4))
      : cap(p, `${colour}`),
    p.rect(-104, -14, 208, 96, 0, p.tube("cream")),
    p.path("M-104-14H104V8H-104z", p.tube("green"), ` stroke-width="3"`),
    p.sided(p.shine("M-76-60V160", 13, 0.65), p.dim("M82-66Q100-60 100-44V160Q100 174 82 180z", 0.2)),
  ].join("");
};

/** A bay leaf. @type {Draw} */
export const leaf = (p, { colour }) =>
  [
    p.path("M-62 0C-34-34 26-34 62 0C26 34-34 34-62 0z", p.flat(`${colour}`, 0.3)),
    p.thin("M-78 0H50M-30 0l18-14M-30 0l18 14M0 0l18-14M0 0l18 14"),
    p.shine("M-36-12C-16-22 10-22 28-14", 4, 0.5),
  ].join("");

/** @type {import("../scene.mjs").Pairing} */
export const BOTTLES = {
  cue: {
    subject: "pill-bottle",
    arrangements: [
      [
        "An amber pill bottle",
        [pillBottle, { turn: -10, size: 1.3, look: { colour: "orange", filling: "white" } }],
      ],
      [
        "An open pill bottle and its cap",
        [
          pillBottle,
          { x: 340, y: 290, turn: 14, size: 1.25, look: { colour: "orange", filling: "white", open: true } },
        ],
        [looseCap, { x: 590, y: 390, size: 1.2, look: { colour: "white" } }],
      ],
      [
        "A pill bottle and two capsules",
        [pillBottle, { x: 360, y: 260, turn: 76, size: 1.2, look: { colour: "orange", filling: "white" } }],
        [capsule, { x: 320, y: 490, turn: -20, size: 1.1, look: { colour: "red" } }],
        [capsule, { x: 500, y: 480, turn: 30, size: 1.1, look: { colour: "green" } }],
      ],
    ],
  },
  neutral: {
    subject: "spice-jar",
    arrangements: [
      ["A spice jar", [spiceJar, { turn: -10, size: 1.3, look: { colour: "white", filling: "orange" } }]],
      [
        "An open spice jar and its cap",
        [
          spiceJar,
          { x: 340, y: 290, turn: 14, size: 1.25, look: { colour: "white", filling: "orange", open: true } },
        ],
        [looseCap, { x: 590, y: 390, size: 1.2, look: { colour: "white" } }],
      ],
      [
        "A spice jar and two bay leaves",
        [spiceJar, { x: 360, y: 260, turn: 76, size: 1.2, look: { colour: "white", filling: "orange" } }],
        [leaf, { x: 320, y: 490, turn: -20, size: 1.2, look: { colour: "green" } }],
        [leaf, { x: 500, y: 480, turn: 30, size: 1.2, look: { colour: "green" } }],
      ],
    ],
  },
};
