/**
 * What the form of a design says of each field: its name, its unit, why it matters, and what an empty one means. Typed
 * by the design itself, so that no field can be forgotten.
 */
import { CARD, CONDITION } from "./condition";
import { DESIGN, FIXATION, RUNS, STAND_IN } from "./design";
import { LISTED, ORDER } from "./order";
import { PROBE } from "./probe";
import { QUESTION, RATING } from "./rating";

export const FIELDS = {
  design: DESIGN,
  standIn: STAND_IN,
  runs: RUNS,
  condition: CONDITION,
  card: CARD,
  order: ORDER,
  listed: LISTED,
  fixation: FIXATION,
  rating: RATING,
  question: QUESTION,
  probe: PROBE,
} as const;
