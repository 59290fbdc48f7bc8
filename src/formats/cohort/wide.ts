/** A cohort with one row a person and one column a condition: what a paired test and every statistics course wants. */
import { inReadingOrder } from "../../core/design/conditions";
import { meanAfter } from "../../core/session/cohort/people";
import type { HandIn } from "../../core/session/hand-in";
import type { Condition } from "../../core/vocabulary";
import { describeMean, describeRated, WIDE_MEANINGS } from "../../words/class/tables";
import { BOOLEAN, COUNT, SCALE_POINTS, TEXT } from "../table/codebook";
import { type Asked, type Column, type Numbered, type Table, toTable } from "./table";

/** A column of means: of which condition, by which question. */
export type MeanColumn = {
  readonly name: string;
  readonly condition: Condition;
  /** Place among the questions, from 0. */
  readonly question: number;
};

/** A name that R reads as it stands: slugs have hyphens. */
function toName(...parts: readonly string[]): string {
  return parts.join("_").replaceAll("-", "_");
}

/** One for every condition and every question: cues first, then what they are compared with. */
export function listMeanColumns({ design, questions }: Asked): readonly MeanColumn[] {
  const columns = inReadingOrder(design.conditions).flatMap(({ id }) =>
    questions.map((asked, question) => ({
      name: questions.length === 1 ? toName("mean", id) : toName("mean", id, asked),
      condition: id,
      question,
    })),
  );
  // Two ids may differ in a hyphen alone.
  return columns.map((column, place) => {
    const isTaken = columns.slice(0, place).some(({ name }) => name === column.name);
    return isTaken ? { ...column, name: toName(column.name, String(place + 1)) } : column;
  });
}

function listMomentColumns({ questions }: Asked): readonly Column<Numbered>[] {
  return (["before", "after"] as const).flatMap((moment) =>
    questions.map((asked, question) => ({
      ...SCALE_POINTS,
      name: questions.length === 1 ? moment : toName(moment, asked),
      description: describeRated(moment, asked),
      cell: ({ handIn }: Numbered) => handIn[moment][question]?.value ?? null,
    })),
  );
}

function countMissed({ blocks }: HandIn): number {
  return blocks.flatMap(({ after }) => after).filter(({ value }) => value === null).length;
}

/**
 * One row a person: the number dealt, a mean of the ratings after the blocks of each condition (empty where none was
 * given), the ratings before and after all blocks, how many ratings after blocks were missed, the condition that opened,
 * whether a rule leaves the person out, and whether the person is none.
 */
export function tabulateWide(people: readonly Numbered[], asked: Asked): Table {
  return toTable(people, [
    { ...COUNT, name: "person", description: WIDE_MEANINGS.person, cell: ({ person }) => person },
    ...listMeanColumns(asked).map(({ name, condition, question }) => ({
      ...SCALE_POINTS,
      name,
      description: describeMean(condition, asked.questions[question] ?? ""),
      cell: ({ handIn }: Numbered) => meanAfter(handIn, condition, question),
    })),
    ...listMomentColumns(asked),
    {
      ...COUNT,
      name: "missed",
      description: WIDE_MEANINGS.missed,
      cell: ({ handIn }) => countMissed(handIn),
    },
    {
      ...TEXT,
      name: "opened_by",
      description: WIDE_MEANINGS.openedBy,
      cell: ({ handIn }) => handIn.blocks[0]?.condition ?? null,
    },
    { ...BOOLEAN, name: "left_out", description: WIDE_MEANINGS.leftOut, cell: ({ isLeftOut }) => isLeftOut },
    {
      ...BOOLEAN,
      name: "simulated",
      description: WIDE_MEANINGS.simulated,
      cell: ({ handIn }) => handIn.simulated,
    },
  ]);
}
