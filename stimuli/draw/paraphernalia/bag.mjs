// @ts-check
/** Small zip bags and tea bags: a light pouch with something in its lower half. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** A small zip bag of clear plastic with powder or crystals. @type {Draw} */
export const zipBag = (p, { colour, filling, crystals }) => {
  const name = `${filling}`;
  const chunks = [
    [-62, 84, 30],
    [-14, 100, 34],
    [40, 90, 30],
    [70, 118, 22],
    [-36, 128, 26],
    [22, 132, 30],
    [-76, 124, 18],
    [-44, 56, 22],
    [14, 58, 24],
  ].map(
    ([x = 0, y = 0, r = 0]) =>
      `M${x - r} ${y}l${r * 0.7}-${r}h${r * 0.7}l${r * 0.6} ${r}l-${r * 0.6} ${r * 0.6}h-${r}z`,
  );
  const powder = "M-98 142V64C-70 30-44 62-14 48S60 16 98 62V142Q98 150 90 150H-90Q-98 150-98 142z";
  return [
    p.path(
      "M-112-178H112V150Q112 166 96 166H-96Q-112 166-112 150z",
      p.tone("glass", 0.35),
      ` fill-opacity=".6"`,
    ),
    crystals
      ? p.path(chunks.join(""), p.flat(name, 0.6), ` stroke-width="3"`)
      : p.path(powder, p.ball(name), ` stroke-width="3"`),
    crystals
      ? ""
      : p.line(
          "M-60 96h1M-20 80h1M30 100h1M62 84h1M-40 124h1M10 128h1M50 126h1M-76 118h1",
          p.tone(name, -0.4),
          7,
          0.6,
        ),
    p.line("M-110-132H110", p.colour(`${colour}`), 13),
    p.thin("M-110-140H110M-110-124H110M-112-104H112", 2.5),
    p.area("M-96-90L-60-92L-84 40L-98 20z", "#fff", 0.45),
    p.shine("M60-84C70-40 56-10 66 24M-98-164H90", 6, 0.6),
    p.line("M40-88C48-50 36-30 44 0", p.tone("glass", -0.5), 4, 0.5),
  ].join("");
};

/** A tea bag with its string and tag. @type {Draw} */
export const teaBag = (p, { colour, filling }) => {
  const name = `${filling}`;
  return [
    p.line("M0-148C10-210 90-230 120-176S70-90 150-60", INK, 8),
    p.line("M0-148C10-210 90-230 120-176S70-90 150-60", p.tone("cream", 0.3), 4),
    p.path(
      "M-112 150V-112L-66-160H66L112-112V150Q112 166 96 166H-96Q-112 166-112 150z",
      p.tone("white", -0.1),
      ` fill-opacity=".85"`,
    ),
    p.path(
      "M-90 138V56C-60 30-30 60 0 46S60 24 90 54V138Q90 146 82 146H-82Q-90 146-90 138z",
      p.ball(name),
      ` stroke-width="3"`,
    ),
    p.line(
      "M-60 84h1M-20 60h1M30 80h1M62 64h1M-40 112h1M10 116h1M50 114h1M-70 124h1",
      p.tone(name, -0.5),
      8,
      0.7,
    ),
    p.thin("M-66-160L-46-124H46L66-160M-112-112L-46-124M112-112L46-124"),
    p.line("M-100-96V154M100-96V154M-88 156H88", p.tone("white", -0.4), 3, 0.8),
    p.line("M-13-142H13", p.colour("steel"), 8),
    p.area("M-84-96L-50-104L-62 10L-84 30z", "#fff", 0.55),
    p.group(
      `transform="translate(176-34)rotate(24)"`,
      p.rect(-46, -46, 92, 92, 8, p.flat(`${colour}`, 0.25)),
      p.path(
        "M0-24C26-6 22 22 0 28C-22 22-26-6 0-24zM0-10V28",
        p.tone(`${colour}`, 0.55),
        ` stroke-width="3"`,
      ),
    ),
  ].join("");
};

/** @type {import("../scene.mjs").Pairing} */
export const BAGS = {
  cue: {
    subject: "zip-bag",
    arrangements: [
      [
        "A small zip bag with pale powder",
        [zipBag, { turn: -12, size: 1.4, look: { colour: "red", filling: "tan" } }],
      ],
      [
        "A small zip bag with crystals",
        [zipBag, { turn: 20, size: 1.4, look: { colour: "blue", filling: "blue", crystals: true } }],
      ],
      [
        "Two small zip bags with powder",
        [zipBag, { x: 290, y: 280, turn: -16, size: 1.15, look: { colour: "blue", filling: "tan" } }],
        [zipBag, { x: 530, y: 330, turn: 14, size: 1.15, look: { colour: "green", filling: "cream" } }],
      ],
    ],
  },
  neutral: {
    subject: "tea-bag",
    arrangements: [
      [
        "A tea bag with a red tag",
        [teaBag, { x: 360, y: 310, turn: -12, size: 1.3, look: { colour: "red", filling: "tan" } }],
      ],
      [
        "A tea bag with a blue tag",
        [teaBag, { x: 370, y: 320, turn: 20, size: 1.3, look: { colour: "blue", filling: "green" } }],
      ],
      [
        "Two tea bags with tags",
        [teaBag, { x: 210, y: 300, turn: -14, size: 1.06, look: { colour: "red", filling: "tan" } }],
        [teaBag, { x: 520, y: 335, turn: 10, size: 1.04, look: { colour: "yellow", filling: "orange" } }],
      ],
    ],
  },
};
