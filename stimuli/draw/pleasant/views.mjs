// @ts-check
/** Views: a sunset over the sea, and mountains behind a lake. */

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const sunset = (p) => {
  const sky = p.along(
    [
      [0, p.tone("pink", -0.35)],
      [0.6, p.tone("pink", 0.1)],
    ],
    "y",
  );
  const sea = "M-208 40A212 212 0 0 0 208 40z";
  return [
    p.oval(0, 0, 212, 212, sky, ` stroke="none"`),
    p.path(
      "M-186-56C-176-84-144-86-134-68C-118-94-72-84-68-58C-46-60-40-36-56-32H-178C-200-34-202-54-186-56zM30-116C36-142 74-150 86-130C104-146 136-132 134-112C150-110 150-92 136-90H32C12-92 12-114 30-116z",
      p.tone("cream", 0.2),
    ),
    p.path("M-104 40A104 104 0 0 1 104 40z", p.tone("yellow", 0.25)),
    p.area(sea, p.tone("steel", -0.45)),
    p.area(sea, p.tone("blue", -0.3), 0.5),
    p.line(
      "M-84 78q21-14 42 0t42 0t42 0t42 0M-54 122q18-14 36 0t36 0t36 0M-30 166q15-14 30 0t30 0",
      p.tone("cream", 0.2),
      15,
    ),
    p.thin("M-208 40H208", 5),
    p.oval(0, 0, 212, 212),
  ].join("");
};

/** A fir tree that stands on its origin. @type {(p: import("../scene.mjs").Pen) => string} */
const fir = (p) =>
  p.path("M-7 0V18H7V0z", p.colour("cocoa")) +
  p.path("M0-110L24-68H14L36-32H24L48 4H-48L-24-32H-36L-14-68H-24z", p.flat("green", -0.3));

/** @type {Draw} */
export const mountains = (p) =>
  [
    p.path("M-276 120L-150-110L-86-50L0-230L84-84L130-140L276 120z", p.flat("glass", 0.1)),
    p.area("M0-230L84-84L130-140L276 120H150L100-10L70 30L36-80L44-130z", p.tone("steel", -0.3)),
    p.area("M-150-110L-86-50L-70 20L-40 120H-100L-120 30z", p.tone("steel", -0.1)),
    p.area(
      "M0-230L62-122L38-104L22-126L2-88L-22-118L-52-122zM-150-110L-112-74L-128-44L-148-66L-166-40L-186-44zM130-140L178-56L158-64L142-84L124-62L104-108z",
      p.tone("white", 0.2),
    ),
    p.path("M-276 120L-150-110L-86-50L0-230L84-84L130-140L276 120z"),
    p.path("M-290 124C-220 84-140 74-60 110C0 84 120 70 290 124L280 150H-280z", p.flat("green", 0.3)),
    p.path("M-286 146C-200 124 200 124 286 146C300 220 170 256 0 256S-300 220-286 146z", p.flat("blue", 0.5)),
    p.area("M-60 142H90L30 222Q16 236 4 222z", p.tone("steel", 0.45), 0.6),
    p.shine("M-196 180H-90M110 196H200", 8, 0.45),
    p.copies(fir(p), [
      [-206, 138, 0, 1.3],
      [214, 138, 0, 1.5],
    ]),
  ].join("");
