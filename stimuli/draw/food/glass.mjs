// @ts-check
/** A milkshake and a toothbrush in a tumbler: a tall glass with something upright in it. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const milkshake = (p) => {
  const straw = "M30-80L96-300";
  return [
    p.line(straw, INK, 34),
    p.line(straw, p.colour("white"), 24),
    `<path d="${straw}" stroke="${p.colour("red")}" stroke-width="24" stroke-dasharray="18 22" stroke-linecap="butt"/>`,
    p.path(
      "M-128-140C-170-150-160-206-120-206C-120-250-60-270-36-240C0-266 50-250 50-220C90-236 132-206 116-176C150-166 150-130 124-126H-124z",
      p.ball("white"),
    ),
    p.thin(
      "M-90-190C-80-206-60-206-54-190M-10-220C0-232 20-230 24-216M40-170C52-184 74-180 76-166M-50-160C-40-172-20-170-16-158",
    ),
    p.oval(-34, -258, 34, 34, p.ball("red")),
    p.line("M-34-288C-36-308-52-318-66-320", INK, 5),
    p.path("M-136-134H136L92 218H-92z", p.tube("pink")),
    p.path("M-148-140Q0-108 148-140L146-118Q0-86-146-118z", p.tube("glass")),
    p.path(
      "M-136-122L-96 222Q-94 234-120 240Q-120 252 0 252T120 240Q94 234 96 222L136-122",
      "",
      ` stroke-width="5"`,
    ),
    p.path("M-94 204H94L96 222Q94 234 120 240Q120 252 0 252T-120 240Q-94 234-96 222z", p.tube("glass")),
    p.thin("M-60-92L-44 196M0-86V200M60-92L44 196", 2.5),
    p.line(
      "M-96-186C-80-200-76-168-60-180M-6-206C6-220 12-192 26-204M62-160C74-174 82-148 96-160",
      p.colour("red"),
      8,
      0.7,
    ),
    p.shine("M-110-84L-82 170", 15, 0.65),
    p.dim("M110-112H132L92 204H70z", 0.2),
    p.shine("M-52-266A18 18 0 0 1-42-276M-130-180Q-126-194-110-194", 7),
  ].join("");
};

/** @type {Draw} */
export const toothbrushCup = (p) => {
  const tufts = Array.from({ length: 5 }, (_, at) => `M${-6} ${-292 + at * 21}h-34`).join("");
  return [
    p.group(
      `transform="translate(40-10)rotate(15)"`,
      p.line(tufts, INK, 21),
      p.line(tufts, p.colour("white"), 14),
      p.path("M-10-310Q8-316 18-300V-200C18-160 24-120 22 0H-14C-14-120-8-160-8-200z", p.tube("red")),
      p.shine("M4-294V-60", 6, 0.6),
    ),
    p.group(
      `transform="translate(-50-70)rotate(-13)"`,
      p.rect(-30, -224, 60, 52, 8, p.tube("red")),
      p.path("M-34-172H34L66 40H-66z", p.tube("white")),
      p.path("M-42-120H42L50-64H-50z", p.tube("red"), ` stroke-width="3"`),
      p.shine("M-22-160L-40 20", 8),
    ),
    p.path("M-140-110H140L102 224Q100 246 78 246H-78Q-100 246-102 224z", p.tube("pink")),
    p.path(
      "M-128-6C-60 20-60-26 0-4S70 20 128-8L122 48C70 72 60 24 0 48S-60 24-122 48z",
      p.tube("white"),
      ` stroke-width="3"`,
    ),
    p.path("M-150-122Q0-90 150-122L148-98Q0-66-148-98z", p.tube("glass")),
    p.thin("M-104 206Q0 226 104 206"),
    p.shine("M-114-62L-86 190", 15, 0.65),
    p.dim("M112-90H134L100 220Q96 240 80 242z", 0.2),
  ].join("");
};
