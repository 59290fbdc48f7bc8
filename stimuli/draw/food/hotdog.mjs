// @ts-check
/** A hot dog and a pencil case: long and soft, with yellow on red. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

const ZIGZAG =
  "M-200-18C-170-50-150-44-140-18S-96 14-80-18S-40-46-20-18S24 12 40-18S80-46 100-18S144 12 160-18S186-34 200-24";

/** @type {Draw} */
export const hotDog = (p) =>
  [
    p.path(
      "M-220-20C-250-90-190-112-120-116C-40-122 60-120 130-114C200-108 250-86 222-20z",
      p.tube("tan", "y"),
    ),
    p.path(
      "M-252-14C-262-60-220-66-180-64H180C222-66 262-60 252-14C262 34 222 42 180 40H-180C-220 42-262 34-252-14z",
      p.tube("red", "y"),
    ),
    p.path(
      "M-226 4C-160 30 160 30 226 4C262 20 252 96 180 108C80 122-80 122-180 108C-252 96-262 20-226 4z",
      p.tube("tan", "y"),
    ),
    p.line(ZIGZAG, INK, 28),
    p.line(ZIGZAG, p.colour("yellow"), 18),
    p.line(ZIGZAG.replaceAll("-18", "-22"), p.tone("yellow", 0.6), 5, 0.8),
    p.path(
      "M-150 22C-140 44-110 40-104 22C-90 46-60 42-54 24C-40 48-6 44 0 24C16 48 46 44 52 22C66 44 100 42 106 20C120 40 144 38 152 16C80 4-80 6-150 22z",
      p.tube("green", "y"),
      ` stroke-width="3"`,
    ),
    p.shine("M-200-80C-160-98-80-102 0-102", 9, 0.6),
    p.shine("M-236-30Q-236-46-216-50M-204 44C-180 60-120 68-60 70", 9, 0.55),
    p.line("M-120 92H80", p.tone("brown", 0), 9, 0.35),
  ].join("");

/** @type {Draw} */
export const pencilCase = (p) => {
  const teeth = Array.from({ length: 24 }, (_, at) => `M${-206 + at * 18}-64v14`).join("");
  const diamonds = `M-206 16${"l22-26 22 26-22 26z".concat("m62 0").repeat(6)}l22-26 22 26-22 26z`;
  return [
    p.path("M170-62L270-104L286-66L190-28z", p.tube("green")),
    p.path("M270-104L318-106L286-66z", p.flat("cream"), ` stroke-width="3"`),
    p.path("M-220-62C-200-112-120-116-40-118C60-120 160-112 206-62z", p.tube("tan", "y")),
    p.path(
      "M-248-40C-250-62-236-70-214-70H214C240-70 250-60 248-40V60C252 108 220 118 180 118H-180C-222 118-252 106-248 60z",
      p.tube("tan", "y"),
    ),
    p.path("M-249-20H249V52H-249z", p.tube("red", "y"), ` stroke-width="3"`),
    p.path(diamonds, p.colour("yellow"), ` stroke-width="4"`),
    p.line("M-214-57H210", p.tone("char", 0), 22),
    p.line(teeth, p.colour("yellow"), 6),
    p.path("M150-74H184L178 0Q167 10 156 0z", p.flat("steel", 0.3), ` stroke-width="3"`),
    p.line("M-232 72H232", p.tone("cream", 0), 4, 0.8),
    p.shine("M-190-84C-150-102-80-106-10-106M-226 88Q-220 102-190 104", 8, 0.6),
  ].join("");
};
