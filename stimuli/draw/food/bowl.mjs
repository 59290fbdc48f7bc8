// @ts-check
/** A bowl of spaghetti and a bowl of yarn: strands in a round dish. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */
/** @typedef {import("../scene.mjs").Pen} Pen */

/** @type {(p: Pen) => string} */
const dish = (p) =>
  [
    p.path(
      "M-236-20C-230 120-150 214-60 222V240H60V222C150 214 230 120 236-20C160 60-160 60-236-20z",
      p.tube("blue"),
    ),
    p.path(
      "M-226 40C-150 106 150 106 226 40L216 76C140 136-140 136-216 76z",
      p.tube("white"),
      ` stroke-width="3"`,
    ),
    p.shine("M-204 6C-192 90-150 160-96 190", 13, 0.55),
  ].join("");

/** @type {Draw} */
export const spaghetti = (p) => {
  const strands =
    "M-200-20C-180-100-60-130 20-90S150-10 60 20M-180 10C-190-60-90-120 0-110S190-70 200-10M-140 30C-190-20-120-90-30-70S100 10 20 34M-100 40C-140-10-60-60 10-40S140 20 190 10M180 20C200-60 120-120 40-120S-130-90-170-40M-60 44C-30-10 80-60 150-30";
  return [
    p.oval(0, -20, 236, 90, p.tube("white")),
    p.path("M-206 0C-200-90-110-146 0-146S200-90 206 0C150 60-150 60-206 0z", p.tone("yellow", -0.35)),
    p.line(strands, INK, 24),
    p.line(strands, p.colour("yellow"), 15),
    p.line(strands, p.tone("yellow", 0.5), 4),
    p.path(
      "M-110-90C-110-140-50-160 0-156S120-136 112-86C130-60 90-40 70-56C60-20 30-30 20-50C0-20-30-30-36-52C-60-30-80-40-80-60C-110-54-124-70-110-90z",
      p.ball("red"),
    ),
    p.oval(-44, -126, 42, 40, p.ball("brown")),
    p.oval(46, -122, 42, 40, p.ball("brown")),
    p.oval(0, -164, 42, 40, p.ball("brown")),
    p.path(
      "M-6-196C-40-216-40-244-20-254C2-240 8-216-6-196zM2-196C10-226 38-236 54-226C50-202 30-190 2-196z",
      p.flat("green", 0.3),
      ` stroke-width="3"`,
    ),
    p.shine("M-66-142A24 24 0 0 1-52-152M24-138A24 24 0 0 1 38-148M-22-180A24 24 0 0 1-8-190", 6, 0.6),
    dish(p),
  ].join("");
};

/** A ball of yarn. @type {(p: Pen, name: string, x: number, y: number) => string} */
const yarn = (p, name, x, y) => {
  const strands = "M-84-20C-40 20 40 30 84 0M-16 86C-36 30-16-36 34-78";
  const wound = p.line(strands, p.tone(name, -0.5), 4) + p.shine("M-60-40A72 72 0 0 1-32-66", 10, 0.6);
  return p.oval(x, y, 90, 90, p.ball(name)) + p.copies(wound, [[x, y]]);
};

/** @type {Draw} */
export const yarnBowl = (p) => {
  const loose = "M150-60C230-70 260 0 240 60S280 150 300 170";
  return [
    p.oval(0, -20, 236, 90, p.tube("white")),
    yarn(p, "red", 6, -134),
    yarn(p, "yellow", -122, -62),
    yarn(p, "brown", 126, -66),
    yarn(p, "yellow", 4, -34),
    dish(p),
    p.line(loose, INK, 15),
    p.line(loose, p.colour("brown"), 8),
    p.line("M-60-150L120-260", INK, 16),
    p.line("M-60-150L120-260", p.colour("green"), 8),
    p.oval(120, -260, 16, 16, p.ball("green")),
  ].join("");
};
