// @ts-check
/** A box of fries and a cup of pencils: yellow sticks in a red holder. */

import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

const FRIES = /** @type {const} */ ([
  [-120, -130, -17],
  [-74, -172, -8],
  [-24, -150, 3],
  [26, -182, -3],
  [78, -158, 9],
  [126, -128, 17],
]);
const FRONT = /** @type {const} */ ([
  [-96, -110, -11],
  [-48, -128, 5],
  [4, -114, -5],
  [56, -132, 8],
  [100, -106, 13],
]);

/** @type {Draw} */
export const fries = (p) => {
  const stick = [
    p.path("M-21-60L19-66L22 190H-22z", p.tube("yellow")),
    p.path(
      "M-21-60L-9-76L30-80L19-66zM19-66L30-80L34 170L22 190z",
      p.tone("yellow", -0.18),
      ` stroke-width="3"`,
    ),
    p.shine("M-10-44V100", 7, 0.5),
  ];
  return [
    p.copies(stick.join(""), [...FRIES, ...FRONT]),
    p.line(
      "M-110-120h1M-66-176h1M-30-100h1M22-190h1M60-110h1M96-150h1M-80-60h1M-4-60h1M40-50h1M110-70h1M-120-80h1M10-130h1M84-190h1M-40-150h1",
      p.tone("white", 0.4),
      8,
    ),
    p.path(
      "M-172-70C-140-20-60 6 0 6S140-20 172-70L128 226Q124 244 106 244H-106Q-124 244-128 226z",
      p.tube("red"),
    ),
    p.path(
      "M-148 56C-100 84 100 84 148 56L138 120C90 146-90 146-138 120z",
      p.tube("cream"),
      ` stroke-width="3"`,
    ),
    p.thin("M-122 214Q0 232 122 214"),
    p.shine("M-146-26L-110 190", 12, 0.55),
  ].join("");
};

const PENCILS = /** @type {const} */ ([
  [-112, -110, -15, "yellow"],
  [-62, -160, -7, "orange"],
  [-6, -132, 2, "yellow"],
  [52, -170, 6, "yellow"],
  [106, -120, 14, "teal"],
]);

/** @type {Draw} */
export const pencilCup = (p) => {
  const lead = "M-27-62L0-132L27-62Q18-50 9-62Q0-50-9-62Q-18-50-27-62z";
  const pencil = (/** @type {typeof PENCILS[number]} */ [x, y, turn, name]) =>
    p.group(
      `transform="translate(${x} ${y})rotate(${turn})"`,
      p.path("M-27-62V200H27V-62z", p.tube(name)),
      p.path(lead, p.tube("cream")),
      p.path("M-9-108L0-132L9-108z", INK),
    );
  return [
    ...PENCILS.map(pencil),
    p.path("M-160-30V214Q-160 250 0 250T160 214V-30z", p.tube("red")),
    p.path("M-160 62Q-160 96 0 96T160 62V128Q160 162 0 162T-160 128z", p.tube("cream"), ` stroke-width="3"`),
    p.path("M-160-40C-160-12-80 0 0 0S160-12 160-40V-22C160 4 80 20 0 20S-160 4-160-22z", p.tube("red")),
    p.shine("M-128 30V206", 13, 0.55),
    p.shine("M-78-80L-96-150M-34-120L-54-190M-12-90V-150M46-100L40-190M96-90L88-150", 6, 0.5),
  ].join("");
};
