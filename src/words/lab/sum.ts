/** Words of what a design comes to: its length with bounds, its counts, its seed, and fitting it to a length. */
import { countAsked } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import { BREAK_MS, START_MS } from "../../core/design/length";
import type { LengthBounds, Pace } from "../../core/design/reckon/bounds";
import type { FitField } from "../../core/design/reckon/fit";
import { countWaits } from "../../core/design/runs";
import type { Problem } from "../../core/result";
import { countOf, formatSeconds, joinList } from "../numbers";
import { describeProblem } from "../problems/problem";
import { FIELDS } from "./fields/fields";

/** To a whole second: `6 min 32 s`. */
export function formatMinutes(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} s`;
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

export const SUM = {
  title: "In sum",
  notYet: "What the design comes to stands here once the problems are mended.",
  length: "Length, with practice",
  blocks: "Blocks",
  images: "Images shown",
  ratings: "Ratings",
  events: "Events in this schedule",
  seed: "Seed",
  seedWhy:
    "Everything that is drawn comes from it: the same design and seed give the same schedule, on every machine.",
  anotherSeed: "Another seed",
  fitTitle: "Fit to a length",
  minutes: "Minutes",
  by: "By",
  and: "And",
  nothingElse: "nothing else",
  fit: "Fit",
  badMinutes: "Must be a number of minutes above 0, 600 at most.",
} as const;

/** `from 3 min to 5 min`; empty where nothing is left open. */
export function tellBounds({ shortestMs, longestMs }: LengthBounds): string {
  const [from, to] = [formatMinutes(shortestMs), formatMinutes(longestMs)];
  return from === to ? "" : `from ${from} to ${to}`;
}

/** Where the pace of self-paced ratings is from; `ratings` is null for a guess. */
function tellPace(ratings: number | null, { fastMs, slowMs }: Pace): string {
  const between = `${formatSeconds(Math.round(fastMs / 100) * 100)} and ${formatSeconds(Math.round(slowMs / 100) * 100)}`;
  return ratings === null
    ? `Self-paced ratings are taken to last between ${between}: a guess, for nobody has rated in this browser.`
    : `Self-paced ratings are taken to last between ${between}, as eight of ten did of the ${countOf(ratings, "rating")} in this browser’s own sessions.`;
}

type Open = {
  readonly design: Design;
  readonly pace: Pace;
  /** How many ratings the pace was measured of; null where it is a guess. */
  readonly ratings: number | null;
  readonly bounds: LengthBounds;
};

/** What the length rests on, and what can change it. */
export function tellWhatIsOpen({ design, pace, ratings, bounds }: Open): string {
  const isAsked = countAsked(design) > 0;
  const isSelfPaced = isAsked && design.rating.windowMs === null;
  const { breaks, starts } = countWaits(design);
  const waits = [
    ...(breaks > 0 ? [`each break ${formatSeconds(BREAK_MS)}`] : []),
    ...(starts > 0 ? [`each wait for the start key ${formatSeconds(START_MS)}`] : []),
  ];
  const isDrawn = bounds.shortestMs !== bounds.longestMs;
  const windowed = isAsked ? "Every rating has its window." : "Nothing is rated.";
  return [
    isSelfPaced ? tellPace(ratings, pace) : windowed,
    waits.length > 0 && `Counted in as a guess: ${joinList(waits)}.`,
    !isSelfPaced &&
      waits.length === 0 &&
      (isDrawn ? "Only what is drawn changes the length." : "Nothing changes the length."),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

export const NAME_OF_FIT: Readonly<Record<FitField, string>> = {
  imageMs: FIELDS.design.imageMs.label,
  imagesPerBlock: FIELDS.design.imagesPerBlock.label,
  gapMs: FIELDS.design.gapMs.label,
  fixationMs: FIELDS.design.fixationMs.label,
  blocks: FIELDS.condition.blocks.label,
  windowMs: FIELDS.rating.windowMs.label,
};

export const FIT_WHY =
  "The fields you name grow or shrink by the same factor, times to a multiple of 50 ms: a whole number of frames at 60 and at 120 Hz. Undo takes it back.";

function nameFields(fields: readonly FitField[]): string {
  return joinList(fields.map((field) => `“${NAME_OF_FIT[field]}”`));
}

/** Where what comes nearest is no design that can run. */
export function tellNotFitted(fields: readonly FitField[], lengthMs: number, problem: Problem): string {
  return `Nothing was changed. By ${nameFields(fields)} it would come to ${formatMinutes(lengthMs)}, but that cannot run: ${describeProblem(problem)}`;
}

export function tellFitted(fields: readonly FitField[], lengthMs: number, targetMs: number): string {
  const changed = nameFields(fields);
  const off = Math.round((lengthMs - targetMs) / 1000);
  const miss =
    off === 0
      ? ""
      : ` (${formatMinutes(Math.abs(off) * 1000)} ${off > 0 ? "longer" : "shorter"} than asked: no nearer)`;
  return `Fitted by ${changed}: ${formatMinutes(lengthMs)}${miss}.`;
}
