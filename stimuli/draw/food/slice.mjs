// @ts-check
/** A slice of layer cake and a thick book: a block with layers at its side. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const cakeSlice = (p) => {
  const crumbs =
    "M-150 60h1M-90 80h1M-20 100h1M50 84h1M120 96h1M-120 160h1M-40 190h1M30 196h1M96 170h1M-70 140h1M140 176h1";
  return [
    p.path("M-230-60L60 40L210-90V90L60 240L-220 110z", p.tone("brown", 0.05)),
    p.area("M60 40L210-90V90L60 240z", p.tone("cocoa", 0)),
    p.path(
      "M-226 0L60 110V146L-224 30zM-222 68L60 186V212L-220 94z",
      p.tone("cream", 0.3),
      ` stroke-width="3"`,
    ),
    p.path("M60 110L210-18V12L60 146zM60 186L210 50V76L60 212z", p.tone("cream", -0.2), ` stroke-width="3"`),
    p.line(crumbs, p.tone("cocoa", -0.2), 9, 0.8),
    p.line(
      "M-170 90h1M-30 130h1M100 130h1M-100 120h1M0 70h1M170 110h1M-190 50h1M110 160h1",
      p.tone("cream", 0),
      8,
      0.7,
    ),

    p.path(
      "M-234-66C-150-100 60-150 190-122C220-116 224-84 210-66V-30C200-10 186-16 180-36C170-10 140 30 130 4C110 60 88 40 84 24C70 76 44 74 40 44C10 60-10 40-30 26C-50 44-70 20-80 10C-110 26-130 4-140-14C-170 0-184-20-190-34C-220-20-250-40-234-66z",
      p.flat("pink", 0.3),
    ),
    p.path(
      "M-222-62C-140-94 60-138 180-114C206-108 206-90 190-76L70 26Q54 38 30 30z",
      p.tone("pink", 0.35),
      ` stroke="none"`,
    ),
    p.line(
      "M-150-70l14-6M-80-90l8 10M-30-60l14 2M30-100l10 8M-90-40l14 4M20-30l12-6M-10-104l12-6",
      p.colour("red"),
      9,
    ),
    p.path("M76-90C40-96 34-138 66-150S140-150 146-124S116-84 76-90z", p.ball("white")),
    p.oval(98, -160, 42, 42, p.ball("red")),
    p.line("M102-198C106-222 124-232 144-234", INK, 5),
    p.shine("M-196-62L0-102", 8, 0.7),
    p.shine("M78-168A22 22 0 0 1 92-182", 8),
    p.thin("M60 76V238"),
  ].join("");
};

/** @type {Draw} */
export const book = (p) => {
  const pages = Array.from(
    { length: 4 },
    (_, at) => `M-206 ${-2 + at * 28}L64 ${120 + at * 28}L214 ${-20 + at * 28}`,
  ).join("");
  return [
    p.path("M-228 120L60 246L228 92V68L60 220L-228 94z", p.tone("brown", -0.2)),
    p.path("M-214-30L64 90L216-54V84L64 224L-214 102z", p.tone("cream", 0.2)),
    p.area("M64 90L216-54V84L64 224z", p.tone("cream", -0.3)),
    p.line(pages, p.tone("tan", 0), 4, 0.8),
    p.path("M-232-70L30-166Q40-170 52-166L228-84V-58L64 98L-232-40z", p.tone("brown", -0.1)),
    p.path("M-232-70L30-166Q40-170 52-166L228-84L64 64z", p.flat("pink", 0.3)),
    p.path("M-170-70L36-144L176-82L58 34z", "", ` stroke-width="3"`),
    p.path("M-40-78L34-108L96-80L36-44z", p.flat("cream", 0.2), ` stroke-width="3"`),
    p.path("M-232-70L64 64V98L-232-40z", p.tone("brown", 0.15)),
    p.path("M176 118L200 96V206L184 190L166 214V126z", p.flat("red", 0.2)),
    p.shine("M-206-70L20-152", 7, 0.65),
    p.shine("M-220-54L40 66", 5, 0.5),
  ].join("");
};
