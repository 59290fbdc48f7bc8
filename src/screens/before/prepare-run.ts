/** Gets a run ready while the person reads: the set, the schedule, the pictures, the program that shows them. */
import type { Design } from "../../core/design/design";
import type { Problem } from "../../core/result";
import { buildSchedule } from "../../core/schedule/build";
import type { Schedule } from "../../core/schedule/schedule";
import type { StimulusImage, StimulusSet } from "../../core/stimuli/set";
import { type Size, stageSize } from "../../images/fit";
import { type Loaded, loadPictures, type Pictures } from "../../images/pictures";
import type { OpenSet } from "../../images/source";
import { BEFORE } from "../../words/before";
import { fetchRun, type RunProgram } from "../run/door";

export type Preparation =
  | { readonly state: "loading"; readonly loaded: number; readonly total: number }
  | {
      readonly state: "ready";
      readonly schedule: Schedule;
      readonly pictures: Pictures;
      readonly program: RunProgram;
    }
  /** The design cannot be run. */
  | { readonly state: "impossible"; readonly problems: readonly Problem[] }
  /** These files are missing or broken. */
  | { readonly state: "incomplete"; readonly failed: readonly string[] };

export type PrepareOptions = {
  readonly design: Design;
  readonly seed: number;
  readonly openSet: OpenSet;
  /** Aborted when the screen is left: then all that was made ready is let go. */
  readonly signal: AbortSignal;
  /** The set is there, and the design can be run with it. */
  readonly onSet: (set: StimulusSet) => void;
  readonly onChange: (preparation: Preparation) => void;
};

/** Tells every step; stops silently when aborted. */
export async function prepareRun(options: PrepareOptions): Promise<void> {
  const { design, seed, openSet, signal, onChange } = options;
  onChange({ state: "loading", loaded: 0, total: 0 });
  const opened = await openSet(design.stimuli);
  if (opened.ok) releaseOnAbort(signal, opened.value);
  if (signal.aborted) return;
  if (!opened.ok) return onChange({ state: "impossible", problems: opened.problems });
  const { set, imageUrl } = opened.value;
  const built = buildSchedule(design, set, seed);
  if (!built.ok) return onChange({ state: "impossible", problems: built.problems });
  options.onSet(set);
  const schedule = built.value;
  const pictures = loadPictures({
    images: imagesInOrder(schedule, set),
    imageUrl,
    stage: largestStage(),
    devicePixelRatio: window.devicePixelRatio,
    signal,
    // One more than there are images: the program.
    onProgress: (loaded, images) => onChange({ state: "loading", loaded, total: images + 1 }),
  });
  const program = fetchRun().catch(() => null);
  try {
    onChange(conclude(schedule, await pictures, await program, signal));
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Throws when aborted. */
function conclude(
  schedule: Schedule,
  loaded: Loaded,
  program: RunProgram | null,
  signal: AbortSignal,
): Preparation {
  if (loaded.ok) releaseOnAbort(signal, loaded.pictures);
  signal.throwIfAborted();
  if (loaded.ok && program !== null) {
    return { state: "ready", schedule, pictures: loaded.pictures, program };
  }
  const failed = [...(loaded.ok ? [] : loaded.failed), ...(program === null ? [BEFORE.program] : [])];
  return { state: "incomplete", failed };
}

function releaseOnAbort(signal: AbortSignal, { release }: { readonly release: () => void }): void {
  if (signal.aborted) release();
  else signal.addEventListener("abort", release, { once: true });
}

/** Each image once, in the order in which the schedule first shows it. */
function imagesInOrder(schedule: Schedule, set: StimulusSet): StimulusImage[] {
  const byId = new Map(set.images.map((image) => [image.id, image]));
  const ids = new Set(schedule.events.flatMap(({ image }) => image ?? []));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** The largest size that the stage can take on this screen, whichever way it is held. */
function largestStage(): Size {
  const { width, height } = screen;
  const upright = stageSize({ width, height });
  const turned = stageSize({ width: height, height: width });
  return upright.width >= turned.width ? upright : turned;
}
