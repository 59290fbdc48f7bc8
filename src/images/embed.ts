/** Pictures as addresses that hold the picture itself, for drawings that are saved: nothing outside is needed to show them. */
import type { StimulusImage } from "../core/stimuli/set";
import { fitInto, GROUND, type Size } from "./fit";
import { decode } from "./rasterise";
import type { StimulusSource } from "./source";

/**
 * A `data:` address of a PNG of this size in pixels, the picture fitted into it on the ground. PNG, because programs
 * that write and lay out papers do not show SVG inside of SVG. Null where the file is missing or broken.
 */
export async function embedPicture(
  source: Pick<StimulusSource, "imageFile" | "imageUrl">,
  image: StimulusImage,
  { width, height }: Size,
): Promise<string | null> {
  const file = await source.imageFile(image.id);
  const element = await decode(file, source.imageUrl(image.id), image);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (element === null || context === null) return null;
  context.fillStyle = GROUND;
  context.fillRect(0, 0, width, height);
  const fitted = fitInto({ width, height }, image);
  context.imageSmoothingQuality = "high";
  const [left, top] = [(width - fitted.width) / 2, (height - fitted.height) / 2];
  context.drawImage(element, left, top, fitted.width, fitted.height);
  return canvas.toDataURL("image/png");
}
