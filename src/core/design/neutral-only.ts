/** Designs made of a design: for now the one with neutral pictures only. */
import { fail, type Result, succeed } from "../result";
import { REST } from "../vocabulary";
import type { Design, DesignCondition, Order, Probe } from "./design";

const ID_MAX_CHARACTERS = 64;
const TITLE_MAX_CHARACTERS = 200;
const ID_ENDING = "-neutral-only";

/** What the version says of itself: what its title ends with, after a cut where it is long, and its basis. */
export type NeutralOnlyTexts = { readonly titleEnding: string; readonly basis: string };

export function showsOnlyNeutral({ conditions }: Pick<Design, "conditions">): boolean {
  return conditions.every(({ id }) => id === "neutral" || id === REST);
}

/** The text with an ending, cut before the ending to stay within so many code points. */
function append(text: string, ending: string, maxCharacters: number): string {
  return [...text].slice(0, maxCharacters - [...ending].length).join("") + ending;
}

/** What a design lists for its neutral blocks stays; else there is nothing left to order. */
function keepOrder({ order }: Design, { id, blocks }: DesignCondition): Order {
  return order.rule === "listed"
    ? { ...order, blocks: order.blocks.filter(({ condition }) => condition === id) }
    : { rule: "shuffled", maxRepeat: blocks, first: null };
}

/** Runs of neutral blocks that would not be alike are one. */
function keepRuns({ runs, ...design }: Design, { blocks }: DesignCondition): Design {
  return runs && blocks % runs.count === 0 ? { ...design, runs } : design;
}

/** Without the condition whose images ask for the key there is nothing to answer. */
function keepProbe({ probe }: Design, { id }: DesignCondition): Probe | null {
  return probe?.kind === "condition" && probe.condition !== id ? null : probe;
}

/**
 * The same design with its neutral condition only, for people who would rather not see cues. It stays a valid
 * design; one without a neutral condition is a problem.
 */
export function toNeutralOnly(design: Design, { titleEnding, basis }: NeutralOnlyTexts): Result<Design> {
  const { conditions, fixationMs } = design;
  const neutral = conditions.find(({ id }) => id === "neutral");
  if (neutral === undefined) {
    return fail({ path: "conditions", rule: { code: "has-neutral" }, received: conditions });
  }
  return succeed({
    ...keepRuns(design, neutral),
    id: append(design.id, ID_ENDING, ID_MAX_CHARACTERS),
    title: append(design.title, titleEnding, TITLE_MAX_CHARACTERS),
    basis,
    conditions: [neutral],
    order: keepOrder(design, neutral),
    probe: keepProbe(design, neutral),
    fixationMs:
      typeof fixationMs === "number" || "min" in fixationMs
        ? fixationMs
        : fixationMs.slice(0, neutral.blocks),
  });
}
