/** The screen of a try: the task's own stage over everything, with Stop and what has been shown so far. */
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Schedule } from "../../../core/schedule/schedule";
import { describeLoading } from "../../../words/before";
import { TRY } from "../../../words/lab/try";
import { TASK } from "../../../words/run";
import type { Services } from "../../services";
import type { TryEnd } from "./record-try";
import { type TryOutcome, type TryStep, tryDesign } from "./run-try";

type TryStageProps = {
  readonly services: Services;
  readonly schedule: Schedule;
  readonly hasPatch: boolean;
  readonly onOver: (outcome: TryOutcome) => void;
};

/** Begins as it is shown; one screen a try. */
export function TryStage({ services, schedule, hasPatch, onOver }: TryStageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const probeFrame = useRef<HTMLDivElement>(null);
  const patch = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLProgressElement>(null);
  const step = useSignal<TryStep>({ kind: "loading", made: 0, total: countImages(schedule) });
  const end = useRef<(how: TryEnd) => void>(() => undefined);

  useLayoutEffect(() => {
    const [onCanvas, onFrame, holder] = [canvas.current, probeFrame.current, container.current];
    if (onCanvas === null || onFrame === null || holder === null) return;
    const trying = new AbortController();
    // Until the stage is made, which names it by what it shows.
    onCanvas.setAttribute("aria-hidden", "true");
    end.current = (how) => trying.abort(how);
    const unbind = bindEnds(dialog.current, end.current);
    void tryDesign({
      ...{ services, schedule, container: holder, signal: trying.signal },
      stage: { canvas: onCanvas, probeFrame: onFrame, patch: patch.current },
      onStep: (next) => {
        step.value = next;
      },
      onShown: (events) => {
        // By hand: nothing is drawn again in the middle of what is timed.
        if (shown.current !== null) shown.current.value = events;
      },
    }).then((outcome) => {
      if (trying.signal.reason !== "left") onOver(outcome);
    });
    return () => {
      trying.abort("left");
      unbind();
    };
  }, []);

  const told = tellStep(step.value);
  return (
    <dialog class="task try-stage" ref={dialog} aria-label={TRY.stage} closedby="none">
      <canvas ref={canvas} class="stimulus" role="img" />
      <div ref={probeFrame} class="probe-frame" aria-hidden="true" />
      <div ref={container} class="task-events" />
      {hasPatch && <div ref={patch} class="patch" aria-hidden="true" />}
      <progress ref={shown} class="try-shown" aria-label={TRY.shown} max={schedule.events.length} value={0} />
      {told !== null && (
        <p class="try-step" role="status">
          {told}
        </p>
      )}
      <button
        type="button"
        class="stop-button"
        aria-label={TASK.stopLabel}
        onClick={() => end.current("stopped")}
      >
        {TASK.stop}
      </button>
    </dialog>
  );
}

function countImages({ events }: Schedule): number {
  return new Set(events.flatMap(({ image }) => image ?? [])).size;
}

/** Null while it runs: nothing stands on the stage then that a run has not. */
function tellStep(step: TryStep): string | null {
  if (step.kind === "loading") return describeLoading(step.made, step.total);
  return step.kind === "measuring" ? TRY.measuring : null;
}

/** Shown over everything until it is unbound: Esc stops it, and so does a page that goes out of sight. */
function bindEnds(dialog: HTMLDialogElement | null, end: (how: TryEnd) => void): () => void {
  const bound = new AbortController();
  const { signal } = bound;
  dialog?.addEventListener("cancel", (event) => event.preventDefault(), { signal });
  dialog?.addEventListener("close", () => end("stopped"), { signal });
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      end("stopped");
    },
    { capture: true, signal },
  );
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.visibilityState === "hidden") end("hidden");
    },
    { signal },
  );
  dialog?.showModal();
  return () => {
    bound.abort();
    dialog?.close();
  };
}
