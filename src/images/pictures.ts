/** Loads, decodes and rasterises images before they are due, so that an onset costs one draw. */
import type { StimulusImage } from "../core/stimuli/set";
import { fitInto, type Size, toPixels } from "./fit";
import { decode, rasterise } from "./rasterise";
import type { StimulusSource } from "./source";
import { createTurns } from "./turns";

/** All pictures of a run together, in bytes. */
const MEMORY_BYTES = 256 * 1024 * 1024;
const BYTES_PER_PIXEL = 4;
/** So much of the display's own resolution is as good as all of it, but would blur every picture a little. */
const NEARLY_ALL = 0.99;
/** Device pixels per CSS pixel beyond which nothing is drawn finer. */
const FINEST_SCALE = 2;
const FILES_AT_ONCE = 4;

export type Picture = {
  /** Opaque, in device pixels, fitted into the stage. */
  readonly bitmap: ImageBitmap;
  readonly alt: string;
};

export type Pictures = {
  /** Throws on an image that was not made, which the start of a run and the end of its practice rule out. */
  readonly of: (imageId: string) => Picture;
  /** The address of an image's file, whether or not it is made: data name it. */
  readonly urlOf: (imageId: string) => string;
  /** The size of the stage, in device pixels. */
  readonly stage: Size;
  /**
   * Makes those of these images that are not made yet, in this order; `onStep` hears how many of them are. Resolves
   * to the names of the files that are missing or broken; rejects only when aborted.
   */
  readonly make: (
    images: readonly StimulusImage[],
    onStep: (made: number) => void,
  ) => Promise<readonly string[]>;
  /** From now on one at a time, and only while nothing else is due for a while; null: as fast as it can. */
  readonly pace: (spareMs: (() => number) | null) => void;
  /** Frees the memory. */
  readonly release: () => void;
};

export type PictureOptions = {
  /** All that will ever be made: together they decide how finely. */
  readonly images: readonly StimulusImage[];
  readonly source: Pick<StimulusSource, "imageUrl" | "imageFile">;
  /** The size of the stage on which they will be shown, in CSS pixels. */
  readonly stage: Size;
  readonly devicePixelRatio: number;
  readonly signal: AbortSignal;
};

/** Makes nothing yet. */
export function openPictures({
  images: all,
  source: { imageUrl, imageFile },
  stage,
  devicePixelRatio,
  signal,
}: PictureOptions): Pictures {
  const scale = rasterScale(
    all.map((image) => fitInto(stage, image)),
    devicePixelRatio,
  );
  const pictures = new Map<string, Picture>();
  const turns = createTurns(signal);

  async function makeOne(image: StimulusImage): Promise<boolean> {
    const element = await decode(await imageFile(image.id), imageUrl(image.id), image);
    await turns.next();
    const raster = toPixels(fitInto(stage, image), scale);
    const bitmap = element === null ? null : await rasterise(element, image, raster);
    if (element === null || bitmap === null) return false;
    if (signal.aborted) bitmap.close();
    signal.throwIfAborted();
    pictures.set(image.id, { bitmap, alt: image.alt });
    return true;
  }
  async function make(images: readonly StimulusImage[], onStep: (made: number) => void) {
    const queue = images.filter(({ id }) => !pictures.has(id));
    const failed: string[] = [];
    async function work(): Promise<void> {
      for (let image = queue.shift(); image !== undefined; image = queue.shift()) {
        await turns.next();
        if (!(await makeOne(image))) failed.push(image.file);
        onStep(images.filter(({ id }) => pictures.has(id)).length);
      }
    }
    await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
    signal.throwIfAborted();
    return failed.sort();
  }

  return {
    of(imageId) {
      const picture = pictures.get(imageId);
      if (picture === undefined) throw new Error(`The image ${imageId} was not loaded.`);
      return picture;
    },
    urlOf: imageUrl,
    stage: toPixels(stage, scale),
    make,
    pace: turns.pace,
    release() {
      for (const { bitmap } of pictures.values()) bitmap.close();
      pictures.clear();
    },
  };
}

/**
 * Device pixels per CSS pixel for pictures of these sizes in CSS pixels: the display's own, unless all of them
 * together would not fit in memory.
 */
export function rasterScale(shown: readonly Size[], devicePixelRatio: number): number {
  const wanted = Math.min(devicePixelRatio, FINEST_SCALE);
  const area = shown.reduce((sum, { width, height }) => sum + width * height, 0);
  const affordable = Math.sqrt(MEMORY_BYTES / (BYTES_PER_PIXEL * area));
  return affordable >= NEARLY_ALL * wanted ? wanted : affordable;
}
