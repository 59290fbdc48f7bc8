/** A cohort with one row a rating. */
import type { HandInRating } from "../../core/session/hand-in";
import type { Condition } from "../../core/vocabulary";
import { LONG_MEANINGS, WIDE_MEANINGS } from "../../words/class/tables";
import { BOOLEAN, COUNT, SCALE_POINTS, TEXT } from "../table/codebook";
import { type Asked, type Numbered, type Table, toTable } from "./table";

/** A rating of somebody, and where in the run it was given. */
type Rated = {
  readonly by: Numbered;
  readonly moment: string;
  readonly block: number | null;
  readonly condition: Condition | null;
  /** Of the block within its condition, from 1. */
  readonly occurrence: number | null;
  readonly wasInterrupted: boolean | null;
  readonly question: string;
  readonly rating: HandInRating;
};

/** The ratings of a person, in the order given. */
function listRated(by: Numbered, questions: readonly string[]): readonly Rated[] {
  const places = new Map<Condition, number>();
  const each = (ratings: readonly HandInRating[], where: Omit<Rated, "by" | "question" | "rating">) =>
    ratings.map((rating, place) => ({ by, ...where, question: questions[place] ?? "", rating }));
  const outside = { block: null, condition: null, occurrence: null, wasInterrupted: null };
  const inBlocks = by.handIn.blocks.flatMap(({ condition, before, after, wasInterrupted }, index) => {
    const occurrence = (places.get(condition) ?? 0) + 1;
    places.set(condition, occurrence);
    const where = { block: index + 1, condition, occurrence, wasInterrupted };
    return [
      ...each(before, { ...where, moment: "before-block" }),
      ...each(after, { ...where, moment: "after-block" }),
    ];
  });
  return [
    ...each(by.handIn.before, { ...outside, moment: "before" }),
    ...inBlocks,
    ...each(by.handIn.after, { ...outside, moment: "after" }),
  ];
}

/** One row a rating of everybody; one that was missed is empty. */
export function tabulateLong(people: readonly Numbered[], { questions }: Asked): Table {
  const means = LONG_MEANINGS;
  return toTable(
    people.flatMap((one) => listRated(one, questions)),
    [
      { ...COUNT, name: "person", description: WIDE_MEANINGS.person, cell: ({ by }) => by.person },
      { ...TEXT, name: "moment", description: means.moment, cell: ({ moment }) => moment },
      { ...COUNT, name: "block", description: means.block, cell: ({ block }) => block },
      { ...TEXT, name: "condition", description: means.condition, cell: ({ condition }) => condition },
      { ...COUNT, name: "occurrence", description: means.occurrence, cell: ({ occurrence }) => occurrence },
      { ...TEXT, name: "question", description: means.question, cell: ({ question }) => question },
      { ...SCALE_POINTS, name: "rating", description: means.rating, cell: ({ rating }) => rating.value },
      {
        ...BOOLEAN,
        name: "untouched",
        description: means.untouched,
        cell: ({ rating }) => (rating.value === null ? null : rating.isUntouched),
      },
      {
        ...BOOLEAN,
        name: "shown_again",
        description: means.shownAgain,
        cell: ({ wasInterrupted }) => wasInterrupted,
      },
      { ...BOOLEAN, name: "left_out", description: WIDE_MEANINGS.leftOut, cell: ({ by }) => by.isLeftOut },
      {
        ...BOOLEAN,
        name: "simulated",
        description: WIDE_MEANINGS.simulated,
        cell: ({ by }) => by.handIn.simulated,
      },
    ],
  );
}
