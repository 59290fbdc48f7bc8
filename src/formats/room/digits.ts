/** A room as one whole number, in which every digit has as many values as there are. */
import type { Design } from "../../core/design/design";
import { listQuestions } from "../../core/design/questions";
import { FEWEST_SHOWN } from "../../core/session/cohort/batches";
import { listComparisons } from "../../core/session/cohort/cohort";
import type { Comparison } from "../../core/session/cohort/people";
import { fromSteps, type Quartiles, ROUNDED_STEPS, type Room, toSteps } from "../../core/session/cohort/room";

/** More people than any collection holds. */
const PEOPLE_RADIX = 100_000;
/** More than the contrasts of any design, each with each of its questions. */
const COMPARISON_RADIX = 512;
const MEAN_RADIX = ROUNDED_STEPS + 1;
const DIFFERENCE_RADIX = 2 * ROUNDED_STEPS + 1;

/** How many values each digit has: simulated, people, what is compared, two times three means, three differences. */
const RADICES = [
  2,
  PEOPLE_RADIX,
  COMPARISON_RADIX,
  ...Array.from({ length: 6 }, () => MEAN_RADIX),
  ...Array.from({ length: 3 }, () => DIFFERENCE_RADIX),
];

const STATES = RADICES.reduce((product, radix) => product * BigInt(radix), 1n);
/** How many bits the number of any room takes. */
export const ROOM_BITS = (STATES - 1n).toString(2).length;

const listQuartiles = ({ low, middle, high }: Quartiles) => [low, middle, high];

function listCompared(design: Design): readonly Comparison[] {
  return listComparisons(design, listQuestions(design).length);
}

/** Throws where the room is none of this design. */
export function packRoom({ compared, summary, simulated }: Room, design: Design): bigint {
  const { rating } = design;
  const { cue, comparison, question } = compared;
  const place = listCompared(design).findIndex(
    (one) => one.cue === cue && one.comparison === comparison && one.question === question,
  );
  const means = [summary.cue, summary.comparison].flatMap(listQuartiles);
  const digits = [
    simulated ? 1 : 0,
    summary.people,
    place,
    ...means.map((value) => toSteps(value - rating.min, rating)),
    ...listQuartiles(summary.difference).map((value) => toSteps(value, rating) + ROUNDED_STEPS),
  ];
  const pairs = RADICES.map((radix, at) => [digits[at] ?? -1, radix] as const);
  if (pairs.some(([digit, radix]) => digit < 0 || digit >= radix)) {
    throw new Error("The room is none of this design.");
  }
  return pairs.reduceRight((sum, [digit, radix]) => sum * BigInt(radix) + BigInt(digit), 0n);
}

/** The digits of a number, null where no room has them. */
export function unpackRoom(packed: bigint): readonly number[] | null {
  let rest = packed;
  const digits = RADICES.map((radix) => {
    const digit = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return digit;
  });
  const [, people = 0, , ...quartiles] = digits;
  const isRising = [0, 3, 6].every((at) => {
    const [low = 0, middle = 0, high = 0] = quartiles.slice(at, at + 3);
    return low <= middle && middle <= high;
  });
  return rest === 0n && people >= FEWEST_SHOWN && isRising ? digits : null;
}

/** What the digits say of a room of this design; null where it has no such comparison. */
export function tellRoom(digits: readonly number[], design: Design): Room | null {
  const [simulated, people = 0, place = 0, ...quartiles] = digits;
  const compared = listCompared(design)[place];
  if (compared === undefined) return null;
  const { rating } = design;
  const read = (at: number, toValue: (digit: number) => number): Quartiles => {
    const [low = 0, middle = 0, high = 0] = quartiles.slice(at, at + 3).map(toValue);
    return { low, middle, high };
  };
  const toMean = (digit: number) => rating.min + fromSteps(digit, rating);
  const toDifference = (digit: number) => fromSteps(digit - ROUNDED_STEPS, rating);
  const summary = {
    people,
    cue: read(0, toMean),
    comparison: read(3, toMean),
    difference: read(6, toDifference),
  };
  return { compared, summary, simulated: simulated === 1 };
}
