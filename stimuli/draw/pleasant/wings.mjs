// @ts-check
/** A songbird on a twig, and a butterfly. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const songbird = (p) => {
  const twig = "M-250 150C-150 120-60 166 40 148S180 150 250 110M-150 132C-190 100-206 84-216 60";
  const leaf = p.path("M0 0C10-30 40-44 70-40C66-10 40 12 0 0z", p.flat("green", 0.3));
  const petals = [0, 72, 144, 216, 288].map((turn) =>
    p.group(`transform="rotate(${turn})"`, p.oval(0, -17, 14, 17, p.colour("white"))),
  );
  const blossom = petals.join("") + p.oval(0, 0, 8, 8, p.colour("yellow"), ` stroke="none"`);
  return [
    p.line(twig, INK, 25),
    p.line(twig, p.tone("brown", 0), 15),
    p.copies(leaf, [
      [-216, 62],
      [-90, 140, 100],
      [236, 112, 20],
    ]),
    p.path("M90 60L238 118L262 176L206 166L72 112z", p.flat("blue", -0.3)),
    p.path(
      "M-116-150C-70-206 20-196 44-130C70-80 128-20 126 50C122 116 50 146-20 136C-110 122-152 40-136-40C-130-80-146-116-116-150z",
      p.flat("blue", 0.3),
    ),
    p.path(
      "M-132-40C-122-60-80-68-50-42C-4 4 16 80 0 133C-10 134-16 133-20 133C-104 118-146 40-132-40z",
      p.tone("white", 0),
    ),
    p.area("M-132-30C-116-58-80-64-52-40C-20-8 0 36 4 70C-60 40-100 0-132-30z", p.tone("tan", 0.5), 0.8),
    p.path("M6-60C66-58 134 10 172 92C120 98 52 88 22 44C-2 8-14-30 6-60z", p.flat("steel", 0.3)),
    p.thin("M34-14C72 12 104 46 130 84", 7),
    p.path("M-122-136L-186-112L-130-92C-118-104-116-122-122-136z", p.flat("yellow", 0.3)),
    p.oval(-66, -126, 19, 19, p.colour("white"), ` stroke="none"`),
    p.oval(-68, -126, 13, 13, INK, ` stroke="none"`),
    p.shine("M-73-131h1", 8, 1),
    p.shine("M-44-172C-20-176 6-164 18-144", 9, 0.5),
    p.line("M-40 132L-48 158M-26 132L-22 160M20 136L14 160M34 134L40 158", INK, 9),
    p.copies(blossom, [
      [-176, 122, 0, 1.2],
      [168, 140, 40, 1.4],
    ]),
  ].join("");
};

/** @type {Draw} */
export const butterfly = (p) => {
  const upper = "M10-20C40-120 130-210 220-196C262-186 250-90 206-36C170 8 90 22 12 8z";
  const lower = "M12 10C80 14 156 34 172 84C184 130 138 186 96 184C54 180 22 100 12 40z";
  const wing = [
    p.path(upper, p.flat("blue", -0.3)),
    p.area("M28-26C58-108 128-178 192-172C220-160 212-92 178-48C142-6 90 6 28 0z", p.flat("blue", 0.4)),
    p.area("M44-28C70-96 130-156 180-152C200-140 180-60 44-28z", p.tone("glass", 0.2)),
    p.path(lower, p.flat("blue", -0.3)),
    p.area("M30 24C84 28 136 44 146 84C154 116 126 156 100 156C68 152 42 90 30 24z", p.flat("teal", 0.45)),
    p.area("M44 42C90 50 126 62 130 92C132 116 114 138 98 136C76 132 58 90 44 42z", p.tone("glass", 0.2)),
    p.line("M34-14L166-134M34-8L184-92", p.tone("blue", -0.1), 5),
    p.line("M212-170h1M230-140h1M226-108h1M158 92h1M146 130h1M118 162h1", p.colour("yellow"), 16),
  ].join("");
  return [
    p.copies(wing, [[0, 0]]),
    p.group(`transform="scale(-1 1)"`, p.copies(wing, [[0, 0]])),
    p.thin("M-4-70C-30-130-50-160-84-176M4-70C30-130 50-160 84-176", 4),
    p.bare(p.group(`fill="${INK}"`, p.oval(-86, -177, 8, 8), p.oval(86, -177, 8, 8))),
    p.path(
      "M0-92C22-92 24-62 15-50C24-20 22 40 10 120Q0 140-10 120C-22 40-24-20-15-50C-24-62-22-92 0-92z",
      p.tube("char"),
    ),
    p.shine("M-6-80V-62M-7-30V60", 5, 0.5),
  ].join("");
};
