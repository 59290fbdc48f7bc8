/** The stage of the task: one canvas in the middle of the mid-grey ground, a probe's frame, the photodiode patch. */

import { nameProbed } from "../words/run";
import { GROUND } from "./fit";
import type { Pictures } from "./pictures";

/** The elements of the stage, as `task.css` lays them out. */
export type StageElements = {
  /** As large as the stage, whatever the pictures' aspects. */
  readonly canvas: HTMLCanvasElement;
  /** Lies around the picture, and is seen while the canvas has the class `has-probe`. */
  readonly probeFrame: HTMLElement;
  /** Under a photodiode; null for none. */
  readonly patch: HTMLElement | null;
};

/** Prepares the canvas: what a run takes for its stage. */
export function createStage(
  { canvas, probeFrame, patch }: StageElements,
  pictures: Pick<Pictures, "of" | "stage">,
) {
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("This browser has no 2-D canvas.");
  const { width, height } = pictures.stage;
  canvas.width = width;
  canvas.height = height;

  let plainName = "";
  function clear(): void {
    context?.fillRect(0, 0, width, height);
    canvas.classList.remove("has-probe");
    canvas.setAttribute("aria-hidden", "true");
    patch?.classList.remove("is-lit");
  }
  function frame(bitmap: ImageBitmap): void {
    probeFrame.style.setProperty("--wide", String(bitmap.width / width));
    probeFrame.style.setProperty("--high", String(bitmap.height / height));
  }
  context.fillStyle = GROUND;
  clear();
  return {
    show(imageId: string, hasProbe: boolean): void {
      const { bitmap, alt } = pictures.of(imageId);
      // What was shown before would stand out around a picture that leaves some of the stage free.
      if (bitmap.width < width || bitmap.height < height) context.fillRect(0, 0, width, height);
      // On whole pixels, so that it is drawn as it was made.
      context.drawImage(bitmap, (width - bitmap.width) >> 1, (height - bitmap.height) >> 1);
      if (hasProbe) frame(bitmap);
      canvas.classList.toggle("has-probe", hasProbe);
      plainName = alt;
      canvas.setAttribute("aria-label", hasProbe ? nameProbed(alt) : alt);
      canvas.removeAttribute("aria-hidden");
      patch?.classList.add("is-lit");
    },
    endProbe(): void {
      canvas.classList.remove("has-probe");
      canvas.setAttribute("aria-label", plainName);
    },
    darkenPatch: patch === null ? null : (): void => patch.classList.remove("is-lit"),
    clear,
  };
}
