// @ts-check
/** Pleasant things that have nothing to do with drugs or food, each a subject of its own: a control for "interesting". */
import { flowers } from "./pleasant/flowers.mjs";
import { guitar, notes } from "./pleasant/guitar.mjs";
import { kitten, puppy } from "./pleasant/pets.mjs";
import { beach, sailingBoat } from "./pleasant/shore.mjs";
import { airBalloon, kite } from "./pleasant/sky.mjs";
import { present, teddyBear } from "./pleasant/toys.mjs";
import { mountains, sunset } from "./pleasant/views.mjs";
import { rainbow, waterfall } from "./pleasant/water.mjs";
import { butterfly, songbird } from "./pleasant/wings.mjs";

/** @type {readonly { subject: string, arrangement: import("./scene.mjs").Arrangement }[]} */
export const PLEASANT = [
  { subject: "kitten", arrangement: ["A kitten, sitting", [kitten]] },
  { subject: "puppy", arrangement: ["A puppy with a collar, sitting", [puppy]] },
  { subject: "songbird", arrangement: ["A songbird on a twig in blossom", [songbird]] },
  { subject: "butterfly", arrangement: ["A butterfly", [butterfly, { turn: 14 }]] },
  { subject: "flowers", arrangement: ["A bunch of daisies and tulips", [flowers]] },
  { subject: "hot-air-balloon", arrangement: ["A hot-air balloon", [airBalloon]] },
  { subject: "kite", arrangement: ["A kite with a tail", [kite, { x: 380, turn: 12, size: 1.04 }]] },
  { subject: "sailing-boat", arrangement: ["A sailing boat", [sailingBoat, { size: 0.86 }]] },
  { subject: "beach", arrangement: ["A parasol and a ball on a beach", [beach, { size: 0.88 }]] },
  { subject: "sunset", arrangement: ["A sunset over the sea", [sunset]] },
  { subject: "waterfall", arrangement: ["A waterfall between rocks", [waterfall, { size: 0.84 }]] },
  { subject: "mountains", arrangement: ["Snowy mountains behind a lake", [mountains, { size: 0.92 }]] },
  { subject: "rainbow", arrangement: ["A rainbow between two clouds", [rainbow, { y: 280, size: 1.02 }]] },
  {
    subject: "guitar",
    arrangement: [
      "A guitar and two notes of music",
      [guitar, { x: 380, y: 310, turn: 34, size: 0.98 }],
      [notes, { x: 250, y: 160 }],
    ],
  },
  { subject: "present", arrangement: ["A wrapped present with a bow", [present, { size: 0.92 }]] },
  { subject: "teddy-bear", arrangement: ["A teddy bear with a bow tie", [teddyBear, { size: 0.96 }]] },
];
