// @ts-check
/** What the food set shows: sixteen foods, each beside a household object of like shape. */
import { chocolateBar, drawers } from "./food/bar.mjs";
import { spaghetti, yarnBowl } from "./food/bowl.mjs";
import { popcorn, wastebasket } from "./food/bucket.mjs";
import { burger, towels } from "./food/burger.mjs";
import { iceCream, spinningTop } from "./food/cone.mjs";
import { bobbleHat, cupcake } from "./food/cupcake.mjs";
import { button, cookie } from "./food/disc.mjs";
import { milkshake, toothbrushCup } from "./food/glass.mjs";
import { hotDog, pencilCase } from "./food/hotdog.mjs";
import { pretzel, rope } from "./food/knot.mjs";
import { hairbrush, iceLolly } from "./food/paddle.mjs";
import { handFan, pizzaSlice } from "./food/pizza.mjs";
import { doughnut, tapeRoll } from "./food/ring.mjs";
import { book, cakeSlice } from "./food/slice.mjs";
import { cushions, pancakes } from "./food/stack.mjs";
import { fries, pencilCup } from "./food/sticks.mjs";

/** @typedef {import("./scene.mjs").Pairing} Pairing */
/** @typedef {import("./scene.mjs").Placed} Placed */

/** @type {(subject: string, alt: string, ...objects: Placed[]) => import("./scene.mjs").Subject} */
const one = (subject, alt, ...objects) => ({ subject, arrangements: [[alt, ...objects]] });

/** @type {readonly Pairing[]} */
export const FOOD = [
  { cue: one("burger", "A burger", [burger]), neutral: one("towels", "A stack of folded towels", [towels]) },
  {
    cue: one("pizza-slice", "A slice of pizza", [pizzaSlice, { turn: -8 }]),
    neutral: one("hand-fan", "A folding fan, open", [handFan, { turn: -8 }]),
  },
  {
    cue: one("doughnut", "A doughnut with pink icing", [doughnut]),
    neutral: one("tape-roll", "A roll of patterned tape", [tapeRoll, { x: 370, y: 290 }]),
  },
  {
    cue: one("ice-cream", "An ice-cream cone with a cherry", [iceCream, { y: 325, turn: 12, size: 0.95 }]),
    neutral: one("spinning-top", "A wooden spinning top", [spinningTop, { y: 322, turn: 12, size: 0.94 }]),
  },
  {
    cue: one("cupcake", "A cupcake with a cherry", [cupcake, { y: 320 }]),
    neutral: one("bobble-hat", "A knitted hat with a bobble", [bobbleHat, { y: 320 }]),
  },
  {
    cue: one("chocolate-bar", "A bar of chocolate, half unwrapped", [chocolateBar, { turn: 14 }]),
    neutral: one("drawers", "A wooden chest of drawers", [drawers, { y: 295 }]),
  },
  {
    cue: one("fries", "A box of French fries", [fries, { turn: -5 }]),
    neutral: one("pencil-cup", "A cup of pencils", [pencilCup, { y: 320 }]),
  },
  {
    cue: one("hot-dog", "A hot dog with mustard", [hotDog, { turn: -14, size: 1.2 }]),
    neutral: one("pencil-case", "A pencil case with a zip", [pencilCase, { x: 380, turn: -14, size: 1.1 }]),
  },
  {
    cue: one("cake-slice", "A slice of layer cake", [cakeSlice]),
    neutral: one("book", "A thick book, lying", [book, { y: 270 }]),
  },
  {
    cue: one("popcorn", "A bucket of popcorn", [popcorn]),
    neutral: one("wastebasket", "A bin of crumpled paper", [wastebasket]),
  },
  {
    cue: one("cookie", "A biscuit with chocolate chips", [cookie, { turn: 10 }]),
    neutral: one("button", "A coat button with four holes", [button, { turn: 10 }]),
  },
  {
    cue: one("pretzel", "A salted pretzel", [pretzel, { turn: 6 }]),
    neutral: one("rope", "A twisted rope, looped", [rope, { y: 288, turn: 6, size: 0.96 }]),
  },
  {
    cue: one("milkshake", "A milkshake with a straw", [milkshake, { y: 330, size: 0.9 }]),
    neutral: one("toothbrush-cup", "A toothbrush and toothpaste in a tumbler", [
      toothbrushCup,
      { y: 330, size: 0.9 },
    ]),
  },
  {
    cue: one("pancakes", "A stack of pancakes with butter and syrup", [pancakes, { y: 280 }]),
    neutral: one("cushions", "A stack of cushions", [cushions, { y: 270 }]),
  },
  {
    cue: one("ice-lolly", "An ice lolly on a stick", [iceLolly, { turn: 24, size: 1.05 }]),
    neutral: one("hairbrush", "A hairbrush", [hairbrush, { turn: 24, size: 1.05 }]),
  },
  {
    cue: one("spaghetti", "A bowl of spaghetti with meatballs", [spaghetti]),
    neutral: one("yarn-bowl", "A bowl of yarn", [yarnBowl]),
  },
];
