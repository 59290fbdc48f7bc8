// @ts-check
/** A teddy bear, and a wrapped present. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const teddyBear = (p) => {
  const fur = p.flat("cream", 0.2);
  const pale = p.tone("tan", -0.26);
  const limb = "M-90 4C-150 10-196 66-188 110C-180 138-142 132-128 108C-112 84-92 60-82 40z";
  return [
    p.group(`fill="${fur}"`, p.oval(-92, -212, 46, 46), p.oval(92, -212, 46, 46)),
    p.bare(p.group(`fill="${pale}"`, p.oval(-92, -210, 25, 25), p.oval(92, -210, 25, 25))),
    p.path("M0-20C96-20 128 60 120 130C112 200 60 226 0 226S-112 200-120 130C-128 60-96-20 0-20z", fur),
    p.oval(0, 120, 74, 80, pale),
    p.path(limb, fur),
    p.group(`transform="scale(-1 1)"`, p.path(limb, p.tone("cream", -0.12))),
    p.group(`fill="${fur}"`, p.oval(-106, 194, 66, 60), p.oval(106, 194, 66, 60)),
    p.bare(p.group(`fill="${pale}"`, p.oval(-110, 196, 40, 37), p.oval(110, 196, 40, 37))),
    p.path("M0-244C84-244 132-190 132-124C132-56 78-12 0-12S-132-56-132-124C-132-190-84-244 0-244z", fur),
    p.oval(0, -80, 66, 54, pale, ` stroke="none"`),
    p.path("M-26-108Q0-120 26-108Q22-82 0-78Q-22-82-26-108z", p.flat("char", 0.3)),
    p.thin("M0-78V-58C-8-42-32-42-38-56M0-58C8-42 32-42 38-56", 7),
    p.bare(p.group(`fill="${INK}"`, p.oval(-54, -144, 16, 19), p.oval(54, -144, 16, 19))),
    p.shine("M-59-150h1M49-150h1M-12-104h8", 8, 0.95),
    p.path(
      "M-10 4C-60-34-104-22-96 14C-92 46-46 46-10 18zM10 4C60-34 104-22 96 14C92 46 46 46 10 18z",
      p.flat("blue", 0.3),
    ),
    p.oval(0, 10, 20, 20, p.ball("blue")),
    p.shine("M-104-150C-94-188-66-214-34-222", 10, 0.5),
  ].join("");
};

/** @type {Draw} */
export const present = (p) => {
  const ribbon = "green";
  return [
    p.path("M-196-60L10-10V256L-196 190z", p.flat("white", 0.15)),
    p.path("M10-10L206-60V190L10 256z", p.flat("steel", -0.25)),
    p.path("M-112-40L-66-28V232L-112 217z", p.flat(ribbon, 0.25)),
    p.path("M84-30L132-42V216L84 232z", p.tone(ribbon, -0.3)),
    p.path("M-212-92L-2-150L222-92L8-30z", p.flat("white", 0.15)),
    p.path("M-212-92L8-30V22L-212-40z", p.flat("white", -0.05)),
    p.path("M8-30L222-92V-40L8 22z", p.flat("steel", -0.15)),
    p.path("M-112-120L110-60L140-68L-80-128zM100-120L-104-62L-70-52L132-112z", p.flat(ribbon, 0.3)),
    p.path("M-104-62L-70-52V0L-104-9zM110-60L140-68V-16L110-8z", p.tone(ribbon, -0.15)),
    p.path(
      "M4-110C-60-104-150-150-136-206C-120-250-20-190 4-110zM8-110C72-104 162-150 148-206C132-250 32-190 8-110z",
      p.flat(ribbon, 0.35),
    ),
    p.area(
      "M-14-120C-60-130-106-166-104-190C-86-206-32-166-14-120zM26-120C72-130 118-166 116-190C98-206 44-166 26-120z",
      p.tone(ribbon, -0.45),
    ),
    p.path(
      "M-8-108C-40-80-60-70-96-66L-80-40C-46-48-10-70 12-100zM20-108C50-80 70-70 106-66L88-40C56-48 22-70 2-100z",
      p.flat(ribbon, 0.25),
    ),
    p.rect(-24, -138, 60, 46, 18, p.ball(ribbon)),
  ].join("");
};
