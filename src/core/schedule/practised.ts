/** What the practice shows: images that belong to no condition, and one that asks for the key where the design has probes. */
import { categoryOf } from "../design/conditions";
import type { Design } from "../design/design";
import { listPractice, type StimulusImage, type StimulusSet } from "../stimuli/set";
import type { DrawnBlock } from "./lay-out";

export type Practised = { readonly image: StimulusImage; readonly isProbe: boolean };

/** The place of the probe, from 0. */
const PROBED = 1;

/**
 * A target picture of the practice is the first of its category that no block shows; where all are shown, the last one:
 * until it comes again, most of the run has passed.
 */
function findTarget(
  { probe, conditions }: Design,
  set: StimulusSet,
  blocks: readonly DrawnBlock[],
): StimulusImage | null {
  if (probe?.kind !== "condition") return null;
  const target = conditions.find(({ id }) => id === probe.condition);
  const category = target === undefined ? null : categoryOf(target);
  const shown = new Set(blocks.flatMap(({ images }) => images));
  const spare = set.images.find((image) => image.category === category && !shown.has(image));
  const last = blocks.findLast(({ condition }) => condition === probe.condition);
  return spare ?? last?.images.at(-1) ?? null;
}

/** The second image asks for the key, or the only one. */
export function listPractised(
  design: Design,
  set: StimulusSet,
  blocks: readonly DrawnBlock[],
): readonly Practised[] {
  const images = listPractice(set);
  const place = Math.min(PROBED, images.length - 1);
  const target = findTarget(design, set, blocks);
  return images.map((image, index) => ({
    image: index === place ? (target ?? image) : image,
    isProbe: index === place,
  }));
}
