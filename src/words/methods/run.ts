/** Words of the methods section on how a run goes: its order, what there is to do, the practice. */
import type { OrderRule, ProbeKind } from "../../core/vocabulary";
import { countOf } from "../numbers";
import type { CardShare } from "../runs";
import type { Unit } from "./structure";

export type OrderFacts = {
  readonly unit: Unit;
  readonly rule: OrderRule;
  readonly maxRepeat: number;
  readonly runs: number;
  readonly first: string | null;
  /** Whether the design lists the images of every block, too. */
  readonly listsImages: boolean;
  /** Whether every order that the rule allows was as likely as any other; a fixed one is. */
  readonly isUniform: boolean;
  /** In the order listed; for a fixed order the sequence, as runs. */
  readonly conditions: readonly string[];
};

/** Of a design with so many blocks that its orders are not counted. */
const NOT_UNIFORM =
  " There were too many such orders to count, so it was drawn block by block: not every one of them was equally likely.";

export function describeOrder(facts: OrderFacts): string {
  const { unit, rule, maxRepeat, runs, first, listsImages, isUniform, conditions } = facts;
  const opening =
    first === null ? "" : `, beginning ${runs > 1 && rule !== "fixed" ? "each run " : ""}with ${first}`;
  const anew = runs === 1 ? "" : ", anew for each run";
  const cut = runs === 1 ? "" : `, cut into ${runs} runs of equal length`;
  switch (rule) {
    case "shuffled":
      return `The order of ${unit}s was shuffled${anew}, with at most ${countOf(maxRepeat, unit)} of one condition in a row${opening}.${isUniform ? "" : NOT_UNIFORM}`;
    case "alternating":
      return `The conditions alternated in the order ${conditions.join(", ")}${anew}.`;
    case "listed": {
      const images = listsImages ? `, image by image` : "";
      return `The order of ${unit}s was listed in the design${images}${cut}.`;
    }
    case "fixed":
      return `The order of ${unit}s was fixed in the design${opening}${cut}.`;
  }
}

export const ONE_CONDITION = "One condition only: there was no order of conditions to choose.";

/** Of each run: blocks in a row of one condition, with how many they are. */
export type Sequence = readonly (readonly { readonly name: string; readonly count: number }[])[];

/** `2 neutral, 1 cue, 1 neutral`, run by run; what comes after the hundredth such stretch is counted, not listed. */
export function nameSequence(runs: Sequence, unit: Unit): string {
  let room = 100;
  const listed = runs.flatMap((stretches, index) => {
    const named = stretches.slice(0, room).map(({ name, count }) => `${count} ${name}`);
    room -= named.length;
    if (named.length === 0) return [];
    return [`${runs.length === 1 ? "" : `run ${index + 1}: `}${named.join(", ")}`];
  });
  const all = runs.reduce((sum, stretches) => sum + stretches.length, 0);
  const rest = all > 100 ? `, and ${countOf(all - 100, "more stretch", "more stretches")}` : "";
  return `In ${unit}s${runs.length === 1 ? ":" : ","} ${listed.join("; ")}${rest}.`;
}

export function describeSeed(seed: number | null): string {
  return seed === null
    ? "All random choices of a session came from one seed, stored with it."
    : `All random choices came from one seed (${seed}).`;
}

export function nameSeed(seed: number | null): string {
  const which =
    seed === null ? "A seed drawn for each session, or given in the link, and stored" : `Seed ${seed}`;
  return `${which}. Order, images, fixations and probes come from the design, the set and the seed alone (generator xoroshiro128+): the same three give the same schedule.`;
}

/** Where nothing is to be pressed while images, or only crosses, are shown; who is told what to do is not passive. */
export function describeNoPress(hasImages: boolean, cards: CardShare, unit: Unit): string {
  if (!hasImages) return "No block showed an image, and there was nothing to press.";
  if (cards === "none") return "Viewing was passive: there was nothing to press while images were shown.";
  const where = cards === "each block" ? `each ${unit}` : `some ${unit}s`;
  return `There was nothing to press while images were shown; a card before ${where} said what to do.`;
}

/** What the page before a run says, sentence by sentence. */
export function nameInstructions(sentences: readonly string[]): string {
  return `Shown on the page before the start: ${sentences.join(" ")}`;
}

export type PracticeFacts = {
  readonly images: number;
  /** Null where the design asks for no rating. */
  readonly prompt: string | null;
  readonly labels: readonly [string, string];
  /** Kind of the design's probes; null where it has none. */
  readonly probed: ProbeKind | null;
};

/** What the practice is on; of a single target picture only that is there. */
function namePractised({ images, probed }: PracticeFacts): string {
  return images === 1 && probed === "condition"
    ? "1 image of the target condition"
    : countOf(images, "plain geometric image");
}

export function describePractice(facts: PracticeFacts): string {
  const { prompt } = facts;
  const shapes = `A practice on ${namePractised(facts)} came first`;
  return prompt === null
    ? `${shapes} and entered no result.`
    : `${shapes}, with “${prompt}” asked after each; its answers entered no result.`;
}

const PROBED: Readonly<Record<ProbeKind, string>> = {
  frame: " The second one carried a coloured frame.",
  condition:
    " In place of the second one came an image of the target condition, to be answered as in the task.",
};

/** Of the one image that asks for the key. */
function tellProbed({ images, probed }: PracticeFacts): string {
  if (probed === null) return "";
  if (images > 1) return PROBED[probed];
  return probed === "frame" ? " It carried a coloured frame." : " It was to be answered as in the task.";
}

export function namePractice(facts: PracticeFacts): string {
  const { images, prompt, labels } = facts;
  const asked =
    prompt === null
      ? ""
      : ` After each: “${prompt}”, on the scale of the task with the labels “${labels[0]}” and “${labels[1]}”.`;
  const belongs = images === 1 ? "that belongs" : "that belong";
  const kind = images === 1 && facts.probed === "condition" ? "" : ` ${belongs} to no condition`;
  return `${namePractised(facts)}${kind}, before everything else.${asked}${tellProbed(facts)} Not analysed.`;
}
