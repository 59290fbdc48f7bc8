// @ts-check
/** A hot-air balloon and a kite. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const airBalloon = (p) => {
  const shade = p.along([
    [0, "#fff", 0.28],
    [0.3, "#fff", 0.4],
    [0.6, INK, 0],
    [1, INK, 0.55],
  ]);
  const left = "M0-262C-90-262-130-180-130-94C-130-10-80 60-40 128";
  const right = "M0-262C90-262 130-180 130-94C130-10 80 60 40 128";
  const outer =
    "M0-262C120-262 184-180 184-94C184-10 110 60 58 128H-58C-110 60-184-10-184-94C-184-180-120-262 0-262z";
  return [
    p.path(outer, p.tone("white", -0.06)),
    p.area(
      `${left}H-58C-110 60-184-10-184-94C-184-180-120-262 0-262z${right}H58C110 60 184-10 184-94C184-180 120-262 0-262z`,
      p.colour("red"),
    ),
    p.area(
      "M0-262C-34-262-48-180-48-94C-48-10-30 60-14 128H14C30 60 48-10 48-94C48-180 34-262 0-262z",
      p.colour("red"),
    ),
    p.path(
      "M-183-112C-110-76 110-76 183-112C184-92 182-66 172-46C100-12-100-12-172-46C-182-66-184-92-183-112z",
      p.colour("cream"),
    ),
    p.path(outer, shade),
    p.thin(
      `${left}${right}M0-262C-34-262-48-180-48-94C-48-10-30 60-14 128M0-262C34-262 48-180 48-94C48-10 30 60 14 128`,
      5,
    ),
    p.thin("M-56 128L-40 200M56 128L40 200M-20 132L-16 200M20 132L16 200", 4),
    p.path("M-62 118H62L54 140H-54z", p.tube("cocoa")),
    p.path("M-46 198H46L38 262Q0 272-38 262z", p.tube("tan")),
    p.line("M-42 222H42M-40 242H40", p.tone("brown", -0.2), 5),
    p.rect(-52, 190, 104, 16, 8, p.tube("brown")),
    p.shine("M-150-108C-148-170-112-216-70-236", 12, 0.5),
  ].join("");
};

/** A bow on the kite's tail. @type {(p: import("../scene.mjs").Pen, name: string) => string} */
const bow = (p, name) =>
  p.path("M0 0L-30-20C-38-4-38 4-30 20zM0 0L30-20C38-4 38 4 30 20z", p.flat(name, 0.25)) +
  p.oval(0, 0, 8, 8, p.colour(name));

/** @type {Draw} */
export const kite = (p) => {
  const tail = "M0 150C60 176-30 190-26 214S50 226 86 204S150 176 176 200";
  return [
    p.line(tail, INK, 5),
    p.path("M0-262L0-70L-186-70z", p.flat("teal", 0.3)),
    p.path("M0-262L186-70H0z", p.flat("white", 0.2)),
    p.path("M-186-70H0V152z", p.flat("white", 0.2)),
    p.path("M0-70H186L0 152z", p.flat("green", 0.3)),
    p.path("M0-262L186-70L0 152L-186-70z"),
    p.area("M0-150L66-70L0 14L-66-70z", p.tone("glass", 0)),
    p.thin("M0-262V152M-186-70H186", 5),
    p.dim("M0-150L66-70L0 14z", 0.15),
    p.copies(bow(p, "teal"), [
      [16, 172, 20],
      [84, 206, -30],
    ]),
    p.copies(bow(p, "green"), [
      [-14, 222, 40],
      [172, 196, 20],
    ]),
    p.shine("M-30-214L-144-98M36-210L146-98", 9, 0.5),
  ].join("");
};
