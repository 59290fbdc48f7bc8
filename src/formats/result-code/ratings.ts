/** The ratings of a hand-in as one whole number, in which every digit has as many values as the design gives it. */

import { countBlocks } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { listMoments } from "../../core/design/moments";
import { listQuestions } from "../../core/design/questions";
import { isOnScale } from "../../core/design/rating-scale";
import { fail, type Result, succeed } from "../../core/result";
import type { HandIn, HandInBlock, HandInRating } from "../../core/session/hand-in";

export type Ratings = Pick<HandIn, "before" | "after" | "blocks">;

/** A digit, and how many values it may have. */
type Digit = readonly [digit: number, radix: number];

/** What a design makes of ratings: how many blocks, how often each moment asks, how many answers there are. */
function measure(design: Design) {
  const { min, max, step, start } = design.rating;
  const moments = listMoments(design);
  const questions = listQuestions(design).length;
  const asked = (moment: (typeof moments)[number]) => (moments.includes(moment) ? questions : 0);
  return {
    blocks: countBlocks(design),
    conditions: design.conditions.length,
    before: asked("before"),
    beforeBlock: asked("before-block"),
    afterBlock: asked("after-block"),
    after: asked("after"),
    /** Missing, every value of the scale, and where it has a start value that one left as it stood. */
    answers: 1 + (max - min) / step + 1 + (start === null ? 0 : 1),
  };
}

/** How many bits the ratings of a design may take, before they are made one number; a little more than they do. */
export function estimateBits(design: Design): number {
  const { blocks, conditions, before, after, beforeBlock, afterBlock, answers } = measure(design);
  const ofAnswer = Math.log2(answers);
  const ofBlock = Math.log2(2 * conditions) + (beforeBlock + afterBlock) * ofAnswer;
  return 1 + Math.log2(blocks + 1) + blocks * ofBlock + (before + after) * ofAnswer;
}

/** How many bits every hand-in of a design takes, also one of a session that was stopped. */
export function countBits(design: Design): number {
  const { blocks, conditions, before, after, beforeBlock, afterBlock, answers } = measure(design);
  const ofBlock = BigInt(2 * conditions) * BigInt(answers) ** BigInt(beforeBlock + afterBlock);
  const states = BigInt(blocks + 1) * ofBlock ** BigInt(blocks) * BigInt(answers) ** BigInt(before + after);
  return (states - 1n).toString(2).length;
}

/** 0 is missing; the start value left as it stood comes after the scale. */
function toDigit({ value, isUntouched }: HandInRating, { rating }: Design, answers: number): Digit {
  const place = value === null ? 0 : 1 + (value - rating.min) / rating.step;
  return [isUntouched ? answers - 1 : place, answers];
}

function fromDigit(digit: number, { rating: { min, step, start } }: Design, answers: number): HandInRating {
  if (digit === 0) return { value: null, isUntouched: false };
  if (start !== null && digit === answers - 1) return { value: start, isUntouched: true };
  return { value: min + (digit - 1) * step, isUntouched: false };
}

/** The ratings as a number below two to the power of `countBits`; off its scale they are a problem. */
export function packRatings({ before, after, blocks }: Ratings, design: Design): Result<bigint> {
  const { conditions, answers, blocks: most } = measure(design);
  const all = [before, ...blocks.flatMap((block) => [block.before, block.after]), after].flat();
  const off = all.find(({ value }) => value !== null && !isOnScale(value, design.rating));
  if (off !== undefined) {
    const { min, max, step } = design.rating;
    return fail({ path: "rating", rule: { code: "on-scale", min, max, step }, received: off.value });
  }
  const digitsOf = (ratings: readonly HandInRating[]) =>
    ratings.map((rating) => toDigit(rating, design, answers));
  const places = design.conditions.map(({ id }) => id);
  const digits: readonly Digit[] = [
    [blocks.length, most + 1],
    ...digitsOf(before),
    ...digitsOf(after),
    ...blocks.flatMap(({ condition, wasInterrupted, ...asked }): Digit[] => [
      [places.indexOf(condition), conditions],
      [wasInterrupted ? 1 : 0, 2],
      ...digitsOf(asked.before),
      ...digitsOf(asked.after),
    ]),
  ];
  const packed = digits.reduceRight((sum, [digit, radix]) => sum * BigInt(radix) + BigInt(digit), 0n);
  return succeed(packed);
}

/** The ratings that a number stands for, or null where this design has none such. */
export function unpackRatings(packed: bigint, design: Design): Ratings | null {
  const { conditions, answers, ...counts } = measure(design);
  let rest = packed;
  function take(radix: number): number {
    const digit = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return digit;
  }
  const takeRatings = (count: number) =>
    Array.from({ length: count }, () => fromDigit(take(answers), design, answers));
  const shown = take(counts.blocks + 1);
  const before = takeRatings(counts.before);
  const after = takeRatings(counts.after);
  const blocks = Array.from({ length: shown }, (): HandInBlock => {
    const condition = design.conditions[take(conditions)]?.id ?? "";
    const wasInterrupted = take(2) === 1;
    const asked = { before: takeRatings(counts.beforeBlock), after: takeRatings(counts.afterBlock) };
    return { condition, ...asked, wasInterrupted };
  });
  const isOfDesign = design.conditions.every(
    ({ id, blocks: most }) => blocks.filter(({ condition }) => condition === id).length <= most,
  );
  return rest === 0n && isOfDesign ? { before, after, blocks } : null;
}
