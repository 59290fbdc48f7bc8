/** The pictures that a design names and its set lacks, as images of the set: grey cards that bear the file's name. */
import type { StimulusImage, StimulusSet } from "./set";

type StandIn = Pick<StimulusImage, "id" | "file" | "category">;

/** In CSS pixels. */
const SIZE = { width: 800, height: 600 } as const;

/** Those stand-ins that a set has no picture for. */
export function listLacking(
  { images }: Pick<StimulusSet, "images">,
  standIns: readonly StandIn[],
): readonly StandIn[] {
  const held = new Set(images.map(({ id }) => id));
  return standIns.filter(({ id }) => !held.has(id));
}

/** How many images of a set are stand-ins. */
export function countStandIns({ images }: Pick<StimulusSet, "images">): number {
  return images.filter(({ isStandIn }) => isStandIn === true).length;
}

/** The set with a design's stand-ins after its own images; what they are is said by who shows them. */
export function addStandIns(set: StimulusSet, standIns: readonly StandIn[] | null | undefined): StimulusSet {
  if (!standIns) return set;
  const cards = listLacking(set, standIns).map(
    ({ id, file, category }): StimulusImage => ({
      id,
      file,
      category,
      pair: null,
      // Nobody knows what the picture will show: each counts as a thing of its own.
      subject: id,
      alt: file,
      ...SIZE,
      isStandIn: true,
    }),
  );
  return { ...set, images: [...set.images, ...cards] };
}
