/** Words of the methods section on the images that ask for a key. */
import { countOf, formatSeconds } from "../numbers";
import { nameKey } from "../probes";

type FrameFacts = {
  /** The fewest and the most framed images of a block that shows images; the most is not 0. */
  readonly perBlock: readonly [number, number];
  readonly imagesPerBlock: number;
  readonly chosen: keyof typeof CHOICES;
};

export type ProbeFacts = { readonly key: string | null; readonly windowMs: number } & (
  | FrameFacts
  /** The name of the condition whose images all ask. */
  | { readonly target: string }
);

const CHOICES = {
  drawn: "drawn at random",
  listed: "as listed in the design",
  both: "as listed in the design or else drawn at random",
} as const;

function nameFramed({ perBlock: [fewest, most], imagesPerBlock, chosen }: FrameFacts): string {
  if (fewest === imagesPerBlock) return "Every image";
  const count = fewest === most ? countOf(most, "image") : `${fewest} to ${countOf(most, "image")}`;
  return `In every block of images ${count}, ${CHOICES[chosen]},`;
}

export function describeProbes(facts: ProbeFacts): string {
  const { key, windowMs } = facts;
  const asks =
    "target" in facts
      ? `Every image of the condition ${facts.target} was a target`
      : `${nameFramed(facts)} carried a coloured frame`;
  return `${asks}, to be answered with ${nameKey(key)} or a tap within ${formatSeconds(windowMs)} of the image’s onset.`;
}
