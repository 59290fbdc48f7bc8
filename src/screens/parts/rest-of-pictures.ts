/** The pictures that come after the practice: made while people read and practise. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { StimulusImage } from "../../core/stimuli/set";
import type { Pictures } from "../../images/pictures";

export type Making = {
  readonly made: number;
  readonly total: number;
  /** The files that are missing or broken; empty as long as more are being made. */
  readonly failed: readonly string[];
};

export type RestOfPictures = {
  readonly making: ReadonlySignal<Making>;
  /** Makes again what failed. */
  readonly tryAgain: () => void;
};

export function isMade({ made, total }: Making): boolean {
  return made === total;
}

/** Begins at once; stops silently when aborted. */
export function makeRest(
  pictures: Pictures,
  images: readonly StimulusImage[],
  aborted: AbortSignal,
): RestOfPictures {
  const making = signal<Making>({ made: 0, total: images.length, failed: [] });
  async function make(): Promise<void> {
    const failed = await pictures.make(images, (made) => {
      making.value = { ...making.value, made };
    });
    making.value = { ...making.value, failed };
  }
  function begin(): void {
    making.value = { ...making.value, failed: [] };
    make().catch((error: unknown) => {
      if (aborted.aborted) return;
      // Nobody foresaw it; which of them are made is not known, and nobody is to wait for them for ever.
      making.value = { ...making.value, failed: images.map(({ file }) => file) };
      reportError(error);
    });
  }
  begin();
  return { making, tryAgain: begin };
}
