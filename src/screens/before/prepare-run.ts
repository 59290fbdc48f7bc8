/** Gets a run ready while the person reads: the set, the schedule, the pictures, the program that shows them. */
import type { Design } from "../../core/design/design";
import type { Failure } from "../../core/result";
import { buildSchedule } from "../../core/schedule/build";
import { listShownImages } from "../../core/schedule/overview/shown-images";
import type { Schedule } from "../../core/schedule/schedule";
import type { StimulusImage, StimulusSet } from "../../core/stimuli/set";
import { largestStage } from "../../images/fit";
import { openPictures, type Pictures } from "../../images/pictures";
import type { OpenSet } from "../../images/source";
import { BEFORE } from "../../words/before";
import { makeRest, type RestOfPictures } from "../parts/rest-of-pictures";
import { fetchRun, type RunProgram } from "../run/door";
import type { Loading } from "./start-bar";

export type Preparation =
  | { readonly state: "loading"; readonly loaded: number; readonly total: number }
  | {
      readonly state: "ready";
      readonly schedule: Schedule;
      /** Those of the practice are made. */
      readonly pictures: Pictures;
      readonly rest: RestOfPictures;
      readonly program: RunProgram;
    }
  /** The design cannot be run. */
  | { readonly state: "impossible"; readonly failure: Failure }
  /** These files are missing or broken. */
  | { readonly state: "incomplete"; readonly failed: readonly string[] };

export type PrepareOptions = {
  readonly design: Design;
  readonly seed: number;
  /** The events that are to be shown, of the whole schedule. */
  readonly choose?: (schedule: Schedule) => Schedule;
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
  const opened = await openSet(design.stimuli, design.standIns);
  if (opened.ok) releaseOnAbort(signal, opened.value);
  if (signal.aborted) return;
  if (!opened.ok) return onChange({ state: "impossible", failure: opened });
  const { set } = opened.value;
  const built = buildSchedule(design, set, seed);
  if (!built.ok) return onChange({ state: "impossible", failure: built });
  options.onSet(set);
  const schedule = options.choose?.(built.value) ?? built.value;
  const images = listShownImages(schedule, set);
  const pictures = openPictures({
    images,
    source: opened.value,
    stage: largestStage(screen),
    devicePixelRatio: window.devicePixelRatio,
    signal,
  });
  releaseOnAbort(signal, pictures);
  const first = countBeforeHold(schedule, images);
  // One more than there are images: the program.
  const total = images.length + 1;
  const making = pictures.make(images.slice(0, first), (made) =>
    onChange({ state: "loading", loaded: made, total }),
  );
  const fetching = fetchRun().catch(() => null);
  try {
    const [failed, program] = [await making, await fetching];
    signal.throwIfAborted();
    if (program === null || failed.length > 0) {
      return onChange({
        state: "incomplete",
        failed: program === null ? [...failed, BEFORE.program] : failed,
      });
    }
    // Not before: on a slow connection the program would come later.
    const rest = makeRest(pictures, images.slice(first), signal);
    onChange({ state: "ready", schedule, pictures, rest, program });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** How many of these images the practice shows: where there is none, nothing waits for the others, so all. */
function countBeforeHold({ events }: Schedule, images: readonly StimulusImage[]): number {
  const practised = new Set(
    events.flatMap(({ phase, image }) => (phase === "practice" ? (image ?? []) : [])),
  );
  return practised.size === 0 ? images.length : practised.size;
}

function releaseOnAbort(signal: AbortSignal, { release }: { readonly release: () => void }): void {
  if (signal.aborted) release();
  else signal.addEventListener("abort", release, { once: true });
}

/** What a person is told of it. */
export function toLoading(preparation: Exclude<Preparation, { state: "impossible" }>): Loading {
  switch (preparation.state) {
    case "loading": {
      const { loaded, total } = preparation;
      return { loaded, total: Math.max(1, total), failed: [], canStart: false };
    }
    case "incomplete":
      return { loaded: 0, total: 1, failed: preparation.failed, canStart: false };
    case "ready": {
      const { made, total, failed } = preparation.rest.making.value;
      return { loaded: made, total, failed, canStart: failed.length === 0 };
    }
  }
}
