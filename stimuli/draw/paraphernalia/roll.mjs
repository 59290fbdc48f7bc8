// @ts-check
/** Rolled and flat banknotes and maps: printed paper in a tube. */

/** @typedef {import("../scene.mjs").Draw} Draw */
/** @typedef {import("../scene.mjs").Pen} Pen */

/** A tube of paper lying across, its open end at the right; `print` is what its outside shows. */
const roll = (
  /** @type {Pen} */ p,
  /** @type {string} */ name,
  /** @type {number} */ half,
  /** @type {string} */ print,
) => {
  const shade = p.along(
    [
      [0, "#fff", 0.25],
      [0.3, "#fff", 0.35],
      [0.6, "#2a2430", 0],
      [1, "#2a2430", 0.5],
    ],
    "y",
  );
  const body = `M-230-${half}H230C256-${half} 256 ${half} 230 ${half}H-230C-256 ${half}-256-${half}-230-${half}z`;
  const spiral = `M230-${half}C204-${half} 204 ${half} 230 ${half}S254-${half * 0.5} 232-${half * 0.6}C214-${half * 0.5} 216 ${half * 0.6} 232 ${half * 0.5}S242-${half * 0.2} 232-${half * 0.25}`;
  return [
    p.path(body, p.colour(name)),
    print,
    p.path(body, shade),
    p.oval(230, 0, 20, half, p.tone(name, -0.45)),
    p.path(spiral, p.tone(name, 0.15), ` stroke-width="4"`),
    p.thin(`M-236 ${half * 0.3}C-120 ${half * 0.42} 60 ${half * 0.2} 212 ${half * 0.36}`),
    p.shine(`M-214-${half * 0.55}H190`, half * 0.14, 0.6),
  ].join("");
};

/** A rolled banknote of no country. @type {Draw} */
export const rolledNote = (p, { colour }) => {
  const dark = p.tone(`${colour}`, -0.4);
  const print = [
    p.line("M-216-42H200M-216-34H200", dark, 3, 0.8),
    p.oval(-10, -4, 62, 30, p.tone(`${colour}`, 0.4), ` stroke="${dark}" stroke-width="4"`),
    p.line(
      "M-180-14q16-16 32 0t32 0M-180 2q16-16 32 0t32 0M84-14q16-16 32 0t32 0M84 2q16-16 32 0t32 0",
      dark,
      4,
      0.8,
    ),
  ];
  return roll(p, `${colour}`, 56, print.join(""));
};

/** The same, flat. @type {Draw} */
export const flatNote = (p, { colour }) => {
  const dark = p.tone(`${colour}`, -0.45);
  return [
    p.rect(-225, -100, 450, 200, 4, p.flat(`${colour}`, 0.2)),
    p.group(
      `stroke="${dark}" stroke-width="4"`,
      p.rect(-205, -80, 410, 160, 10),
      p.oval(0, 0, 58, 66, p.tone(`${colour}`, 0.4)),
      p.oval(-140, 0, 34, 34, p.tone(`${colour}`, 0.25)),
      p.oval(140, 0, 34, 34, p.tone(`${colour}`, 0.25)),
      p.path("M-140-18L-122 0L-140 18L-158 0zM140-18L158 0L140 18L122 0zM0-44L30 0L0 44L-30 0z"),
      p.path("M-86-60q14-12 28 0M58-60q14-12 28 0M-86 60q14 12 28 0M58 60q14 12 28 0"),
    ),
  ].join("");
};

/** A rolled map. @type {Draw} */
export const rolledMap = (p, { colour, land }) => {
  const print = p.bare(
    p.path("M-232-56H-120C-150-20-90-6-118 56H-232C-254 50-254-50-232-56z", p.colour(`${land}`)),
    p.path("M20-56H150C140-24 80-30 70 0S30 30 14 10S40-30 20-56z", p.colour(`${land}`)),
    p.line("M-60-54C-80-20-20-10-40 20S-90 40-80 54", p.colour("blue"), 9),
    p.line("M-190-30L-130 8L0-34L120 24L200-10", p.colour("red"), 5),
  );
  return roll(p, `${colour}`, 56, print);
};

/** A folded map, lying open. @type {Draw} */
export const foldedMap = (p, { colour, land }) => {
  const panels = [-225, -112, 0, 112].map((x, at) => {
    const [from, to] = at % 2 === 0 ? [-112, -84] : [-84, -112];
    return p.path(
      `M${x} ${from}L${x + 113} ${to}V${to + 196}L${x} ${from + 196}z`,
      p.tone(`${colour}`, at % 2 === 0 ? 0.15 : -0.22),
    );
  });
  return [
    ...panels,
    p.area("M-222-70C-180-60-150-90-116-50S-60 10-114 30S-180 10-222 30z", p.colour(`${land}`), 0.85),
    p.area("M40-70C90-60 120-90 150-74S222-80 222-40S150 20 110 0S30-30 40-70z", p.colour(`${land}`), 0.85),
    p.line("M-30-90C-50-40 10-20-14 20S-60 60-40 92", p.colour("blue"), 8),
    p.line("M-190 60L-112 10L20 50L130 14L200 60", p.colour("red"), 5),
  ].join("");
};

/** @type {import("../scene.mjs").Pairing} */
export const ROLLS = {
  cue: {
    subject: "rolled-note",
    arrangements: [
      ["A rolled banknote", [rolledNote, { turn: -32, size: 1.25, look: { colour: "green" } }]],
      [
        "A rolled banknote above a flat one",
        [flatNote, { x: 410, y: 390, turn: 6, size: 1.1, look: { colour: "teal" } }],
        [rolledNote, { x: 390, y: 200, turn: -10, size: 1.1, look: { colour: "teal" } }],
      ],
      [
        "Two rolled banknotes, green and blue-green, crossed",
        [rolledNote, { x: 400, y: 300, turn: 34, size: 1.15, look: { colour: "green" } }],
        [rolledNote, { x: 400, y: 300, turn: -24, size: 1.15, look: { colour: "teal" } }],
      ],
    ],
  },
  neutral: {
    subject: "rolled-map",
    arrangements: [
      ["A rolled map", [rolledMap, { turn: -32, size: 1.25, look: { colour: "cream", land: "green" } }]],
      [
        "A rolled map above a folded one",
        [foldedMap, { x: 410, y: 390, turn: 6, size: 1.1, look: { colour: "tan", land: "teal" } }],
        [rolledMap, { x: 390, y: 200, turn: -10, size: 1.1, look: { colour: "tan", land: "teal" } }],
      ],
      [
        "Two rolled maps, crossed",
        [rolledMap, { x: 400, y: 300, turn: 34, size: 1.15, look: { colour: "cream", land: "green" } }],
        [rolledMap, { x: 400, y: 300, turn: -24, size: 1.15, look: { colour: "tan", land: "green" } }],
      ],
    ],
  },
};
