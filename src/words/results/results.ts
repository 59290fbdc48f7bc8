/** Words of the results page: what was shown and answered. */
import type { RatingScale } from "../../core/design/rating-scale";
import type { SessionState } from "../../core/session/session";
import type { OrderRule } from "../../core/vocabulary";
import { type BlockCounts, type BlockTimes, nameBlocksWithTimes } from "../conditions";
import { capitalise, countOf, formatMoment } from "../numbers";
import { nameEnds, ONLY_A_SENSOR } from "../terms";

/** The section that a room's code opens; what it says once it is there has a file of its own. */
export const ROOM_SECTION = {
  title: "You against the room",
  toggle: "Enter the room code of a class",
  fetching: "Fetching what reads the code…",
  unreachable: "This part of the page could not be fetched; the connection may be gone.",
} as const;

export const RESULTS = {
  title: "What came out",
  answeredTitle: "What you answered",
  answeredTitleSimulated: "What was answered",
  moreTitle: "More numbers",
  moreToggle: { ofBlocks: "Spread, trend, extremes, what is missing", others: "Extremes, what is missing" },
  seenToggle: { ofImages: "The images and the order of the blocks", others: "The order of the blocks" },
  meaningLead:
    "This is a single session: nothing here is high or low, good or bad, and nothing here says why.",
  meaningToggle: { ofScore: "What the score says, and what it does not", others: "What there is to say" },
  meaningTitle: "What it means, and what not",
  probesToggle: "Response times, image by image",
  timingTitle: "How exact was the timing?",
  timingToggle: "Event by event",
  timingHint: `This is about what the page decided on. ${ONLY_A_SENSOR}`,
  nextTitle: "And now",
  simulatedTitle: "This session is simulated",
  simulated:
    "It is made up: nobody answered, the page played a participant that does not exist. Its numbers are no data.",
} as const;

export const STATE_SENTENCES: Readonly<Record<SessionState, string>> = {
  complete: "The run is complete.",
  stopped: "The run was stopped early; what was recorded until then is kept.",
  running: "The run did not reach its end: its page was closed, or it still runs in another tab.",
};

/** `4 Mar 2026, 09:05 · participant P01`. */
export function describeSession(createdAt: string, participant: string): string {
  const who = participant === "" ? "no participant code" : `participant ${participant}`;
  return `${formatMoment(createdAt)} · ${who}`;
}

/** What stands on a saved picture: `Class demo · 4 Mar 2026, 09:05 · participant P01 · one session`. */
export function describeSource(title: string, createdAt: string, participant: string): string {
  return `${title} · ${describeSession(createdAt, participant)} · one session`;
}

export const SEEN_TITLES = { person: "What you saw", simulated: "What was shown" } as const;

/** `“Class demo”: 8 blocks of 4 images, each for 2.5 s.` Counts are of blocks that were begun. */
export function describeBlocks(title: string, counts: BlockCounts, times: BlockTimes): string {
  const named = nameBlocksWithTimes(counts, times);
  return `“${title}”: ${named === "" ? "nothing was shown" : named}.`;
}

/** `cue: 16 images, drawings of food`; blocks that show none are counted as blocks. */
export function describeCondition(
  name: string,
  { images, blocks }: { readonly images: number | null; readonly blocks: number },
  shown: string | undefined,
): string {
  const count = images === null ? countOf(blocks, "block") : countOf(images, "image");
  const told = `${name}: ${count}`;
  return shown === undefined ? told : `${told}, ${shown}`;
}

const ORDERS: Readonly<Record<OrderRule, string>> = {
  shuffled: "shuffled by the page",
  alternating: "the conditions in turn",
  fixed: "as the design lists them",
  listed: "as the design lists them",
};

/** Of one condition there is nothing to order. */
export function describeOrder(rule: OrderRule, conditions: number, seed: number): string {
  const how = conditions > 1 ? `, ${ORDERS[rule]}` : "";
  return `The blocks in order${how} (seed ${seed}):`;
}

export function describeQuestion(prompt: string): string {
  return `“${prompt}”`;
}

export function describeScale(scale: RatingScale): string {
  return `${capitalise(nameEnds(scale))}.`;
}

/** Of a design without ratings. */
export const NOTHING_ASKED = "This design asks for no rating.";

/** `All 10 ratings were given.` */
export function describeAnswered(asked: number, missed: number): string {
  if (asked === 0) return "As far as the run went, no rating was asked to its end.";
  if (missed === 0) return asked === 1 ? "The one rating was given." : `All ${asked} ratings were given.`;
  return `${asked - missed} of ${countOf(asked, "rating")} were given; those that are missing count for nothing.`;
}
