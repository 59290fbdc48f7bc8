/** Loads, decodes and rasterises images before they are due, so that an onset costs one draw. */
import type { StimulusImage } from "../core/stimuli/set";
import { fitInto, GROUND, type Size, toPixels } from "./fit";
import type { StimulusSource } from "./source";

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
  /** The size of the stage on which they will be shown, in CSS pixels. */
  readonly stage: Size;
  readonly devicePixelRatio: number;
  readonly onProgress: (loaded: number, total: number) => void;
  readonly signal: AbortSignal;
};

/** Every picture, or the names of those that cannot be shown; rejects only when aborted. */
export async function loadPictures(options: LoadOptions): Promise<Loaded> {
  const { images, imageUrl, stage, signal } = options;
  const shown = images.map((image) => fitInto(stage, image));
  const scale = rasterScale(shown, options.devicePixelRatio);
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
      const raster = toPixels(fitInto(stage, image), scale);
      const bitmap = element === null ? null : await rasterise(element, image, raster);
      if (element === null || bitmap === null) failed.push(image.file);
      else {
        decoded.push(element);
        pictures.set(image.id, { bitmap, alt: image.alt, url });
      }
      options.onProgress(pictures.size + failed.length, images.length);
    }
  }
  function find(imageId: string): Picture {
    const picture = pictures.get(imageId);
    if (picture === undefined) throw new Error(`The image ${imageId} was not loaded.`);
    return picture;
  }
  function release(): void {
    for (const { bitmap } of pictures.values()) bitmap.close();
    decoded.length = 0;
  }

  try {
    await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
    signal.throwIfAborted();
  } catch (aborted) {
    release();
    throw aborted;
  }
  if (failed.length === 0) {
    return { ok: true, pictures: { of: find, stage: toPixels(stage, scale), release } };
  }
  release();
  return { ok: false, failed: failed.sort() };
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

/** On the ground, which shows wherever the file is transparent. */
async function rasterise(
  element: HTMLImageElement,
  image: StimulusImage,
  raster: Size,
): Promise<ImageBitmap | null> {
  const canvas = document.createElement("canvas");
  canvas.width = raster.width;
  canvas.height = raster.height;
  // Drawn by the processor: a picture that waits in graphics memory may be thrown out before it is due.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.fillStyle = GROUND;
  context.fillRect(0, 0, raster.width, raster.height);
  context.imageSmoothingQuality = "high";
  // Where a file has another aspect than its set says, its own counts.
  const own = fitInto(image, naturalSize(element) ?? image);
  const width = raster.width * (own.width / image.width);
  const height = raster.height * (own.height / image.height);
  context.drawImage(element, (raster.width - width) / 2, (raster.height - height) / 2, width, height);
  try {
    return await createImageBitmap(canvas);
  } catch {
    return null;
  }
}

/** Null for a drawing that has none. */
function naturalSize({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): Size | null {
  return width > 0 && height > 0 ? { width, height } : null;
}
