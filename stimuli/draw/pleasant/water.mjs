// @ts-check
/** A waterfall, and a rainbow between clouds. */

/** @typedef {import("../scene.mjs").Draw} Draw */

/** @type {Draw} */
export const waterfall = (p) => {
  const water = p.along([
    [0, p.tone("blue", 0.3)],
    [0.3, p.tone("glass", 0.3)],
    [0.6, p.tone("white", 0.2)],
    [1, p.tone("blue", 0.4)],
  ]);
  return [
    p.path("M-240 200C-200 160 200 160 240 200C262 244 150 262 0 262S-262 244-240 200z", p.flat("teal", 0.4)),
    p.path(
      "M-80-190L-176-204L-206-120L-196-20L-226 60L-206 140L-220 204L-150 214L-60 196z",
      p.flat("steel", 0.15),
    ),
    p.path(
      "M80-196L170-210L200-130L190-60L214-10L200 80L224 150L210 206L150 216L60 196z",
      p.flat("steel", -0.15),
    ),
    p.path(
      "M-80-190V196L-120 190L-110 40L-140-60L-110-120zM80-196L120-100L104-20L136 80L120 200L60 196z",
      p.tone("steel", -0.45),
    ),
    p.line("M-206-120L-150-106M-226 60L-160 40M200 80L150 60", p.tone("steel", -0.45), 7),
    p.path(
      "M-82-190C-40-206 40-206 82-190C72-60 86 60 92 190C40 210-40 210-92 190C-86 60-72-60-82-190z",
      water,
    ),
    p.line("M-48-170C-44-60-56 60-58 150M44-170C40-60 52 40 54 140", p.tone("blue", 0.2), 9, 0.7),
    p.shine("M-14-180C-12-80-18 20-20 130M16-100C16-20 20 40 22 120", 14, 0.7),
    p.path(
      "M-112 206C-136 200-130 164-102 168C-98 140-60 142-54 164C-44 138-2 140 4 164C14 140 54 142 58 166C84 150 116 168 104 190C132 196 124 214 106 216C40 234-70 230-112 206z",
      p.flat("white", 0.15),
    ),
    p.path(
      "M-194-196C-210-220-180-244-160-230C-152-262-104-258-100-228C-76-244-48-222-60-196C-70-180-180-176-194-196z",
      p.flat("green", 0.35),
    ),
    p.path(
      "M60-196C50-226 80-244 100-230C110-266 162-262 168-230C194-236 216-212 196-192C160-176 80-178 60-196z",
      p.flat("green", 0.25),
    ),
  ].join("");
};

/** A cloud around its own origin. @type {(p: import("../scene.mjs").Pen) => string} */
const cloud = (p) =>
  [
    p.path(
      "M-112 52C-152 52-158-2-120-8C-124-56-62-70-44-36C-26-84 50-78 54-26C92-44 132-8 112 22C126 40 110 54 92 52z",
      p.ball("white"),
    ),
    p.line("M-44-36C-40-22-30-14-18-12M54-26C42-22 34-14 32-2", p.tone("steel", -0.2), 4),
  ].join("");

/** @type {Draw} */
export const rainbow = (p) => {
  const bands = ["red", "orange", "yellow", "green", "blue"];
  const arc = (/** @type {number} */ radius) => `M${-radius} 150A${radius} ${radius} 0 0 1 ${radius} 150`;
  return [
    ...bands.map((name, at) => p.line(arc(225 - 32 * at), p.tone(name, 0.25), 33)),
    p.path(`${arc(242)}M-81 150A81 81 0 0 1 81 150`),
    p.shine("M-216 86A226 226 0 0 1-114-50", 8, 0.5),
    p.copies(cloud(p), [
      [-162, 152, 0, 1.1],
      [172, 156, 0, 1.02],
    ]),
  ].join("");
};
