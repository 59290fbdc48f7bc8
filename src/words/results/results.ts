/** Words of the results page: what was shown and answered, what it means, and what it does not. */
import type { Design } from "../../core/design/design";
import type { RatingScale } from "../../core/design/rating-scale";
import type { SessionState } from "../../core/session/session";
import type { Condition, OrderRule } from "../../core/vocabulary";
import { nameCondition } from "../conditions";
import { capitalise, countOf, formatMoment, formatNumber, formatSeconds } from "../numbers";
import { SCORE_NAME } from "../terms";

export const RESULTS = {
  title: "What came out",
  answeredTitle: "What you answered",
  answeredTitleSimulated: "What was answered",
  contentsTitle: "On this page",
  moreTitle: "More numbers",
  moreToggle: "Spread, trend, extremes, what is missing",
  seenToggle: "The images and the order of the blocks",
  meaningLead:
    "This is one person in one sitting: nothing here is high or low, good or bad, and nothing here says why.",
  meaningToggle: "What the score says, and what it does not",
  meaningTitle: "What it means, and what not",
  saysNotTitle: "What it does not say",
  saysNot: [
    "Why. This is one person in one sitting: a difference, or none, can come from the order, from the mood of the moment, or from guessing what the task is about.",
    "Whether it is much. There is no norm to hold it against: nothing here is high or low, good or bad.",
    "How large the effect is. A standardised effect needs several people; one person has none, however many ratings there are.",
    "What the drawings do. They are placeholders, and whether they bring up craving has not been tested.",
  ],
  probesTitle: "Framed images",
  probesToggle: "Response times, image by image",
  timingTitle: "How exact was the timing?",
  timingToggle: "Event by event",
  timingHint:
    "This is about what the page decided on. When the display really lit up, only a sensor can tell.",
  nextTitle: "And now",
  simulatedTitle: "This session is simulated",
  simulated:
    "It is made up: nobody answered, the page played a participant that does not exist. Its numbers are no data.",
} as const;

/** What the score of a design says: of one with ratings after blocks, and of one with ratings before and after only. */
export const SAYS = {
  difference: {
    title: "What the difference says",
    sentences: [
      `${capitalise(SCORE_NAME)} is the score of this task: by how many points of the scale the ratings after cue blocks were higher or lower than those after neutral blocks.`,
      "Subtracting removes what shifts both kinds of block alike, such as the mood of the day. It does not remove how a person uses the scale, what carries over from one block to the next, or what a person thinks is wanted.",
    ],
  },
  change: {
    title: "What the change says",
    sentences: [
      `This design asks no rating after blocks, so it has no ${SCORE_NAME}. Its score is the change: the rating at the end minus the one at the beginning.`,
      "The change is about the whole run. Cue and neutral images, the wait and the mood of the moment are all in it, and nothing is there to be subtracted.",
    ],
  },
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

/** What stands on a saved picture: `Class demo · 4 Mar 2026, 09:05 · participant P01 · one person, one sitting`. */
export function describeSource(title: string, createdAt: string, participant: string): string {
  return `${title} · ${describeSession(createdAt, participant)} · one person, one sitting`;
}

export const SEEN_TITLES = { person: "What you saw", simulated: "What was shown" } as const;

/** `“Class demo”: 8 blocks of 4 images, each for 2.5 s.` */
export function describeBlocks(
  title: string,
  blocks: number,
  { imagesPerBlock, imageMs }: Pick<Design, "imagesPerBlock" | "imageMs">,
): string {
  if (blocks === 0) return `“${title}”: nothing was shown.`;
  const each = imagesPerBlock === 1 ? "one image" : `${imagesPerBlock} images`;
  return `“${title}”: ${countOf(blocks, "block")} of ${each}, each for ${formatSeconds(imageMs)}.`;
}

/** `cue: 16 images, drawings of food`; rest blocks, which show none, are counted as blocks. */
export function describeCondition(
  condition: Condition,
  images: number,
  blocks: number,
  shown: string | undefined,
): string {
  const count = condition === "rest" ? countOf(blocks, "block") : countOf(images, "image");
  const told = `${nameCondition(condition)}: ${count}`;
  return shown === undefined ? told : `${told}, ${shown}`;
}

const ORDERS: Readonly<Record<OrderRule, string>> = {
  shuffled: "shuffled by the page",
  alternating: "the conditions in turn",
  fixed: "as the design lists them",
};

export function describeOrder(rule: OrderRule, seed: number): string {
  return `The blocks in order, ${ORDERS[rule]} (seed ${seed}):`;
}

export function describeQuestion(prompt: string): string {
  return `“${prompt}”`;
}

export function describeScale({ min, max, labels }: RatingScale): string {
  return `From ${formatNumber(min, 0)} (${labels[0]}) to ${formatNumber(max, 0)} (${labels[1]}).`;
}

/** `All 10 ratings were given.` */
export function describeAnswered(asked: number, missed: number): string {
  if (asked === 0) return "No rating was asked.";
  if (missed === 0) return asked === 1 ? "The one rating was given." : `All ${asked} ratings were given.`;
  return `${asked - missed} of ${countOf(asked, "rating")} were given; those that are missing count for nothing.`;
}
