/** How large the stage is in a viewport, and how a picture of any aspect fits into it: never stretched. */

/** What shows around a picture and through it. */
export const GROUND = "#808080";
/** Width to height of the stage. */
const ASPECT = 800 / 600;
const WIDEST_PX = 800;
/** Aspects that differ by less are one: no picture is a pixel short of its box because of how numbers are rounded. */
const SAME_ASPECT = 1e-6;

export type Size = { readonly width: number; readonly height: number };

/** The stage's size in a viewport, both in CSS pixels: the box into which every picture is fitted. */
export function stageSize(viewport: Size): Size {
  const width = Math.min(WIDEST_PX, viewport.width, viewport.height * ASPECT);
  return { width, height: width / ASPECT };
}

/** The largest size that the stage can take on a screen of this size, whichever way it is held. */
export function largestStage({ width, height }: Size): Size {
  const upright = stageSize({ width, height });
  const turned = stageSize({ width: height, height: width });
  return upright.width >= turned.width ? upright : turned;
}

/** The largest size of the picture's own aspect that the box holds; in the box's unit. */
export function fitInto(box: Size, { width, height }: Size): Size {
  const ratio = (width * box.height) / (height * box.width);
  if (Math.abs(ratio - 1) < SAME_ASPECT) return box;
  return { width: box.width * Math.min(1, ratio), height: box.height / Math.max(1, ratio) };
}

/** In whole device pixels, one at least. */
export function toPixels({ width, height }: Size, scale: number): Size {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
