// @ts-check
/** Pocket scales and calculators: a flat case with a display, keys and a lid. */

import { zipBag } from "./bag.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

/** A pocket scale, seen from above, its display blank. @type {Draw} */
export const pocketScale = (p, { colour, lid }) => {
  const name = `${colour}`;
  const keys = [-96, -32, 32, 96].map((x) =>
    p.rect(x - 22, 146, 44, 26, 12, p.flat(x === -96 ? "red" : "steel", 0.3), ` stroke-width="3"`),
  );
  return [
    lid
      ? p.path(
          "M-146-180L-128-274Q-126-282-116-282H116Q126-282 128-274L146-180z",
          p.sheen("glass"),
          ` fill-opacity=".8"`,
        )
      : "",
    lid ? p.shine("M-110-262L-122-206M-88-262L-96-206", 7, 0.8) : "",
    p.rect(-152, -192, 304, 394, 28, p.flat(name, 0.25)),
    p.rect(-128, -168, 256, 216, 14, p.flat("steel", 0.3)),
    p.oval(0, -60, 84, 84, "", ` stroke-width="3" opacity=".5"`),
    p.rect(-100, 70, 200, 58, 8, p.flat("green", 0.3)),
    p.dim("M-98 72H98V84H-86V126H-98z", 0.3),
    ...keys,
    p.area("M-80 126L-40 72H-10L-50 126z", "#fff", 0.3),
    p.shine("M-138-160Q-138-178-120-178H110", 6, 0.55),
  ].join("");
};

/** A pocket calculator, its display and keys blank. @type {Draw} */
export const calculator = (p, { colour, lid }) => {
  const name = `${colour}`;
  const keys = [-36, 26, 88, 150].map((y, row) => {
    const d = [-96, -32, 32]
      .map((x) => `M${x - 18} ${y - 18}h36q8 0 8 8v22q0 8-8 8h-36q-8 0-8-8v-22q0-8 8-8z`)
      .join("");
    const fill = row === 3 ? "cream" : "white";
    return (
      p.path(d, p.flat(fill, 0.3), ` stroke-width="3"`) +
      p.rect(70, y - 18, 52, 38, 8, p.flat(row === 0 ? "red" : "white", 0.3), ` stroke-width="3"`)
    );
  });
  return [
    lid
      ? p.path("M-146-180L-128-274Q-126-282-116-282H116Q126-282 128-274L146-180z", p.flat("brown", 0.25))
      : "",
    lid ? p.shine("M-112-266H100", 5, 0.5) : "",
    p.rect(-152, -192, 304, 394, 28, p.flat(name, 0.25)),
    p.rect(-124, -166, 248, 84, 10, p.flat("green", 0.5)),
    p.dim("M-122-164H122V-150H-108V-84H-122z", 0.3),
    p.area("M-90-84L-36-164H2L-52-84z", "#fff", 0.4),
    ...keys,
    p.shine("M-138-160Q-138-178-120-178H110", 6, 0.55),
  ].join("");
};

/** A slip of paper. @type {Draw} */
export const memoSlip = (p, { colour }) =>
  [
    p.path("M-90-120H90V96L62 124H-90z", p.flat("white", 0.2)),
    p.path("M90 96H62V124z", p.tone("white", -0.3), ` stroke-width="3"`),
    p.rect(-90, -120, 180, 34, 0, p.colour(`${colour}`), ` stroke-width="3"`),
    p.line("M-66-50H66M-66-14H66M-66 22H66M-66 58H20", p.colour("blue"), 5, 0.5),
  ].join("");

/** @type {import("../scene.mjs").Pairing} */
export const SCALES = {
  cue: {
    subject: "pocket-scale",
    arrangements: [
      ["A pocket scale", [pocketScale, { turn: -14, size: 1.15, look: { colour: "char" } }]],
      [
        "A blue pocket scale with its lid open",
        [pocketScale, { y: 332, turn: 16, size: 1, look: { colour: "blue", lid: true } }],
      ],
      [
        "A pocket scale beside a small zip bag",
        [pocketScale, { x: 310, y: 300, turn: 8, size: 1.1, look: { colour: "char" } }],
        [zipBag, { x: 590, y: 340, turn: -16, size: 0.75, look: { colour: "red", filling: "white" } }],
      ],
    ],
  },
  neutral: {
    subject: "calculator",
    arrangements: [
      ["A pocket calculator", [calculator, { turn: -14, size: 1.15, look: { colour: "char" } }]],
      [
        "A blue pocket calculator with its lid open",
        [calculator, { y: 332, turn: 16, size: 1, look: { colour: "blue", lid: true } }],
      ],
      [
        "A pocket calculator beside a slip of paper",
        [calculator, { x: 310, y: 300, turn: 8, size: 1.1, look: { colour: "char" } }],
        [memoSlip, { x: 590, y: 340, turn: -16, size: 1, look: { colour: "red" } }],
      ],
    ],
  },
};
