/** The pictures of a brought schedule: the set's own by id or file, grey stand-ins for all that it lacks. */
import type { BroughtNote } from "../../../../core/brought";
import { categoryOf } from "../../../../core/design/conditions";
import type { StandIn } from "../../../../core/design/design";
import type { StimulusImage, StimulusSet } from "../../../../core/stimuli/set";
import { type Category, type Condition, PRACTICE_CATEGORY, REST } from "../../../../core/vocabulary";
import type { ToldBlock } from "../gather-blocks";
import { baseName, withoutEnding } from "../read/read-cells";
import type { Told } from "../read/read-lines";
import { type AtHand, openStandIns } from "./make-stand-ins";
import { type NamedCondition, textOf } from "./name-conditions";

export type FoundImages = {
  readonly categoryOf: (condition: Condition) => Category;
  /** Of a block; null where the seed deals them. */
  readonly imagesOf: (block: ToldBlock) => readonly string[] | null;
  readonly standIns: readonly StandIn[];
  readonly notes: readonly BroughtNote[];
};

type Find = (told: Told) => StimulusImage | null;

/** By id, by file, or by the file's name without its ending; folders and case do not matter. */
function openFinder({ images }: StimulusSet): Find {
  const byName = new Map<string, StimulusImage>();
  const shown = images.filter(({ category }) => category !== PRACTICE_CATEGORY);
  for (const image of shown) byName.set(withoutEnding(image.file).toLowerCase(), image);
  for (const image of shown) byName.set(image.file.toLowerCase(), image);
  for (const image of shown) byName.set(image.id, image);
  const find = (text: string) => {
    const name = baseName(text).toLowerCase();
    return byName.get(text) ?? byName.get(name) ?? byName.get(withoutEnding(name)) ?? null;
  };
  return ({ image, file }) => (image === null ? null : find(image)) ?? (file === null ? null : find(file));
}

/** How often each category stands among the pictures that the set has, by condition. */
function countCategories(blocks: readonly ToldBlock[], named: (text: string) => NamedCondition, find: Find) {
  const counts = new Map<Condition, Map<Category, number>>();
  for (const block of blocks) {
    const { id } = named(textOf(block));
    const own = counts.get(id) ?? new Map<Category, number>();
    counts.set(id, own);
    for (const { told } of block.images) {
      const category = find(told)?.category;
      if (category !== undefined) own.set(category, (own.get(category) ?? 0) + 1);
    }
  }
  return counts;
}

/** That of most pictures; where the set has none of them that of the design at hand, else one by the condition's id. */
function chooseCategories(
  blocks: readonly ToldBlock[],
  named: (text: string) => NamedCondition,
  find: Find,
): ReadonlyMap<Condition, Category> {
  const counts = countCategories(blocks, named, find);
  return new Map(
    blocks.map((block) => {
      const { id, known } = named(textOf(block));
      const usual = (known === null ? null : categoryOf(known)) ?? id;
      const own = counts.get(id) ?? new Map<Category, number>();
      const most = [...own].reduce(
        (best, one) => (one[1] > best[1] ? one : best),
        [usual, own.get(usual) ?? 0],
      );
      return [id, most[0]] as const;
    }),
  );
}

/** Every picture of the table by an id. */
export function findImages(
  blocks: readonly ToldBlock[],
  named: (text: string) => NamedCondition,
  atHand: AtHand,
): FoundImages {
  const find = openFinder(atHand.set);
  const categories = chooseCategories(blocks, named, find);
  const held = new Set(atHand.set.images.map(({ category }) => category));
  const standIns = openStandIns(atHand);
  const listed = new Map<ToldBlock, readonly string[]>();
  const numbers = new Map<Category, number>();
  let dealt = 0;
  for (const block of blocks) {
    const { id, text } = named(textOf(block));
    const category = categories.get(id) ?? id;
    if (id === REST || block.images.length === 0) continue;
    if (held.has(category) && block.images.every(({ told }) => told.image === null && told.file === null)) {
      dealt += 1;
      continue;
    }
    const ids = block.images.map(({ told }) => {
      const image = find(told);
      if (image !== null && image.category === category) {
        standIns.keep(image.id);
        return image.id;
      }
      if (told.image !== null || told.file !== null) return standIns.idOf(told, category);
      const number = (numbers.get(category) ?? 0) + 1;
      numbers.set(category, number);
      return standIns.idOf({ image: `${text} ${number}`, file: null }, category);
    });
    listed.set(block, ids);
  }
  const cards = standIns.list();
  return {
    categoryOf: (condition) => categories.get(condition) ?? condition,
    imagesOf: (block) => listed.get(block) ?? null,
    standIns: cards,
    notes: [
      ...(cards.length > 0 ? [{ code: "stand-ins", count: cards.length } as const] : []),
      ...(dealt > 0 ? [{ code: "dealt", blocks: dealt } as const] : []),
    ],
  };
}
