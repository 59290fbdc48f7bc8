/** The stage of the task: one canvas in the middle of the mid-grey ground, and the photodiode patch. */
import type { Pictures, Size } from "./pictures";

const GROUND = "#808080";
/** Width to height of every image. */
const ASPECT = 800 / 600;
const WIDEST_PX = 800;

/** The size at which an image is shown in a viewport, in CSS pixels. */
export function shownSize(viewport: Size): Size {
  const width = Math.min(WIDEST_PX, viewport.width, viewport.height * ASPECT);
  return { width, height: width / ASPECT };
}

/** Prepares the canvas: what a run takes for its stage. */
export function createStage(canvas: HTMLCanvasElement, patch: HTMLElement | null, pictures: Pictures) {
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("This browser has no 2-D canvas.");
  canvas.width = pictures.stage.width;
  canvas.height = pictures.stage.height;

  function clear(): void {
    context?.fillRect(0, 0, canvas.width, canvas.height);
    canvas.classList.remove("has-probe");
    canvas.setAttribute("aria-hidden", "true");
    patch?.classList.remove("is-lit");
  }
  context.fillStyle = GROUND;
  clear();
  return {
    show(imageId: string, hasProbe: boolean): void {
      const { bitmap, alt } = pictures.of(imageId);
      context.drawImage(bitmap, 0, 0);
      canvas.classList.toggle("has-probe", hasProbe);
      canvas.setAttribute("aria-label", alt);
      canvas.removeAttribute("aria-hidden");
      patch?.classList.add("is-lit");
    },
    endProbe: (): void => canvas.classList.remove("has-probe"),
    clear,
  };
}
