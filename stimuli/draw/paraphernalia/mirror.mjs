// @ts-check
/** Mirrors and notebooks: a flat panel with lines on it. */
import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** A framed mirror with lines of white powder. @type {Draw} */
export const mirror = (p, { colour, lines }) => {
  const name = `${colour}`;
  const rows = Array.from({ length: Number(lines) }, (_, at) => {
    const y = -54 + at * 54;
    return `M-76 ${y + 5}C-40 ${y - 6} 20 ${y + 8} 78 ${y - 3}`;
  }).join("");
  return [
    p.rect(-152, -194, 304, 388, 22, p.flat(name, 0.3)),
    p.rect(-124, -166, 248, 332, 8, p.sheen("glass")),
    p.area("M-124 20L60-166H112L-124 74z", "#fff", 0.25),
    p.area("M-124 96L124-154V-128L-124 122z", "#fff", 0.2),
    p.dim("M-122-164H122V-150H-108V164H-122z", 0.22),
    p.line(rows, p.tone("glass", -0.5), 22, 0.7),
    p.line(rows, p.tone("white", 0.3), 15),
    p.shine("M-140-170Q-140-182-128-182H116", 5, 0.6),
  ].join("");
};

/** A plain plastic card. @type {Draw} */
export const card = (p, { colour }) =>
  [
    p.rect(-112, -70, 224, 140, 14, p.flat(`${colour}`, 0.25)),
    p.rect(-112, -44, 224, 30, 0, p.colour("char"), ` stroke-width="3"`),
    p.rect(-88, 14, 52, 34, 7, p.flat("yellow"), ` stroke-width="3"`),
    p.shine("M-98-58H80", 4, 0.6),
  ].join("");

/** A ruled notebook with a wire binding. @type {Draw} */
export const notebook = (p, { colour, lines }) => {
  const rules = Array.from({ length: Number(lines) }, (_, at) => `M-98 ${-84 + at * 36}H118`).join("");
  const wires = Array.from({ length: 6 }, (_, at) => `M-124 ${-150 + at * 60}q-44-24-44 4t34 6`).join("");
  return [
    p.rect(-146, -198, 306, 398, 20, p.flat(`${colour}`, 0.3)),
    p.rect(-140, -182, 276, 366, 8, p.flat("white", 0.2)),
    p.line(rules, p.colour("blue"), 4, 0.45),
    p.line("M-72-180V182", p.colour("red"), 4, 0.5),
    p.area("M136 116V176Q136 184 128 184H68z", p.tone("white", -0.35)),
    p.path("M136 116Q106 128 102 150Q94 176 68 184z", p.flat("white", 0.2), ` stroke-width="3"`),
    p.line(wires, INK, 10),
    p.line(wires, p.colour("steel"), 5),
    p.shine("M-90-170H116", 5, 0.8),
  ].join("");
};

/** A strip of card to mark a page. @type {Draw} */
export const bookmark = (p, { colour }) =>
  [
    p.path("M-112-52H112V52H-112L-82 0z", p.flat(`${colour}`, 0.25)),
    p.rect(-60, -52, 26, 104, 0, p.colour("char"), ` stroke-width="3"`),
    p.rect(-12, -22, 96, 44, 7, p.flat("yellow"), ` stroke-width="3"`),
    p.shine("M-84-40H98", 4, 0.6),
  ].join("");

/** @type {import("../scene.mjs").Pairing} */
export const MIRRORS = {
  cue: {
    subject: "mirror",
    arrangements: [
      [
        "A framed mirror with white lines",
        [mirror, { turn: -14, size: 1.2, look: { colour: "brown", lines: 3 } }],
      ],
      [
        "A mirror in a teal frame with white lines",
        [mirror, { turn: 72, size: 1.2, look: { colour: "teal", lines: 2 } }],
      ],
      [
        "A dark mirror with white lines and a plastic card",
        [mirror, { x: 350, y: 290, turn: 12, size: 1.15, look: { colour: "char", lines: 3 } }],
        [card, { x: 540, y: 420, turn: -24, size: 1.05, look: { colour: "blue" } }],
      ],
    ],
  },
  neutral: {
    subject: "notebook",
    arrangements: [
      ["A ruled notebook", [notebook, { turn: -14, size: 1.16, look: { colour: "brown", lines: 7 } }]],
      [
        "A ruled notebook with a teal back",
        [notebook, { turn: 72, size: 1.16, look: { colour: "teal", lines: 6 } }],
      ],
      [
        "A ruled notebook and a bookmark",
        [notebook, { x: 350, y: 290, turn: 12, size: 1.11, look: { colour: "char", lines: 7 } }],
        [bookmark, { x: 540, y: 420, turn: -24, size: 1.15, look: { colour: "blue" } }],
      ],
    ],
  },
};
