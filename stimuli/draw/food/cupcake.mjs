// @ts-check
/** A cupcake and a bobble hat: a ribbed base, a soft dome, a ball on top. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const cupcake = (p) => {
  const pleats = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((at) => `M${at * 36} 56L${at * 27} 244`).join("");
  return [
    p.path("M-182 40H182L140 236Q136 250 120 250H-120Q-136 250-140 236z", p.tube("tan")),
    p.thin(pleats, 4),
    p.dim("M-178 44H178L168 84Q0 110-168 84z", 0.25),
    p.path(
      "M-200 44C-234-10-196-54-146-60C-40-72 60-62 150-58C200-50 232-8 200 42C180 76 120 60 90 66C40 78-40 78-90 66C-120 60-180 78-200 44z",
      p.ball("pink"),
    ),
    p.path(
      "M-148-46C-176-92-140-130-100-134C-30-142 40-136 104-132C146-126 174-88 148-46C90-22-90-22-148-46z",
      p.ball("pink"),
    ),
    p.path(
      "M-96-122C-116-160-80-200-30-214C0-224 30-246 46-236C60-224 20-212 60-196C104-180 116-152 96-122C50-104-50-104-96-122z",
      p.ball("pink"),
    ),
    p.oval(8, -218, 44, 44, p.ball("red")),
    p.line("M12-258C14-284 34-296 56-298", INK, 5),
    p.line(
      "M-120 10l14-8M-40 34l14 4M70 10l12-10M140 20l8-12M-70-90l14 4M30-100l14-4M90-80l8-12",
      p.colour("yellow"),
      11,
    ),
    p.line(
      "M-160-10l10-10M0 0l14 6M110 44l14-4M-20-70l14-4M60-60l14 4M-60-150l12-4M50-150l10 8",
      p.colour("teal"),
      11,
    ),
    p.shine(
      "M-182 0C-186-20-172-36-150-40M-126-84C-126-100-112-112-94-116M-74-150C-70-166-54-180-36-188",
      11,
      0.7,
    ),
    p.shine("M-14-226A22 22 0 0 1 0-242", 8),
    p.shine("M-150 100L-124 220", 9, 0.4),
  ].join("");
};

/** @type {Draw} */
export const bobbleHat = (p) => {
  const ribs = [-3, -2, -1, 0, 1, 2, 3].map((at) => `M${at * 54} 116Q${at * 57} 170 ${at * 54} 222`).join("");
  const stitches = (/** @type {number} */ y, /** @type {number} */ half) => {
    const count = Math.floor(half / 20);
    return `M${-count * 20} ${y}${`l20 22 20-22`.repeat(count)}`;
  };
  return [
    p.path("M-184 130C-196-40-120-170 0-170S196-40 184 130z", p.ball("pink")),
    p.line(stitches(-96, 110), p.colour("white"), 11),
    p.line(stitches(-30, 150), p.colour("red"), 11),
    p.line("M-166 56H166", p.colour("teal"), 16),
    p.rect(-204, 106, 408, 126, 40, p.tube("tan")),
    p.thin(ribs, 4),
    p.path(
      "M-70-198C-92-218-74-244-60-240C-64-268-30-284-16-268C0-292 34-284 36-264C62-270 78-242 66-226C86-208 72-180 54-184C50-158 18-150 4-166C-14-148-46-158-46-180C-64-174-80-184-70-198z",
      p.ball("red"),
    ),
    p.line(
      "M-40-214l-10-12M-12-234l-4-14M20-234l6-12M44-210l12-6M0-206l-2-12M-30-188l-8 6M24-188l8 8M-4-180v10",
      p.tone("red", -0.5),
      5,
      0.7,
    ),
    p.shine("M-152 20C-146-50-118-104-76-134", 13, 0.55),
    p.shine("M-178 136H-80", 9, 0.4),
    p.shine("M-46-246A30 30 0 0 1-22-260", 8, 0.6),
  ].join("");
};
