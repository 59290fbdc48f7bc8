/** Makes a picture of an image's file: decoded, and drawn in the size in which it will be shown. */
import type { StimulusImage } from "../core/stimuli/set";
import { fitInto, GROUND, type Size } from "./fit";

/** From a file, or else from the address of one. Null for a file that is missing or broken. */
export async function decode(
  file: Blob | null,
  address: string,
  { width, height }: StimulusImage,
): Promise<HTMLImageElement | null> {
  const url = file === null ? address : URL.createObjectURL(file);
  const element = new Image(width, height);
  element.src = url;
  try {
    await element.decode();
    return element;
  } catch {
    return null;
  } finally {
    if (file !== null) URL.revokeObjectURL(url);
  }
}

/** Opaque: on the ground, which shows wherever the file is transparent. Null where it cannot be drawn. */
export async function rasterise(
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
  try {
    context.drawImage(element, (raster.width - width) / 2, (raster.height - height) / 2, width, height);
    return await createImageBitmap(canvas);
  } catch {
    return null;
  }
}

/** Null for a drawing that has none. */
function naturalSize({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): Size | null {
  return width > 0 && height > 0 ? { width, height } : null;
}
