/** The running task: the mid-grey ground with the stimulus and the quiet stop button, and what pauses it. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Schedule } from "../../core/schedule/schedule";
import type { SimulatedResponse } from "../../core/session/simulate";
import type { PauseReason } from "../../core/vocabulary";
import type { Pictures } from "../../images/pictures";
import { createStage } from "../../images/stage";
import { startRun } from "../../task/run";
import type { Run } from "../../task/run-contract";
import { TASK, TASK_WORDS } from "../../words/run";
import { enterFullscreen, keepAwake } from "../parts/display";
import type { Services } from "../services";
import { bindInterruptions } from "./interruptions";
import { Pause } from "./pause";
import { PracticeOver } from "./practice-over";
import { beginRecording, type Recording, type RunEnd } from "./record-session";

export type TaskRunProps = Recording & {
  readonly services: Services;
  readonly schedule: Schedule;
  readonly pictures: Pictures;
  readonly simulated: readonly SimulatedResponse[] | null;
  readonly frameMs: number | null;
  readonly hasPatch: boolean;
};

export { beginRecording };

/** How long nobody looks at the end of the practice in a made-up run, in ms. */
const MADE_UP_READING_MS = 700;

type Overlay = { readonly kind: "practice-over" } | { readonly kind: "pause"; readonly reason: PauseReason };

export function TaskRun(props: TaskRunProps) {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const patch = useRef<HTMLDivElement>(null);
  const run = useRef<Run | null>(null);
  const isPracticeOver = useRef(false);
  const wish = useRef<RunEnd>("stopped");
  const overlay = useSignal<Overlay | null>(null);

  useEffect(() => {
    if (container.current === null || canvas.current === null) return;
    const { services, pictures } = props;
    const started = startRun({
      ...services,
      ...props,
      container: container.current,
      stage: createStage(canvas.current, patch.current, pictures),
      imageUrl: (imageId) => pictures.of(imageId).url,
      words: TASK_WORDS,
      part: 1,
      firstRow: 1,
      onPause(reason) {
        overlay.value = { kind: "pause", reason };
      },
      onPracticeOver() {
        isPracticeOver.current = true;
        overlay.value = { kind: "practice-over" };
        if (props.simulated !== null) setTimeout(startUnlessPaused, MADE_UP_READING_MS);
      },
    });
    run.current = started;
    const unbind = bindInterruptions(started, services, props.simulated !== null);
    const sleep = keepAwake();
    started.finished.then((isComplete) => {
      unbind();
      sleep();
      props.onFinished(isComplete ? "complete" : wish.current);
    });
    return () => {
      wish.current = "left";
      started.stop();
    };
  }, []);

  function start(): void {
    isPracticeOver.current = false;
    overlay.value = null;
    run.current?.resume();
  }
  function startUnlessPaused(): void {
    if (overlay.value?.kind === "practice-over") start();
  }
  async function goOn(): Promise<void> {
    const before = overlay.value;
    if (props.simulated === null) await enterFullscreen();
    // Meanwhile the page may have been hidden or the person have gone on already: the dialog stays what it is then.
    if (overlay.value !== before || document.visibilityState === "hidden") return;
    if (isPracticeOver.current) overlay.value = { kind: "practice-over" };
    else start();
  }
  function stop(how: RunEnd): void {
    wish.current = how;
    overlay.value = null;
    run.current?.stop();
  }

  return (
    <main class="task">
      <canvas ref={canvas} class="stimulus" role="img" />
      <div ref={container} class="task-events" inert={overlay.value !== null} />
      {props.hasPatch && <div ref={patch} class="patch" aria-hidden="true" />}
      <button
        type="button"
        class="stop-button"
        aria-label={TASK.stopLabel}
        onClick={() => run.current?.pause("stopped")}
      >
        {TASK.stop}
      </button>
      {overlay.value?.kind === "practice-over" && <PracticeOver onStart={start} />}
      {overlay.value?.kind === "pause" && (
        <Pause
          reason={overlay.value.reason}
          onContinue={goOn}
          onStopAndKeep={() => stop("stopped")}
          onStopAndDiscard={() => stop("discarded")}
        />
      )}
    </main>
  );
}
