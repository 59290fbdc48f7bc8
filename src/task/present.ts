/** Puts an event's picture on the stage in the frame of its onset, and starts to listen for the response. */
import { findQuestion } from "../core/design/questions";
import type { Schedule, ScheduledEvent } from "../core/schedule/schedule";
import { GO_ON_KEY } from "../core/vocabulary";
import type { AnnouncedWords } from "./announce";
import type { RatingWords } from "./respond/furnish-scale";
import { recordGoOn } from "./respond/go-on";
import { recordProbe } from "./respond/probe";
import { type RatingRecorderOptions, recordRating } from "./respond/rating";
import type { Recorder } from "./respond/response";
import type { StillWords } from "./stills";

/** Where pictures appear; every call costs one draw. */
export type Stage = {
  /** Shows an image of the set, with the coloured frame of a probe if asked for. */
  readonly show: (imageId: string, hasProbe: boolean) => void;
  /** Takes the coloured frame away. */
  readonly endProbe: () => void;
  /** Darkens the photodiode's patch, which is lit with each image; null where there is none. */
  readonly darkenPatch: (() => void) | null;
  /** Leaves the mid-grey ground. */
  readonly clear: () => void;
};

export type TaskWords = RatingWords &
  AnnouncedWords &
  StillWords & {
    readonly practicePrompt: string;
    readonly practiceLabels: readonly [string, string];
  };

export type PresenterOptions = {
  readonly stage: Stage;
  readonly schedule: Schedule;
  readonly words: TaskWords;
  /** Calls back on the frame nearest to so many ms after the onset, unless the event ends before. */
  readonly later: (callback: () => void, delayMs: number) => void;
  /** The element that plugins fill. */
  readonly root: () => HTMLElement;
};

/** What ends an event before its time: an answer or none to a rating, the end of a wait or a break. */
export type Ways = Pick<RatingRecorderOptions, "onSkip" | "onAnswered"> & {
  readonly onGoOn: (key: string, rtMs: number) => void;
};

export type Present = (event: ScheduledEvent, onsetMs: () => number | null, ways: Ways) => Recorder | null;

/** One presenter a run. Answers what listens to the event, or null when nothing is asked. */
export function createPresenter({ stage, schedule, words, later, root }: PresenterOptions): Present {
  const { rating, probe, startKey } = schedule.design;

  function presentWait(
    event: ScheduledEvent,
    onsetMs: () => number | null,
    onAnswer: Ways["onGoOn"],
  ): Recorder {
    const isBreak = event.event === "break";
    const key = isBreak ? GO_ON_KEY : (startKey ?? GO_ON_KEY);
    const button = isBreak ? root().querySelector("button") : null;
    return recordGoOn({ root: root(), key, button, onsetMs, onAnswer });
  }

  function presentRating(...[event, onsetMs, ways]: Parameters<Present>): Recorder {
    const { block, phase } = event;
    const { prompt, labels } =
      phase === "practice"
        ? { prompt: words.practicePrompt, labels: words.practiceLabels }
        : findQuestion(schedule.design, event.question);
    return recordRating({
      root: root(),
      rating: { ...rating, labels },
      prompt,
      words,
      progress: block === null ? null : words.progress(block, schedule.order.length),
      onsetMs,
      ...ways,
    });
  }

  return (event, onsetMs, ways) => {
    if (event.event !== "image" || event.image === null) {
      stage.clear();
      if (event.event === "wait" || event.event === "break") return presentWait(event, onsetMs, ways.onGoOn);
      return event.event === "rating" ? presentRating(event, onsetMs, ways) : null;
    }
    const isProbe = event.probe === true;
    stage.show(event.image, isProbe && probe?.kind !== "condition");
    // Half-way, so that each image lights the patch anew, also where none is followed by a gap.
    if (stage.darkenPatch !== null) later(stage.darkenPatch, (event.durationMs ?? 0) / 2);
    if (probe === null) return null;
    return recordProbe({ target: window, probe, isProbe, onsetMs, onAnswer: stage.endProbe });
  };
}
