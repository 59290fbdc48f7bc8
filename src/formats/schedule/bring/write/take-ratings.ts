/** What a brought schedule asks and when: by its own lines where it has any, else as the design at hand. */
import type { BroughtNote } from "../../../../core/brought";
import type { Question, Rating } from "../../../../core/design/design";
import { listQuestions, MAX_QUESTIONS } from "../../../../core/design/questions";
import { ONLY_QUESTION, type RatingMoment } from "../../../../core/vocabulary";
import type { ToldBlock } from "../gather-blocks";
import type { Told } from "../read/read-lines";
import { toSlug } from "./slugs";

type Taken = { readonly rating: Rating; readonly notes: readonly BroughtNote[] };

export type RatingInput = {
  readonly told: readonly Told[];
  readonly blocks: readonly ToldBlock[];
  /** Of the design at hand. */
  readonly rating: Rating;
  /** Whether the table tells all that happens in the main part. */
  readonly isWhole: boolean;
  /** Whether it also tells what comes before and after. */
  readonly hasPhases: boolean;
};

/** The value that stands most often, the first of several; null is one as well. Undefined of none. */
export function mostOften<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

const isRating = ({ kind }: Told) => kind === "rating";
const ofPhase = (told: readonly Told[], phase: Told["phase"]) =>
  told.some((one) => isRating(one) && one.phase === phase);

/** A design asks at a moment of every block or of none. */
function isAskedAt(blocks: readonly ToldBlock[], moment: "before" | "after"): boolean | "uneven" {
  const rated = blocks.filter((block) => block[moment].length > 0).length;
  if (rated === 0) return false;
  return rated === blocks.length ? true : "uneven";
}

function listMoments({ told, blocks, rating, hasPhases }: RatingInput): {
  readonly when: readonly RatingMoment[];
  readonly isUneven: boolean;
} {
  const [before, after] = [isAskedAt(blocks, "before"), isAskedAt(blocks, "after")];
  const asksAround = (phase: "before" | "after") =>
    hasPhases ? ofPhase(told, phase) : rating.when.includes(phase);
  const asked: Readonly<Record<RatingMoment, boolean>> = {
    before: asksAround("before"),
    "before-block": before === true,
    "after-block": after === true,
    after: asksAround("after"),
  };
  const isKnown = (moment: string): moment is RatingMoment => Object.hasOwn(asked, moment);
  const when = Object.keys(asked)
    .filter(isKnown)
    .filter((moment) => asked[moment]);
  return { when, isUneven: before === "uneven" || after === "uneven" };
}

/** The questions by their ids, or by how many are asked in turn; null where the only one of the design is meant. */
function listAsked({ told, blocks, rating }: RatingInput): readonly Question[] | null {
  const known = listQuestions({ rating });
  const ids = [...new Set(told.flatMap((one) => (isRating(one) ? (one.question ?? []) : [])))].map(toSlug);
  const counted = Math.max(
    1,
    ...blocks.slice(0, 1).flatMap(({ before, after }) => [before.length, after.length]),
  );
  const places = Array.from(
    { length: Math.min(counted, MAX_QUESTIONS) },
    (_, place) => known[place]?.id ?? `question-${place + 1}`,
  );
  const asked = ids.length > 0 ? ids.slice(0, MAX_QUESTIONS) : places;
  const isSame = asked.length === known.length && asked.every((id, place) => id === known[place]?.id);
  if (isSame) return rating.items ?? null;
  if (asked.length === 1 && asked[0] === ONLY_QUESTION) return null;
  const { labels } = known[0];
  return asked.map((id) => known.find((one) => one.id === id) ?? { id, prompt: id, labels });
}

function isNew(items: readonly Question[] | null, rating: Rating): boolean {
  const known = new Set(listQuestions({ rating }).map(({ id }) => id));
  return (items ?? []).some(({ id }) => !known.has(id));
}

/** The rating of the design that is written. */
export function takeRatings(input: RatingInput): Taken {
  const { told, rating, isWhole, hasPhases } = input;
  const rated = told.filter(isRating);
  if (!isWhole && rated.length === 0) {
    return { rating, notes: rating.when.length > 0 ? [{ code: "filled", what: "ratings" }] : [] };
  }
  const { when, isUneven } = listMoments(input);
  const windows = rated.map(({ durationMs }) => durationMs);
  const windowMs = rated.length === 0 ? rating.windowMs : (mostOften(windows) ?? null);
  const items = rated.length === 0 ? (rating.items ?? null) : listAsked(input);
  const asksInBlocks = (moment: RatingMoment) => moment === "before-block" || moment === "after-block";
  const notes: readonly (BroughtNote | false)[] = [
    isUneven && { code: "uneven-ratings" },
    rated.length === 0 && rating.when.some(asksInBlocks) && { code: "no-ratings" },
    new Set(windows).size > 1 && { code: "windows-differ", ms: windowMs },
    isNew(items, rating) && { code: "texts", of: "questions" },
    !hasPhases && when.some((moment) => !asksInBlocks(moment)) && { code: "filled", what: "around-ratings" },
  ];
  // An answer can end a scale only where its time is known.
  const { ends, items: _items, ...kept } = rating;
  return {
    rating: {
      ...kept,
      when,
      windowMs,
      ...(ends !== undefined && windowMs !== null ? { ends } : {}),
      ...(items === null ? {} : { items }),
    },
    notes: notes.filter((note) => note !== false),
  };
}
