// @ts-check
/** A burger and a stack of folded towels: soft layers of many colours. */

/** @typedef {import("../scene.mjs").Draw} Draw */
/** @typedef {import("../scene.mjs").Pen} Pen */

/** @type {Draw} */
export const burger = (p) =>
  [
    p.path("M-196 108H196V136Q196 196 120 196H-120Q-196 196-196 136z", p.tube("tan", "y")),
    p.rect(-212, 62, 424, 62, 30, p.tube("cocoa", "y")),
    p.line(
      "M-170 84h1M-120 100h1M-60 82h1M10 102h1M70 84h1M130 100h1M176 86h1",
      p.tone("cocoa", 0.3),
      8,
      0.6,
    ),
    p.path("M-206 44H206L196 62 140 70 96 112 52 70-40 68-90 108-140 68-196 64z", p.flat("yellow", 0.2)),
    p.rect(-200, 18, 400, 36, 17, p.tube("red", "y")),
    p.path(
      "M-222 6C-226 40-186 40-176 22C-160 50-124 48-112 24C-96 50-56 50-46 26C-30 52 12 52 24 26C38 50 78 50 92 24C106 48 144 46 156 22C170 42 226 38 222 4z",
      p.tube("green", "y"),
    ),
    p.path("M-206 2C-212-128-120-190 0-190S212-128 206 2Q206 16 190 16H-190Q-206 16-206 2z", p.ball("tan")),
    p.line(
      "M-110-96l12-6M-60-138l14 2M-20-96l13 4M30-146l13 4M64-98l12-6M112-112l10 8M-150-50l10-8M-70-52l13 4M10-50l14-2M90-56l12 6M146-58l8 8",
      p.tone("cream", 0.3),
      13,
    ),
    p.shine("M-176-58C-162-112-124-146-84-160", 14, 0.6),
    p.dim("M-204-14Q0 22 204-14V4Q204 14 190 14H-190Q-204 14-204 4z", 0.18),
  ].join("");

/** One towel, its fold at the left and its two ends at the right. @type {(p: Pen, y: number, width: number, name: string) => string} */
const towel = (p, y, width, name) => {
  const [left, right] = [-width, width];
  const hem = `M${right - 40}-38V38`;
  return p.group(
    `transform="translate(0 ${y})"`,
    p.path(
      `M${left + 44}-46C-60-54 60-42 ${right - 16}-46C${right + 10}-44 ${right + 10}-8 ${right - 12}-2C${right + 12} 4 ${right + 10} 44 ${right - 16} 46C60 44-60 52 ${left + 44} 46C${left - 14} 42 ${left - 14}-42 ${left + 44}-46z`,
      p.tube(name, "y", 0.75),
    ),
    p.thin(`M${right - 12}-2C60 6-60-8 ${left + 56}-2Q${left + 36} 0 ${left + 40} 14`),
    p.line(hem, p.tone(name, 0.6), 12),
    `<path d="M${left + 60}-24H${right - 60}M${left + 66} 24H${right - 60}" stroke-width="4" stroke-dasharray="1 30" opacity=".3"/>`,
    p.shine(`M${left + 26}-26Q${left + 36}-34 ${left + 60}-35`, 9, 0.6),
  );
};

/** @type {Draw} */
export const towels = (p) =>
  [
    towel(p, 154, 214, "brown"),
    towel(p, 66, 206, "tan"),
    towel(p, -22, 212, "red"),
    towel(p, -110, 202, "yellow"),
    p.path(
      "M-150-150C-150-196-110-206-60-206C0-212 60-204 130-206C164-204 170-160 150-152z",
      p.tube("green", "y"),
    ),
    p.thin("M150-152C130-170 120-186 118-206"),
    p.shine("M-118-186Q-104-194-90-194", 8, 0.6),
  ].join("");
