/** What one person hands in: the ratings of a session and hardly anything else of it. All that a class holds of people who came by code. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Design } from "../design/design";
import { asksAt } from "../design/moments";
import { listQuestions } from "../design/questions";
import type { Condition, RatingMoment } from "../vocabulary";
import { type CountedRating, listCountedRatings } from "./counted-ratings";
import { listCountedBlocks } from "./counted-rows";
import type { Session, SessionHeader } from "./session";

export type HandInRating = {
  /** In units of the scale; null where it was skipped or its window ended untouched. */
  readonly value: number | null;
  /** Whether the start value was confirmed as it stood. */
  readonly isUntouched: boolean;
};

/** A block that counts. */
export type HandInBlock = {
  readonly condition: Condition;
  /** Of the rating before the block and of the one after it: one a question of the design; empty where not asked. */
  readonly before: readonly HandInRating[];
  readonly after: readonly HandInRating[];
  /** Whether it was cut at first, and shown again. */
  readonly wasInterrupted: boolean;
};

export type HandIn = {
  /** 40 bits of a hash of the session's id: code and file of one session have the same, and neither tells the other. */
  readonly id: string;
  /** As `hashDesign` gives it. */
  readonly designHash: string;
  readonly simulated: boolean;
  /** Whether the browser that it comes from had run this design before. */
  readonly isSecondRun: boolean;
  /** Before and after the blocks: one a question of the design; empty where not asked. */
  readonly before: readonly HandInRating[];
  readonly after: readonly HandInRating[];
  /** In the order shown; fewer than the design has where the session was stopped. */
  readonly blocks: readonly HandInBlock[];
};

const ID_DIGITS = 10;

function hashId(kind: string, sessionId: string): string {
  return `h${bytesToHex(sha256(utf8ToBytes(`${kind} ${sessionId}`))).slice(0, ID_DIGITS)}`;
}

/** The id of what is handed in of a session: `h` and 10 hexadecimal digits. */
export function toHandInId(sessionId: string): string {
  return hashId("hand-in", sessionId);
}

/** The id of a person who hands in nothing: another one, so that it is not found among files either. */
export function toNothingId(sessionId: string): string {
  return hashId("nothing", sessionId);
}

const MISSING: HandInRating = { value: null, isUntouched: false };

/** Ratings of one moment, one a question: where a session was stopped before it, all are missing. */
function fill(
  design: Design,
  moment: RatingMoment,
  given: readonly CountedRating[],
): readonly HandInRating[] {
  const { start } = design.rating;
  const toRating = ({ value, isUntouched }: CountedRating): HandInRating => ({
    value,
    // Whatever a file says of touches, what is not the start value was set.
    isUntouched: isUntouched && value === start,
  });
  if (!asksAt(design, moment)) return [];
  return listQuestions(design).map(({ id }) => {
    const rating = given.find((one) => one.moment === moment && one.question === id);
    return rating === undefined ? MISSING : toRating(rating);
  });
}

function groupByBlock(
  ratings: readonly CountedRating[],
): ReadonlyMap<number | null, readonly CountedRating[]> {
  const blocks = new Map<number | null, CountedRating[]>();
  for (const rating of ratings) {
    const own = blocks.get(rating.block);
    if (own === undefined) blocks.set(rating.block, [rating]);
    else own.push(rating);
  }
  return blocks;
}

/** What of a session it takes. */
type HandedIn = Pick<Session, "id" | "design" | "designHash" | "simulated" | "rows">;

/** What a session hands in: its ratings that count, by the same rules as its scores. */
export function toHandIn(session: HandedIn, isSecondRun: boolean): HandIn {
  const { id, design, designHash, simulated } = session;
  const blocks = listCountedBlocks(session);
  const ratings = groupByBlock(listCountedRatings(session, blocks));
  const fillOf = (block: number | null, moment: RatingMoment) =>
    fill(design, moment, ratings.get(block) ?? []);
  return {
    id: toHandInId(id),
    designHash,
    simulated,
    isSecondRun,
    before: fillOf(null, "before"),
    after: fillOf(null, "after"),
    blocks: blocks.map(({ block, condition, wasInterrupted }) => {
      const [before, after] = [fillOf(block, "before-block"), fillOf(block, "after-block")];
      return { condition, before, after, wasInterrupted };
    }),
  };
}

type Known = Pick<SessionHeader, "id" | "designHash" | "createdAt" | "state" | "simulated">;

/** Whether one of these sessions of the same browser is an earlier run of its design, by a person and to its end. */
export function isSecondRun(session: Known, kept: readonly Known[]): boolean {
  return kept.some(
    ({ id, designHash, createdAt, state, simulated }) =>
      id !== session.id &&
      designHash === session.designHash &&
      Date.parse(createdAt) < Date.parse(session.createdAt) &&
      state === "complete" &&
      !simulated,
  );
}
