// @ts-check
/** A kitten and a puppy, sitting. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */
/** @typedef {import("../scene.mjs").Pen} Pen */

/** Both forelegs with their paws, up to a chest. @type {(p: Pen, fur: string, paw: string) => string} */
const forelegs = (p, fur, paw) => {
  const leg = "M-66 124C-74 170-64 192-74 212C-86 244-10 244-13 212C-14 180-10 160-14 130";
  return [
    p.path(leg, p.tube(fur)),
    p.group(`transform="scale(-1 1)"`, p.path(leg, p.tube(fur))),
    p.path(
      "M-78 208C-88 246-8 246-13 208C-30 194-60 194-78 208zM78 208C88 246 8 246 13 208C30 194 60 194 78 208z",
      p.flat(paw),
    ),
  ].join("");
};

/** @type {Draw} */
export const kitten = (p) => {
  const tail = "M96 196C190 214 232 140 196 84C182 62 152 78 166 104";
  const stripes =
    "M-22-194V-162M0-202V-160M22-194V-162M-132-90L-104-86M-130-64L-106-66M132-90L104-86M130-64L106-66";
  return [
    p.line(tail, INK, 50),
    p.line(tail, p.tone("steel", -0.12), 40),
    p.path("M-70-20C-128 60-150 190-112 226C-60 250 60 250 112 226C150 190 128 60 70-20z", p.ball("steel")),
    p.area("M-70 4C-84 90-50 160 0 170C50 160 84 90 70 4C20 30-20 30-70 4z", p.tone("white", 0.1)),
    forelegs(p, "steel", "white"),
    p.path(
      "M-128-96C-140-170-138-220-126-246C-92-232-62-212-40-190zM128-96C140-170 138-220 126-246C92-232 62-212 40-190z",
      p.flat("steel", 0.25),
    ),
    p.area(
      "M-108-142C-114-180-114-204-110-216C-92-208-76-196-66-184zM108-142C114-180 114-204 110-216C92-208 76-196 66-184z",
      p.tone("pink", 0.25),
    ),
    p.path(
      "M0-204C80-204 142-160 142-88C142-22 84 22 0 22S-142-22-142-88C-142-160-80-204 0-204z",
      p.ball("steel"),
    ),
    p.area(
      "M0-74C34-78 70-44 62-12C50 10 26 16 0 16S-50 10-62-12C-70-44-34-78 0-74z",
      p.tone("white", -0.02),
    ),
    p.line(stripes, p.tone("steel", -0.3), 10),
    p.group(`fill="${p.flat("green", 0.3)}"`, p.oval(-60, -90, 31, 33), p.oval(60, -90, 31, 33)),
    p.bare(p.group(`fill="${INK}"`, p.oval(-56, -90, 16, 26), p.oval(56, -90, 16, 26))),
    p.shine("M-62-104h1M50-104h1", 14, 0.95),
    p.path("M-15-54Q0-62 15-54Q12-38 0-34Q-12-38-15-54z", p.flat("pink")),
    p.thin("M0-34V-22C-6-6-26-4-34-16M0-22C6-6 26-4 34-16", 6),
    p.thin("M-78-34L-166-48M-78-20L-168-16M78-34L166-48M78-20L168-16", 5),
    p.shine("M-112-126C-100-158-72-178-46-184", 9, 0.45),
  ].join("");
};

/** @type {Draw} */
export const puppy = (p) => {
  const tail = "M110 190C160 190 196 160 204 116";
  const ear = "M-80-186C-136-206-182-160-186-80C-188-34-150-20-128-46C-108-72-112-130-80-186z";
  return [
    p.line(tail, INK, 42),
    p.line(tail, p.colour("brown"), 32),
    p.path("M-74-10C-124 70-150 176-122 222C-70 246 70 246 122 222C150 176 124 70 74-10z", p.ball("white")),
    p.area("M84 40C122 90 138 166 126 204C92 190 70 120 84 40z", p.colour("brown"), 0.85),
    forelegs(p, "white", "white"),
    p.path(
      "M0-216C76-216 126-170 126-96C126-26 74 22 0 22S-126-26-126-96C-126-170-76-216 0-216z",
      p.ball("white"),
    ),
    p.path("M8-212C80-206 124-160 122-92C120-54 86-42 60-54C28-72 20-150 8-212z", p.colour("brown")),
    p.path(ear, p.flat("brown", 0.25)),
    p.group(`transform="scale(-1 1)"`, p.path(ear, p.colour("brown"))),
    p.area("M0-62C44-66 78-42 74-4C68 26 34 34 0 34S-68 26-74-4C-78-42-44-66 0-62z", p.tone("white", 0.05)),
    p.path("M-20 6C-22 52-14 62 0 62S22 52 20 6z", p.flat("pink")),
    p.thin("M0-22C-4 12-40 18-54-4M0-22C4 12 40 18 54-4", 7),
    p.path("M-28-50Q0-62 28-50Q26-22 0-16Q-26-22-28-50z", p.flat("char", 0.3)),
    p.bare(p.group(`fill="${INK}"`, p.oval(-56, -94, 19, 23), p.oval(56, -94, 19, 23))),
    p.shine("M-62-102h1M50-102h1M-12-46h10", 9, 0.95),
    p.path("M-92 40C-50 74 50 74 92 40L96 66C50 100-50 100-96 66z", p.tube("red")),
    p.oval(0, 104, 23, 23, p.ball("yellow")),
    p.shine("M-168-90C-164-132-146-166-122-176", 9, 0.5),
  ].join("");
};
