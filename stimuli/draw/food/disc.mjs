// @ts-check
/** A biscuit and a coat button: brown discs with dark spots. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

const CHIPS = /** @type {const} */ ([
  [-90, -84, 0],
  [10, -120, 40],
  [96, -70, 80],
  [-126, 20, 20],
  [-20, -16, 60],
  [70, 30, 10],
  [-70, 100, 50],
  [30, 120, 30],
  [128, 70, 70],
]);

/** @type {Draw} */
export const cookie = (p) => {
  const chips = CHIPS.map(([x, y, turn]) =>
    p.path(
      "M-26 8C-28-14-8-28 10-22S32 6 20 18S-22 28-26 8z",
      "",
      ` transform="translate(${x} ${y})rotate(${turn})"`,
    ),
  );
  const glints = CHIPS.map(([x, y]) => `M${x - 10} ${y - 6}l10-6`).join("");
  return [
    p.path(
      "M-196 10C-206-60-176-120-120-160C-80-196-10-206 50-190C110-180 170-140 188-80C212-30 204 50 170 104C140 160 70 196 10 198C-60 206-130 176-164 124C-188 90-198 50-196 10z",
      p.ball("tan"),
    ),
    p.line(
      "M-150-60C-110-50-100-30-60-50M20 60C0 80-30 60-40 80M60-20C90-30 110-10 140-10M-110 70C-100 50-70 50-50 60M40-80C50-60 70-60 80-40",
      p.tone("brown", -0.1),
      6,
      0.8,
    ),
    p.line(
      "M-60-130h1M-10 30h1M150-50h1M-90 140h1M70 170h1M20-60h1M-170 0h1M-40-80h1M-140-100h1M60-140h1M140-20h1M-160 70h1M-10 60h1M110 130h1M-20 160h1M-80 40h1",
      p.tone("brown", -0.1),
      10,
      0.7,
    ),
    p.group(`fill="${p.ball("cocoa")}" stroke-width="4"`, ...chips),
    p.shine(glints, 6, 0.7),
    p.shine("M-172-40C-164-84-140-120-104-144", 12, 0.55),
  ].join("");
};

/** @type {Draw} */
export const button = (p) =>
  [
    p.oval(0, 0, 198, 198, p.ball("tan")),

    p.oval(0, 0, 146, 146, p.bowl("tan")),
    p.oval(0, 0, 128, 128, p.tone("tan", -0.08), ` stroke="none"`),
    p.line(
      "M-120-40C-60-60 20-50 60-80M-124 20C-80 40-60 0 0 10S80-20 124 10M-90 84C-40 60 20 100 90 80M-60-104C-20-90 20-110 50-106",
      p.tone("brown", 0.1),
      5,
      0.6,
    ),
    p.group(
      `fill="${p.tone("cocoa", -0.2)}" stroke-width="4"`,
      ...[-44, 44].flatMap((x) => [-44, 44].map((y) => p.oval(x, y, 27, 27))),
    ),
    p.line("M-40-40L40 40M40-40L-40 40", INK, 24),
    p.line("M-40-40L40 40M40-40L-40 40", p.tone("cocoa", 0.35), 15),
    p.line("M-30-34L30 26M34-30L-26 30", p.tone("cocoa", 0.7), 4),
    p.shine("M-178-46A184 184 0 0 1-100-154", 13, 0.7),
    p.shine("M60 100A118 118 0 0 0 104 54", 9, 0.5),
  ].join("");
