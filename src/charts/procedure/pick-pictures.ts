/** Which pictures of a set stand for the conditions of a design: those that it lists, else some of different subjects. */
import { categoryOf } from "../../core/design/conditions";
import type { Design } from "../../core/design/design";
import type { StimulusImage, StimulusSet } from "../../core/stimuli/set";
import type { Condition } from "../../core/vocabulary";

/** So many pictures of a condition can be told apart in a figure: two of a block, one beside its name. */
const PICTURES = 3;

/** The picture of a condition at a place from 0; null where the set has none. */
export type PictureOf = (condition: Condition, place: number) => StimulusImage | null;

export function pickPictures(design: Pick<Design, "conditions" | "order">, set: StimulusSet): PictureOf {
  const taken = new Map<string, number>();
  const picked = new Map<Condition, readonly StimulusImage[]>();
  for (const condition of design.conditions) {
    const category = categoryOf(condition);
    if (category === null) continue;
    const images = orderBySubjects(set.images.filter((image) => image.category === category));
    // Conditions on one category show none of the same pictures.
    const start = taken.get(category) ?? 0;
    taken.set(category, start + PICTURES);
    const dealt = images.length === 0 ? [] : deal(images, start);
    picked.set(condition.id, [...listNamed(design, condition.id, set), ...dealt]);
  }
  return (condition, place) => picked.get(condition)?.[place] ?? null;
}

function deal(images: readonly StimulusImage[], start: number): readonly StimulusImage[] {
  return Array.from({ length: PICTURES }, (_, index) => images[(start + index) % images.length]).flatMap(
    (image) => image ?? [],
  );
}

/** First one of every subject, then the second ones: neighbours differ in what they show. */
function orderBySubjects(images: readonly StimulusImage[]): readonly StimulusImage[] {
  const turns = new Map<string, number>();
  return images
    .map((image) => {
      const turn = turns.get(image.subject) ?? 0;
      turns.set(image.subject, turn + 1);
      return { image, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ image }) => image);
}

/** Of the first block of the condition that a listed order gives images. */
function listNamed(
  { order }: Pick<Design, "order">,
  condition: Condition,
  set: StimulusSet,
): readonly StimulusImage[] {
  if (order.rule !== "listed") return [];
  const block = order.blocks.find((one) => one.condition === condition && one.images !== undefined);
  return (block?.images ?? []).flatMap((id) => set.images.find((image) => image.id === id) ?? []);
}
