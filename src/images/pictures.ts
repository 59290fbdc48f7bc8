/** Loads, decodes and rasterises images before they are due, so that an onset costs one draw. */
import type { StimulusImage } from "../core/stimuli/set";
import type { StimulusSource } from "./source";

/** All pictures of a run together, in bytes. */
const MEMORY_BYTES = 256 * 1024 * 1024;
const BYTES_PER_PIXEL = 4;
/** So much of the display's own resolution is as good as all of it, but would blur every picture a little. */
const NEARLY_ALL = 0.99;
/** Device pixels per CSS pixel beyond which nothing is drawn finer. */
const FINEST_SCALE = 2;
/** How many files are fetched at a time. */
const AT_ONCE = 4;

/** In CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

export type Picture = {
  /** In device pixels. */
  readonly bitmap: ImageBitmap;
  readonly alt: string;
  /** Of the file that it was made from. */
  readonly url: string;
};

export type Pictures = {
  /** Throws on an image that was not loaded, which the start of a run rules out. */
  readonly of: (imageId: string) => Picture;
  /** The size of the stage, in device pixels. */
  readonly stage: Size;
  /** Frees the memory. */
  readonly release: () => void;
};

export type Loaded =
  | { readonly ok: true; readonly pictures: Pictures }
  /** The files that are missing or broken. */
  | { readonly ok: false; readonly failed: readonly string[] };

export type LoadOptions = {
  /** In the order in which they are due. */
  readonly images: readonly StimulusImage[];
  readonly imageUrl: StimulusSource["imageUrl"];
  /** The size at which they will be shown. */
  readonly shown: Size;
  readonly devicePixelRatio: number;
  readonly onProgress: (loaded: number, total: number) => void;
  readonly signal: AbortSignal;
};

/** Every picture, or the names of those that cannot be shown; rejects only when aborted. */
export async function loadPictures(options: LoadOptions): Promise<Loaded> {
  const { images, imageUrl, signal } = options;
  const raster = rasterSize(options.shown, options.devicePixelRatio, images.length);
  const pictures = new Map<string, Picture>();
  const failed: string[] = [];
  const queue = [...images];
  /** Held on to, so that the browser keeps the files in memory for jsPsych's own (hidden) image elements. */
  const decoded: HTMLImageElement[] = [];

  async function work(): Promise<void> {
    for (let image = queue.shift(); image !== undefined; image = queue.shift()) {
      signal.throwIfAborted();
      const url = imageUrl(image.id);
      const element = await decode(url, image);
      const bitmap = element === null ? null : await rasterise(element, raster);
      if (element === null || bitmap === null) failed.push(image.file);
      else {
        decoded.push(element);
        pictures.set(image.id, { bitmap, alt: image.alt, url });
      }
      options.onProgress(pictures.size + failed.length, images.length);
    }
  }
  function release(): void {
    for (const { bitmap } of pictures.values()) bitmap.close();
    decoded.length = 0;
  }

  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    signal.throwIfAborted();
  } catch (aborted) {
    release();
    throw aborted;
  }
  if (failed.length === 0) {
    return { ok: true, pictures: { of: (imageId) => find(pictures, imageId), stage: raster, release } };
  }
  release();
  return { ok: false, failed: failed.sort() };
}

function find(pictures: ReadonlyMap<string, Picture>, imageId: string): Picture {
  const picture = pictures.get(imageId);
  if (picture === undefined) throw new Error(`The image ${imageId} was not loaded.`);
  return picture;
}

/** Device pixels of one picture: the display's own, unless all of them together would not fit in memory. */
export function rasterSize(shown: Size, devicePixelRatio: number, count: number): Size {
  const wanted = Math.min(devicePixelRatio, FINEST_SCALE);
  const affordable = Math.sqrt(MEMORY_BYTES / (count * BYTES_PER_PIXEL * shown.width * shown.height));
  const scale = affordable >= NEARLY_ALL * wanted ? wanted : affordable;
  return { width: Math.round(shown.width * scale), height: Math.round(shown.height * scale) };
}

async function decode(url: string, { width, height }: StimulusImage): Promise<HTMLImageElement | null> {
  const element = new Image(width, height);
  element.src = url;
  try {
    await element.decode();
    return element;
  } catch {
    return null;
  }
}

async function rasterise(element: HTMLImageElement, raster: Size): Promise<ImageBitmap | null> {
  const canvas = document.createElement("canvas");
  canvas.width = raster.width;
  canvas.height = raster.height;
  // Drawn by the processor: a picture that waits in graphics memory may be thrown out before it is due.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(element, 0, 0, raster.width, raster.height);
  try {
    return await createImageBitmap(canvas);
  } catch {
    return null;
  }
}
