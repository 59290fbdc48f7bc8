// @ts-check
/** An ice lolly and a hairbrush: a rounded block on a wooden stick. */

import { INK } from "../colour.mjs";

/** @typedef {import("../scene.mjs").Draw} Draw */

const BLOCK = "M-104 84V-150C-104-226-60-254 0-254S104-226 104-150V84Q104 106 82 106H-82Q-104 106-104 84z";

/** @type {Draw} */
export const iceLolly = (p) =>
  [
    p.path("M-24 90V236Q-24 262 0 262T24 236V90z", p.tube("tan")),
    p.path(BLOCK, p.tube("red")),
    p.path(
      "M-104-84C-70-64-50-104 0-84S70-66 104-86V84Q104 106 82 106H-82Q-104 106-104 84z",
      p.tube("orange"),
      ` stroke-width="3"`,
    ),
    p.path(
      "M-104 22C-60 42-40 2 0 22S60 40 104 20V84Q104 106 82 106H-82Q-104 106-104 84z",
      p.tube("yellow"),
      ` stroke-width="3"`,
    ),
    p.path(BLOCK),
    p.line(
      "M-64 90h1M-10 84h1M66-20h1M-70-30h1M76 60h1M0-150h1M70-170h1M-4-40h1M-60-190h1M4 40h1M70-100h1M-74 30h1",
      p.tone("white", 0.3),
      8,
      0.8,
    ),

    p.line("M-38-170V56M38-170V56", INK, 30, 0.3),
    p.line("M-34-168V58M42-168V58", "#fff", 20, 0.22),
    p.shine("M-78-60V-150C-78-186-62-210-40-222", 13, 0.75),
    p.shine("M-78-20V50", 13, 0.6),
    p.dim("M-24 110H24V140Q0 126-24 140z", 0.35),
    p.shine("M-9 150V226", 5, 0.5),
  ].join("");

/** @type {Draw} */
export const hairbrush = (p) => {
  const rows = [
    [-50, 3],
    [-17, 4],
    [17, 4],
    [50, 3],
  ];
  const places = rows.flatMap(([x = 0, count = 0]) =>
    Array.from({ length: count }, (_, at) => `M${x} ${-106 + (at - (count - 1) / 2) * 50}`),
  );
  const pins = places.map((place) => `${place}l5-10`).join("");
  return [
    p.path(
      "M-34 20C-34 60-20 80-20 116C-20 160-32 190-30 240Q-28 276 0 276T30 240C32 190 20 160 20 116C20 80 34 60 34 20z",
      p.tube("tan"),
    ),
    p.oval(0, -108, 124, 160, p.flat("orange", 0.35)),
    p.oval(0, -108, 96, 132, p.ball("red"), ` stroke-width="3"`),
    p.line(pins, p.tone("red", -0.6), 14, 0.7),
    p.line(places.map((place) => `${place}l5-10h1`).join(""), p.tone("yellow", 0.3), 8),
    p.oval(0, 246, 9, 11, "#605f60"),
    p.thin("M-18 100C-8 108 8 108 18 100M-18 116C-8 124 8 124 18 116"),
    p.sided(
      p.shine("M-112-90C-114-150-94-206-56-236", 9, 0.75),
      p.shine("M-10 140C-12 170-16 200-14 232", 6, 0.5),
      p.shine("M-112-60C-108-30-100-8-90 8", 7, 0.5),
    ),
  ].join("");
};
