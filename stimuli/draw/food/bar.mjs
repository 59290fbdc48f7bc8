// @ts-check
/** A bar of chocolate and a chest of drawers: a brown grid. */

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const chocolateBar = (p) => {
  const cells = [-230, -150, -70].flatMap((y) => [-122, -38, 46].map((x) => [x, y]));
  const outer = cells.map(([x, y]) => `M${x} ${y}h76v72h-76z`).join("");
  const lights = cells.map(([x, y]) => `M${x} ${y}h76l-14 14h-48v44l-14 14z`).join("");
  const darks = cells.map(([x = 0, y = 0]) => `M${x + 76} ${y}v72h-76l14-14h48v-44z`).join("");
  return [
    p.rect(-134, -242, 268, 420, 12, p.flat("cocoa", 0.2)),
    p.path(outer, p.flat("brown", 0.1), ` stroke-width="3"`),
    p.area(lights, p.tone("brown", 0.35), 0.8),
    p.area(darks, p.tone("cocoa", -0.3), 0.7),
    p.path("M-152 30L-128-6L-96 24L-60-14L-20 22L20-10L58 24L96-8L128 22L152-2V90H-152z", p.sheen("steel")),
    p.thin("M-128-6L-112 60M-60-14L-66 60M20-10L12 60M96-8L86 60"),
    p.path("M-156 50Q0 66 156 50V238Q0 254-156 238z", p.flat("red", 0.25)),
    p.path("M-156 110Q0 126 156 110V176Q0 192-156 176z", p.flat("cream", 0.2), ` stroke-width="3"`),
    p.oval(0, 150, 52, 24, p.ball("yellow"), ` stroke-width="3"`),
    p.thin("M-156 222Q0 238 156 222"),
    p.shine("M-136 72V96M-136 200V218M-110 74V96", 9, 0.6),
  ].join("");
};

/** @type {Draw} */
export const drawers = (p) => {
  const rows = [-150, -54, 42].map((y) => p.rect(-136, y, 130, 86, 6) + p.rect(6, y, 130, 86, 6));
  const panels = [-150, -54, 42]
    .map((y) => `M-122 ${y + 14}h102v8h-94v50h-8zM20 ${y + 14}h102v8h-94v50h-8z`)
    .join("");
  const knobs = [-112, -16, 80].flatMap((y) => [-71, 71].map((x) => p.oval(x, y + 5, 14, 14)));
  return [
    p.path("M-140 170H-92L-100 236H-128zM92 170H140L128 236H100z", p.flat("cocoa", 0.2)),
    p.rect(-158, -176, 316, 358, 8, p.flat("cocoa", 0.25)),
    p.group(`fill="${p.flat("brown", 0.25)}" stroke-width="4"`, ...rows),
    p.area(panels, p.tone("brown", 0.4), 0.8),
    p.rect(-158, 138, 316, 46, 6, p.flat("red", 0.25)),
    p.path("M-172-216H172Q184-216 180-204L170-166H-170L-180-204Q-184-216-172-216z", p.tube("cream", "y")),
    p.group(`fill="${p.ball("yellow")}" stroke-width="4"`, ...knobs),
    p.oval(0, 161, 36, 10, p.ball("steel"), ` stroke-width="3"`),
    p.dim("M-156-162H156V-150H-156z", 0.35),
    p.shine("M-160-202H120", 7, 0.7),
    p.shine("M-148-140V100", 5, 0.4),
  ].join("");
};
