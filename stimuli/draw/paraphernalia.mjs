// @ts-check
/** What the paraphernalia set shows: ten subjects a category, three arrangements each, cue beside neutral. */
import { BAGS } from "./paraphernalia/bag.mjs";
import { BOTTLES } from "./paraphernalia/bottle.mjs";
import { LIGHTERS } from "./paraphernalia/lighter.mjs";
import { MIRRORS } from "./paraphernalia/mirror.mjs";
import { PIPES } from "./paraphernalia/pipe.mjs";
import { RAZORS } from "./paraphernalia/razor.mjs";
import { ROLLS } from "./paraphernalia/roll.mjs";
import { SCALES } from "./paraphernalia/scale.mjs";
import { SPOONS } from "./paraphernalia/spoon.mjs";
import { SYRINGES } from "./paraphernalia/syringe.mjs";

export const PARAPHERNALIA = [
  PIPES,
  LIGHTERS,
  SPOONS,
  SYRINGES,
  MIRRORS,
  RAZORS,
  ROLLS,
  BAGS,
  SCALES,
  BOTTLES,
];
