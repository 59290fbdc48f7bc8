// @ts-check
/** Lighters and lip balms: a short upright case with a working end. */

/** @typedef {import("../scene.mjs").Draw} Draw */

/** A pocket lighter of see-through plastic. @type {Draw} */
export const lighter = (p, { colour }) => {
  const name = `${colour}`;
  return [
    p.path("M14-92Q52-104 72-82L66-60H8z", p.flat("char")),
    p.oval(26, -126, 32, 32, p.ball("char")),
    p.oval(
      26,
      -126,
      25,
      25,
      "",
      ` stroke="${p.colour("steel")}" stroke-width="10" stroke-dasharray="3.3 4.6" stroke-linecap="butt"`,
    ),
    p.path("M-62-60V-158Q-62-168-52-168H-4Q6-168 8-158L16-60z", p.tube("steel")),
    p.bare(p.oval(-42, -138, 8, 8, "#45464a"), p.oval(-12, -138, 8, 8, "#45464a")),
    p.rect(-66, -64, 132, 262, 18, p.tube(name)),
    p.path(
      "M-60 8Q0 20 60 8V176Q60 192 44 192H-44Q-60 192-60 176z",
      p.tone(name, -0.28),
      ` stroke="none" opacity=".55"`,
    ),
    p.line("M4-58V176", p.tone(name, -0.5), 9, 0.55),
    p.thin("M-66-38H66M-66 170H66"),
    p.sided(
      p.shine("M-40-16V150", 13),
      p.shine("M-50-148V-80", 7, 0.6),
      p.line("M54-16V150", p.tone(name, -0.6), 7, 0.35),
    ),
  ].join("");
};

/** A metal lighter with its lid open. @type {Draw} */
export const flipLighter = (p, { colour }) => {
  const name = `${colour}`;
  const holes = [-46, -22, 2].flatMap((x) => [-118, -90].map((y) => p.oval(x, y, 8, 8)));
  return [
    p.group(
      `transform="rotate(-116 -84-26)"`,
      p.rect(-84, -136, 168, 108, 16, p.tube(name)),
      p.shine("M-60-116V-46", 8, 0.6),
    ),
    p.rect(-66, -140, 96, 122, 8, p.tube("steel")),
    p.bare(p.group(`fill="#45464a"`, ...holes)),
    p.path("M26-20V-70H66V-20z", p.tube("steel")),
    p.oval(48, -94, 32, 32, p.ball("char")),
    p.oval(
      48,
      -94,
      25,
      25,
      "",
      ` stroke="${p.colour("steel")}" stroke-width="10" stroke-dasharray="3.3 4.6" stroke-linecap="butt"`,
    ),
    p.rect(-84, -28, 168, 218, 16, p.tube(name)),
    p.oval(-88, -26, 9, 14, p.flat("steel")),
    p.thin("M-84-4H84"),
    p.sided(
      p.shine("M-52 24V156", 14, 0.7),
      p.shine("M-28 24V156", 5, 0.5),
      p.dim("M62 0H80V178Q76 186 62 186z", 0.22),
    ),
  ].join("");
};

/** A lip balm, wound out. @type {Draw} */
export const lipBalm = (p, { colour, balm }) => {
  const name = `${colour}`;
  const ridges = Array.from({ length: 9 }, (_, at) => `M${-48 + at * 12} 158v36`).join("");
  return [
    p.path("M-40-70V-124C-40-146-16-152 0-152S40-146 40-124V-70z", p.tube(`${balm}`)),
    p.path(
      "M-40-124C-40-146-16-152 0-152S40-146 40-124S-40-102-40-124z",
      p.tone(`${balm}`, 0.4),
      ` stroke-width="3"`,
    ),
    p.rect(-48, -84, 96, 64, 6, p.tube("steel")),
    p.rect(-60, -32, 120, 232, 14, p.tube(name)),
    p.rect(-60, 4, 120, 104, 0, p.tone(name, 0.45), ` stroke-width="3"`),
    p.path("M-60 60Q-20 28 12 58T60 52V88H-60z", p.tube(name), ` stroke="none"`),
    p.thin("M-60 146H60"),
    p.thin(ridges),
    p.sided(p.shine("M-38-18V136", 11, 0.7), p.shine("M-32-76V-42", 7), p.dim("M44-28H57V140H44z", 0.2)),
  ].join("");
};

/** Its cap. @type {Draw} */
export const balmCap = (p, { colour }) => {
  const name = `${colour}`;
  return [
    p.path("M-62 84V-70Q-62-92-40-92H40Q62-92 62-70V84Q0 100-62 84z", p.tube(name)),
    p.thin("M-62 62Q0 78 62 62"),
    p.sided(p.shine("M-38-62V46", 11, 0.7), p.dim("M44-84Q57-82 57-66V58L44 62z", 0.2)),
  ].join("");
};

/** @type {import("../scene.mjs").Pairing} */
export const LIGHTERS = {
  cue: {
    subject: "lighter",
    arrangements: [
      ["A red pocket lighter", [lighter, { x: 395, y: 290, turn: 28, size: 1.38, look: { colour: "red" } }]],
      [
        "A metal lighter with its lid open",
        [flipLighter, { x: 440, y: 300, turn: -10, size: 1.35, look: { colour: "steel" } }],
      ],
      [
        "Two pocket lighters, yellow and blue",
        [lighter, { x: 270, y: 300, turn: -22, size: 1.25, look: { colour: "yellow" } }],
        [lighter, { x: 540, y: 310, turn: 34, size: 1.25, look: { colour: "blue" } }],
      ],
    ],
  },
  neutral: {
    subject: "lip-balm",
    arrangements: [
      [
        "A red lip balm and its cap",
        [lipBalm, { x: 350, y: 290, turn: 28, size: 1.3, look: { colour: "red", balm: "cream" } }],
        [balmCap, { x: 560, y: 400, turn: -64, size: 1.1, look: { colour: "red" } }],
      ],
      [
        "A metal lip balm and its cap",
        [lipBalm, { x: 450, y: 288, turn: -10, size: 1.32, look: { colour: "steel", balm: "white" } }],
        [balmCap, { x: 230, y: 330, turn: -52, size: 1.2, look: { colour: "steel" } }],
      ],
      [
        "Two lip balms, yellow and blue",
        [lipBalm, { x: 280, y: 300, turn: -22, size: 1.3, look: { colour: "yellow", balm: "cream" } }],
        [lipBalm, { x: 540, y: 310, turn: 34, size: 1.3, look: { colour: "blue", balm: "glass" } }],
      ],
    ],
  },
};
