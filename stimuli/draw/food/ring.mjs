// @ts-check
/** A doughnut and a roll of tape: a ring. */

/** @typedef {import("../scene.mjs").Draw} Draw */

/** A closed wavy line around the middle. @type {(radius: number, depth: number, waves: number) => string} */
export const wavy = (radius, depth, waves) => {
  const at = (/** @type {number} */ step, /** @type {number} */ r) => {
    const angle = (step * Math.PI) / waves;
    return `${Math.round(r * Math.cos(angle))} ${Math.round(r * Math.sin(angle))}`;
  };
  const arcs = Array.from(
    { length: waves },
    (_, one) =>
      `Q${at(2 * one + 0.5, radius + depth * 1.6)} ${at(2 * one + 1, radius)}T${at(2 * one + 2, radius)}`,
  );
  return `M${at(0, radius)}${arcs.join("")}z`;
};

/** @type {Draw} */
export const doughnut = (p) =>
  [
    p.oval(0, 0, 214, 208, p.ball("tan")),
    p.path(wavy(182, 11, 9), p.ball("pink")),
    p.oval(0, 0, 128, 124, "", ` stroke="${p.tone("pink", 0.5)}" stroke-width="34" opacity=".5"`),
    p.line(
      "M-120-80l16-14M-30-140l20 4M60-130l14 14M130-60l2-20M-150 20l6-20M-110 90l18 8",
      p.colour("yellow"),
      12,
    ),
    p.line(
      "M-80-130l10 16M0-106l20-6M104-100l18-6M150 10l-6 20M-116-20l18 8M-60 130l20-4",
      p.colour("teal"),
      12,
    ),
    p.line(
      "M90 110l16-12M30 150l18 6M110 40l18 8M-20 104l16 12M-150-50l4 18M86-40l16 12",
      p.colour("white"),
      12,
    ),
    p.oval(0, 0, 72, 68, p.bowl("tan")),
    p.oval(6, 9, 52, 46, "#6c6b6c", ` stroke-width="3"`),
    p.shine("M-152-84A176 172 0 0 1-78-152", 15, 0.75),
    p.shine("M62 84A104 100 0 0 0 100 34", 8, 0.5),
  ].join("");

/** @type {Draw} */
export const tapeRoll = (p) => {
  const side = "M-214-40V70C-214 250 214 250 214 70V-40z";
  return [
    p.path(
      "M196 100C250 130 280 180 300 178L286 204L306 226L282 242L290 262C230 262 170 210 130 180z",
      p.flat("pink", 0.25),
    ),
    p.path(side, p.tube("pink")),
    p.line(
      "M-190 60q20 40 40 74M-120 106q20 30 40 60M-40 128q16 30 24 62M50 128q2 30-4 62M130 106q-8 30-28 62M186 66q-6 30-22 60",
      p.colour("yellow"),
      15,
    ),
    p.line("M-92 184h1M-80 120h1M0 192h1M4 136h1M92 180h1M100 116h1", p.colour("teal"), 18),
    p.oval(0, -40, 214, 150, p.flat("pink", 0.45)),
    p.oval(0, -40, 172, 120, "", ` stroke="${p.tone("pink", -0.35)}" stroke-width="3"`),
    p.oval(0, -40, 132, 90, p.flat("tan", 0.2)),
    p.oval(0, -40, 112, 75, p.tube("brown")),
    p.path("M-108-20A112 75 0 0 0 108-20A118 82 0 0 0-108-20z", "#6c6b6c", ` stroke-width="3"`),
    p.shine("M-196-70A200 140 0 0 1-90-166", 10, 0.75),
    p.shine("M-188 64C-180 100-160 130-136 150", 9, 0.5),
  ].join("");
};
