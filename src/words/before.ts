/** Words of the page before a run: what will be shown, who may want to skip it, what else there is. */
import type { Span } from "../core/design/block-times";
import type { Design } from "../core/design/design";
import { listMoments } from "../core/design/moments";
import { type NeutralOnlyTexts, showsOnlyNeutral } from "../core/design/neutral-only";
import type { SetContent } from "../core/stimuli/set";
import { type BlockCounts, nameBlocks, tellShown } from "./conditions";
import { countOf, formatLength, formatSeconds, formatSpan, joinList } from "./numbers";
import type { CardShare } from "./runs";
import { BASIS_FROM, SCORE_NAME } from "./terms";

export const BEFORE = {
  showTitle: "What you will see",
  noteTitle: "Before you decide",
  insteadTitle: "Or instead",
  neutralHint: "the same task",
  foodHint: "drawings of food; skip it if you are fasting or have an eating disorder",
  madeUpHint: "it runs by itself",
  /** What unfolds all the rest, where it folds. */
  moreToggle: "What you will see, how it works, sources",
  howTitle: "How it works",
  basisTitle: BASIS_FROM,
  basisToggle: "Its sources",
  /** What unfolds to a code and a tick; the code stands after its first word. */
  code: "Code",
  orShared: ", shared computer",
  andShared: ", shared computer: yes",
  participantLabel: "Participant code (optional)",
  participantHint: "A code, not your name.",
  /** Said of a code that does not begin with a letter. */
  participantAsNumberHint:
    "Best with a letter first: statistics programs may read 007 as 7 and 1e5 as 100000.",
  keepLabel: "This is a shared computer",
  keepHint: "Delete the session here once I have saved it.",
  loadingLabel: "Loading images",
  ready: "Ready.",
  elsewhere:
    "The task runs in another tab of this browser. Finish it there, or close that tab; then press again.",
  failedTitle: "The task cannot start",
  failedLead: "These files could not be loaded:",
  /** Where the names of files stand. */
  program: "the program that runs the task",
  failedAfter: "Check the connection and load the page again.",
} as const;

/** `start` is what the button says. */
export function describeFullscreen(start: string): string {
  return `${start} asks for fullscreen.`;
}

/** Of a link with a seed, from which a person went on to another design. */
export function describeDroppedSeed(seed: number): string {
  return `The link’s seed (${seed}) was for another design: this one draws a new seed.`;
}

/** What the version of a design with neutral pictures only says of itself: how its title ends, and its basis. */
export function describeNeutralOnly(designId: string): NeutralOnlyTexts {
  return {
    titleEnding: " (neutral pictures only)",
    basis: `The design “${designId}” with its neutral blocks only: a look at the task for people who would rather not see cues. It has no score of ${SCORE_NAME} and follows no published study.`,
  };
}

export function describeLoading(loaded: number, total: number): string {
  return `${BEFORE.loadingLabel}: ${loaded} of ${total}`;
}

/** What Start does not wait for. */
export function describeLoadingRest(loaded: number, total: number): string {
  return `You can start. ${BEFORE.loadingLabel}: ${loaded} of ${total}`;
}

/** One line under the title: how long, how many blocks of how many images, how many of rest. */
export function describeRun(minutes: number, counts: BlockCounts): string {
  return `${formatLength(minutes)} · ${nameBlocks(counts)}`;
}

export function describeBlocks(blocks: number, whatTheyShow: string | undefined): string {
  const count = countOf(blocks, "block");
  return whatTheyShow === undefined ? count : `${count}: ${whatTheyShow}`;
}

/** The content note, by the set's own word where there are cues; `content` is null until the set is there. */
export function tellContentNote(design: Design, content: SetContent | null): readonly string[] {
  if (!showsOnlyNeutral(design)) return content?.note ?? [];
  const shown = design.conditions.flatMap((condition) => tellShown(condition, content?.shows) ?? []);
  const isKnown = shown.length === design.conditions.length;
  return describeNeutralNote(isKnown ? joinList(shown) : undefined, listMoments(design).length > 0);
}

/** Of a design without cues; `shown` is what its blocks show instead. */
function describeNeutralNote(shown = "neutral ones", hasRating: boolean): readonly string[] {
  const question = hasRating ? " It still asks its question." : "";
  return [`This design shows no cue images: only ${shown}.${question}`, "You can stop at any moment."];
}

export const HOW = {
  watchTitle: "Look",
  sight: "This needs sight; the rest works with a screen reader.",
  rateTitle: "Rate",
  probeTitle: "React",
  runsTitle: "Begin, and rest",
  stopTitle: "Stop, any time",
  /** On a key cap. */
  escapeKey: "Esc",
} as const;

/** `shown` is what the images of the practice are. */
export function describePractice(shown: string): string {
  return `A practice on ${shown} comes first.`;
}

/** What the blocks show, for how long; null for what no block shows. */
export type Watched = { readonly imageMs: Span | null; readonly restMs: number | null };

/** The cross of rest is told of where it is all there is: few want to read much before a run. */
export function describeWatching(
  { imageMs, restMs }: Watched,
  hasProbes: boolean,
  cards: CardShare = "none",
): string {
  const shown =
    imageMs === null
      ? `A cross stays for ${formatSeconds(restMs ?? 0)}`
      : `Each image stays for ${formatSpan(imageMs)}`;
  if (cards !== "none")
    return `${shown}. A card before ${cards} says what to do${hasProbes ? "" : "; press nothing"}.`;
  return `${shown}. ${hasProbes ? "Just look." : "Just look: press nothing."}`;
}

export function describeStopping(isTouch: boolean): string {
  const how = isTouch ? "Stop, in the corner" : "Esc, or Stop in the corner";
  return `${how}; you choose what is kept.`;
}
