/** The running task: the mid-grey ground with the stimulus and the quiet stop button, and what stands over it. */
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { askOf } from "../../words/probes";
import { describePractised, TASK } from "../../words/run";
import { type AttendedParts, type Overlay, type Presses, startAttendedRun } from "./attended-run";
import { followPart } from "./follow-part";
import { Pause } from "./pause";
import { PracticeOver } from "./practice-over";
import { beginRecording } from "./record-session";
import { startRun } from "./start-run";

export type TaskRunProps = Omit<AttendedParts, "stage" | "container" | "overlay" | "announce"> & {
  readonly hasPatch: boolean;
};

export { beginRecording, followPart, startRun };

export function TaskRun({ hasPatch, ...parts }: TaskRunProps) {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const probeFrame = useRef<HTMLDivElement>(null);
  const patch = useRef<HTMLDivElement>(null);
  const announced = useRef<HTMLParagraphElement>(null);
  const presses = useRef<Presses | null>(null);
  const overlay = useSignal<Overlay | null>(null);

  // At once: were the screen left before a later effect, nothing would end the recording.
  useLayoutEffect(() => {
    if (container.current === null || canvas.current === null || probeFrame.current === null) return;
    const stage = { canvas: canvas.current, probeFrame: probeFrame.current, patch: patch.current };
    presses.current = startAttendedRun({
      ...{ ...parts, stage, container: container.current, overlay },
      announce(text) {
        // By hand: a screen that is drawn again must not say it again.
        if (announced.current !== null) announced.current.textContent = text;
      },
    });
    return presses.current.leave;
  }, []);

  const waitsFor = overlay.value;
  return (
    <main class="task">
      <canvas ref={canvas} class="stimulus" role="img" />
      <div ref={probeFrame} class="probe-frame" aria-hidden="true" />
      <div ref={container} class="task-events" inert={waitsFor !== null} />
      <p ref={announced} class="unseen" role="status" />
      {hasPatch && <div ref={patch} class="patch" aria-hidden="true" />}
      <button
        type="button"
        class="stop-button"
        aria-label={TASK.stopLabel}
        onClick={() => presses.current?.pause()}
      >
        {TASK.stop}
      </button>
      {waitsFor?.kind === "practice-over" && (
        <PracticeOver
          word={describePractised(
            waitsFor.probe,
            askOf(parts.schedule.design),
            matchMedia("(pointer: coarse)").matches,
          )}
          making={parts.rest.making.value}
          onStart={() => presses.current?.start()}
          onTryAgain={parts.rest.tryAgain}
          onStop={() => presses.current?.stop("stopped")}
        />
      )}
      {waitsFor?.kind === "pause" && (
        <Pause
          key={waitsFor.reason}
          reason={waitsFor.reason}
          problem={waitsFor.problem}
          onContinue={waitsFor.canContinue ? () => presses.current?.goOn() : null}
          onStopAndKeep={() => presses.current?.stop("stopped")}
          onStopAndDiscard={() => presses.current?.stop("discarded")}
        />
      )}
    </main>
  );
}
