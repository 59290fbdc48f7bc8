/** Which rows of a session are scored: of each block the attempt that was shown and asked in full; never practice. */
import { timesOfImage } from "../design/block-times";
import type { Design } from "../design/design";
import { asksAt } from "../design/moments";
import { listQuestions } from "../design/questions";
import { type Condition, type EventKind, type RatingMoment, REST } from "../vocabulary";
import { isFillerRow } from "./filler-row";
import type { Row, Session } from "./session";

export type Recorded = Pick<Session, "design" | "rows">;

/** What counts of one block: the complete attempt at it. */
export type CountedBlock = {
  readonly block: number;
  readonly condition: Condition;
  /** Among the blocks of its condition that were begun, from 1: a block that was never completed keeps its place. */
  readonly place: number;
  /** In order, up to the last rating; the fixation that closes the block is left out. */
  readonly rows: readonly Row[];
  /** Whether it was cut at first, and shown again. */
  readonly wasInterrupted: boolean;
};

/** What an attempt at a block must hold to be complete, in order. Cutting the fixation after it loses nothing. */
function listEvents(design: Design, condition: Condition, block: number): readonly EventKind[] {
  const { imagesPerBlock } = design;
  const image = (_: unknown, place: number): readonly EventKind[] =>
    timesOfImage(design, block, place + 1).gapMs === 0 ? ["image"] : ["image", "gap"];
  const shown: readonly EventKind[] =
    condition === REST ? ["fixation"] : Array.from({ length: imagesPerBlock }, image).flat();
  const asked = (moment: RatingMoment): readonly EventKind[] =>
    asksAt(design, moment) ? listQuestions(design).map(() => "rating") : [];
  const card = design.conditions.find(({ id }) => id === condition)?.instruction;
  return [
    ...(card?.ms ? (["instruction"] as const) : []),
    ...asked("before-block"),
    ...shown,
    ...asked("after-block"),
  ];
}

/** By their numbers. */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => a.row - b.row);
}

/** The rows of each block, in order: blocks by their number, then attempts from the first on. */
function groupByAttempt(rows: readonly Row[]): ReadonlyMap<number, readonly (readonly Row[])[]> {
  const blocks = new Map<number, Map<string, Row[]>>();
  for (const row of inOrder(rows)) {
    if (row.phase !== "main" || row.block === null || isFillerRow(row)) continue;
    const attempts = blocks.get(row.block) ?? new Map<string, Row[]>();
    blocks.set(row.block, attempts);
    // A page that was loaded anew begins its blocks anew, whatever number it gives the attempt.
    const key = `${row.part} ${row.attempt}`;
    const attempt = attempts.get(key);
    if (attempt === undefined) attempts.set(key, [row]);
    else attempt.push(row);
  }
  const numbered = [...blocks].sort(([a], [b]) => a - b);
  return new Map(numbered.map(([block, attempts]) => [block, [...attempts.values()]]));
}

/** Attempts at a block until one was complete. What follows that one is the block's closing fixation, run again. */
function listOwnAttempts(design: Design, attempts: readonly (readonly Row[])[]) {
  const { condition = null, block = null } = attempts[0]?.[0] ?? {};
  const events = condition === null || block === null ? [] : listEvents(design, condition, block);
  const isComplete = (attempt: readonly Row[]) =>
    events.every((event, index) => attempt[index]?.event === event && !attempt[index].interrupted);
  const complete = attempts.findIndex(isComplete);
  const own = complete < 0 ? attempts : attempts.slice(0, complete + 1);
  return { condition, own, counted: attempts[complete]?.slice(0, events.length) ?? null };
}

/** The blocks that count, by their number; a block without a complete attempt is left out. */
export function listCountedBlocks({ design, rows }: Recorded): readonly CountedBlock[] {
  const places = new Map<Condition, number>();
  return [...groupByAttempt(rows)].flatMap(([block, attempts]) => {
    const { condition, own, counted } = listOwnAttempts(design, attempts);
    if (condition === null) return [];
    const place = (places.get(condition) ?? 0) + 1;
    places.set(condition, place);
    const wasInterrupted = own.length > 1;
    return counted === null ? [] : [{ block, condition, place, rows: counted, wasInterrupted }];
  });
}

/** How many blocks were cut and began again; one whose closing fixation alone ran again is none of them. */
export function countBlocksRunAgain({ design, rows }: Recorded): number {
  const blocks = [...groupByAttempt(rows).values()];
  return blocks.filter((attempts) => listOwnAttempts(design, attempts).own.length > 1).length;
}

/** The condition of every block that was begun, in order of the blocks; one that was cut was seen, too. */
export function listBlocksBegun(rows: readonly Row[]): readonly Condition[] {
  const begun = new Map<number, Condition>();
  for (const { block, condition } of rows) {
    if (block !== null && condition !== null) begun.set(block, condition);
  }
  return [...begun].sort(([a], [b]) => a - b).map(([, condition]) => condition);
}
