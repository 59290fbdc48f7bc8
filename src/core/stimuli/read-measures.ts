/** What was measured of one image, as the file of a set has it. */
import { type ImageMeasures, MEASURES } from "./measures";
import type { SetMeasures } from "./set";

function isComplete(measures: SetMeasures["images"][string] | undefined): measures is ImageMeasures {
  return measures !== undefined && MEASURES.every((name) => measures[name] !== undefined);
}

/** Null where one of the measures was not taken. */
export function readMeasures({ images }: SetMeasures, id: string): ImageMeasures | null {
  const measures = Object.hasOwn(images, id) ? images[id] : undefined;
  return isComplete(measures) ? measures : null;
}
