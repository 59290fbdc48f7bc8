/** A stimulus set: a folder of images in categories, described by its `set.json`. */
import { PRACTICE_IMAGES } from "../limits";
import { type Category, PRACTICE_CATEGORY } from "../vocabulary";

export type StimulusImage = {
  readonly id: string;
  /** File name inside the set's folder. */
  readonly file: string;
  readonly category: Category;
  /** What ties an image to its partner of another category (and to the controls made of them); null where nothing does. */
  readonly pair: string | null;
  /** What is shown; several arrangements share a subject. */
  readonly subject: string;
  readonly alt: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Only of a picture that the set lacks: `file` then is any text, the name of a file that nobody has here. */
  readonly isStandIn?: true;
};

/** What people are told of the pictures before they decide, and asked afterwards. Plain text, whoever wrote it. */
export type SetContent = {
  /** What the images of each category of the set are: `drawings of food`. */
  readonly shows: Readonly<Record<Category, string>>;
  /** The content note, a paragraph each: what the pictures can do, and who may want to skip them. */
  readonly note: readonly string[];
  /** For the debrief, after the questions that are asked of every set. */
  readonly questions?: readonly string[];
};

export type StimulusSet = {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly content: SetContent;
  /** Categories whose drawings also come together in one packed file, which a build makes. */
  readonly packed?: readonly string[];
  readonly images: readonly StimulusImage[];
};

/** A set's `measures.json`. Apart from the set, because no run needs it. */
export type SetMeasures = {
  readonly version: 1;
  /** By the image's id, then by the measure's name; null where one could not be taken. */
  readonly images: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** How well the categories match; kept as it is in the file, for whoever shows it to read. */
  readonly matching?: Readonly<Record<string, unknown>>;
};

/** What a run shows before it counts. */
export function listPractice({ images }: Pick<StimulusSet, "images">): readonly StimulusImage[] {
  return images.filter(({ category }) => category === PRACTICE_CATEGORY).slice(0, PRACTICE_IMAGES);
}
