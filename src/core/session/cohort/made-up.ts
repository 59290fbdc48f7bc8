/** A made-up class, to practise a lesson with and for rooms that are not to be asked: nobody's ratings, and no estimate of anybody's. */

import { hashDesign } from "../../design/canonical";
import { roleOf } from "../../design/conditions";
import type { Design } from "../../design/design";
import { asksAt } from "../../design/moments";
import { listQuestions } from "../../design/questions";
import { snapToScale } from "../../design/rating-scale";
import { createRandom, type Random } from "../../random";
import { type Result, succeed } from "../../result";
import { buildSchedule } from "../../schedule/build";
import type { StimulusSet } from "../../stimuli/set";
import type { Condition, Role } from "../../vocabulary";
import type { HandIn, HandInBlock, HandInRating } from "../hand-in";
import { drawNormal } from "../simulate";

export const MADE_UP_PEOPLE = 80;

/** All made up: a room in which some rate nothing, some more after neutral blocks, and most a little more after cues. */
const AT_FLOOR_SHARE = 0.15;
const BASELINE = { mean: 0.32, sd: 0.17 } as const;
const CUE = { mean: 0.11, sd: 0.11 } as const;
/** What a condition adds of what cues add, by its role. */
const SHARE_OF_CUE: Readonly<Record<Role, number>> = { cue: 1, other: 0.3, comparison: 0, rest: 0 };
/** By the end of the run. */
const FALL = 0.08;
const NOISE_SD = 0.07;
const MISSED_SHARE = 0.01;

/** On a scale from 0 to 1. */
type Person = { readonly baseline: number; readonly cue: number };

function drawPerson(random: Random): Person {
  const isAtFloor = random.float() < AT_FLOOR_SHARE;
  const baseline = drawNormal(random, BASELINE.mean, BASELINE.sd);
  const cue = drawNormal(random, CUE.mean, CUE.sd);
  return isAtFloor ? { baseline: -0.3, cue: 0.1 } : { baseline: Math.max(0.02, baseline), cue };
}

function effectOf(design: Design, condition: Condition): number {
  const planned = design.conditions.find(({ id }) => id === condition);
  return planned === undefined ? 0 : SHARE_OF_CUE[roleOf(planned)];
}

/** The ratings of one moment, one a question. `level` is what the person would say, from 0 to 1 and sometimes beyond. */
function rate(design: Design, level: number, random: Random): readonly HandInRating[] {
  return listQuestions(design).map(() => {
    const value = snapToScale(level + drawNormal(random, 0, NOISE_SD), design.rating);
    return { value: random.float() < MISSED_SHARE ? null : value, isUntouched: false };
  });
}

function rateBlocks(
  design: Design,
  order: readonly Condition[],
  { baseline, cue }: Person,
  random: Random,
): readonly HandInBlock[] {
  return order.map((condition, place) => {
    const level = baseline - (FALL * place) / order.length;
    const after = level + cue * effectOf(design, condition);
    return {
      condition,
      before: asksAt(design, "before-block") ? rate(design, level, random) : [],
      after: asksAt(design, "after-block") ? rate(design, after, random) : [],
      wasInterrupted: false,
    };
  });
}

function makePerson(design: Design, order: readonly Condition[], id: string, random: Random): HandIn {
  const person = drawPerson(random);
  return {
    id,
    designHash: hashDesign(design),
    simulated: true,
    isSecondRun: false,
    before: asksAt(design, "before") ? rate(design, person.baseline, random) : [],
    blocks: rateBlocks(design, order, person, random),
    after: asksAt(design, "after") ? rate(design, person.baseline + person.cue / 3, random) : [],
  };
}

/**
 * So many made-up people, each with an order of their own; all of them are simulated. The same design, set and seed give
 * the same class. A design that does not fit the set has the problems that its schedule has.
 */
export function makeUpClass(
  design: Design,
  set: StimulusSet,
  seed: number,
  people: number = MADE_UP_PEOPLE,
): Result<readonly HandIn[]> {
  const random = createRandom(seed);
  const made: HandIn[] = [];
  for (let person = 1; person <= people; person += 1) {
    const schedule = buildSchedule(design, set, random.int(0, 2 ** 32 - 1));
    if (!schedule.ok) return schedule;
    made.push(makePerson(design, schedule.value.order, `made-up-${person}`, random));
  }
  return succeed(made);
}
