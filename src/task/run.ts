/**
 * Runs events on jsPsych with frame-locked timers; hands each row out as it is made.
 *
 * `runEvents` is longer than 40 lines because it is where the parts of a run are put together.
 * Longer than 150 lines because everything that moves its one state stands together.
 */
import "jspsych/css/jspsych.css";
import { isFiller } from "../core/schedule/filler";
import type { ScheduledEvent } from "../core/schedule/schedule";
import type { PauseReason, ProbeOutcome } from "../core/vocabulary";
import { createAnnouncer } from "./announce";
import { createFrameClock, type FrameClock } from "./clock/frame-clock";
import { guardFrames } from "./clock/guard-frames";
import type { Refresh } from "./clock/judge-clock";
import { createWindowFiller } from "./fill-window";
import { createOwnJsPsych, goOn, skip } from "./own-jspsych";
import { createPresenter } from "./present";
import { createCutUnits } from "./record/cut-units";
import { createEventLog } from "./record/event-log";
import { createRowQueue } from "./record/row-queue";
import type { Run, RunOptions } from "./run-contract";
import { buildTimeline, UNIT } from "./timeline";

/** A longer time between two frames is a frozen page. */
const STALL_MS = 1000;
/** Of a page on which too few frames came: nothing is known of the display yet. */
const UNMEASURED: Refresh = { frameMs: 1000 / 60, clock: "loaded" };

/**
 * Starts at once. Everything random was decided in the schedule. Throws where a self-paced event would wait for
 * ever: nobody is there, and nobody is simulated.
 */
export function runEvents(options: RunOptions): Run {
  const { schedule, stage, simulated, sink, person } = options;
  const { events } = schedule;
  if (person === null && simulated === null && events.some(({ durationMs }) => durationMs === null)) {
    throw new Error("Without a person or a simulated one, nobody ends a self-paced event.");
  }
  let fail: (error: unknown) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const frames = guardFrames(options.frames, (error) => fail(error));
  const { nowMs } = frames;
  const onStall = () => (state === "running" ? pause("frozen") : undefined);
  const refresh = options.refresh ?? UNMEASURED;
  const clock = createFrameClock({ frames, refresh, stallMs: STALL_MS, onStall });
  const queue = createRowQueue({ clock, onRows: (rows) => sink?.onRows(rows) });
  const units = createCutUnits(options.attempt);
  const lastOfPractice = events.findLast(({ phase }) => phase === "practice");
  let current: ScheduledEvent | null = null;
  let state: "running" | "held" | "paused" | "over" = "running";
  let isStopped = false;
  let practised: ProbeOutcome | null = null;
  /** What is to be done once the first event is there: jsPsych heeds nothing before it. */
  const early: (() => void)[] = [];

  let currentOnsetMs: () => number | null = () => null;

  const log = createEventLog({
    ...options,
    clock,
    wallClockMs: (stampMs) => options.wallClockMs() - (nowMs() - stampMs),
    attention: () => ({ visible: document.visibilityState === "visible", focused: document.hasFocus() }),
    onZero: (zero) => sink?.onZero(zero),
    onClock: (told) => sink?.onClock(told),
    onRow(row, event) {
      queue.add(row, event);
      if (event.phase === "practice" && row.probe === true) practised = row.probe_outcome;
    },
    present(event, onsetMs) {
      current = event;
      currentOnsetMs = onsetMs;
      for (const act of early.splice(0)) queueMicrotask(act);
      announce?.(event, onsetMs);
      filler.shown(event);
      return present(event, onsetMs, {
        onSkip: () => jsPsych.finishTrial(skip(jsPsych)),
        onAnswered: (answer) => filler.answered(() => jsPsych.finishTrial({ ...skip(jsPsych), ...answer })),
        onGoOn: (key, rtMs) => jsPsych.finishTrial(goOn(jsPsych, key, rtMs)),
      });
    },
  });
  const { jsPsych, release } = createOwnJsPsych({
    ...{ container: options.container, clock, log },
    onTrialFinish(data) {
      log.taken({ ...data });
      if (current === lastOfPractice && !units.isCut()) hold();
    },
  });
  const filler = createWindowFiller({ clock, endFiller: () => jsPsych.finishTrial(skip(jsPsych)) });
  const { words } = options;
  const announce = person && createAnnouncer({ clock, schedule, words, announce: person.announce });
  const present = createPresenter({
    ...options,
    later: clock.setTimeout,
    root: () => jsPsych.getDisplayElement(),
  });

  function hold(): void {
    if (person === null) return;
    state = "held";
    // Without a gap or a rating after it the last picture would stay while the person reads.
    stage.clear();
    jsPsych.pauseExperiment();
    person.onPracticeOver(practised);
  }
  function onceBegun(act: () => void): void {
    if (current === null) early.push(act);
    else act();
  }
  function cut(): void {
    if (current === null) return;
    units.cut(current);
    filler.forget();
    log.cut(nowMs());
    stage.clear();
    // jsPsych acts on both only at a trial's end, so the trial ends here.
    jsPsych.abortTimelineByName(UNIT);
    jsPsych.pauseExperiment();
    jsPsych.finishTrial({});
  }
  function pause(reason: PauseReason): void {
    if (person === null || state === "over" || state === "paused") return;
    if (state === "running") onceBegun(cut);
    state = "paused";
    person.onPause(reason);
  }
  function spareMs(): number {
    if (state !== "running") return Number.POSITIVE_INFINITY;
    if (current?.event === "wait" || current?.event === "break") return Number.POSITIVE_INFINITY;
    const onset = currentOnsetMs();
    if (current?.phase !== "practice" || onset === null || isFiller(current)) return 0;
    return current.durationMs === null ? Number.POSITIVE_INFINITY : onset + current.durationMs - nowMs();
  }
  function resume(): void {
    if (state === "over" || state === "running") return;
    state = "running";
    early.length = 0;
    jsPsych.resumeExperiment();
  }
  function stop(): void {
    if (state === "over") return;
    if (state === "running") onceBegun(cut);
    state = "over";
    isStopped = true;
    onceBegun(() => jsPsych.abortExperiment());
  }
  async function finish(): Promise<boolean> {
    try {
      const run = simulated === null ? jsPsych.run(timeline) : jsPsych.simulate(timeline, "visual");
      await Promise.race([run, broken]);
    } catch (error) {
      // jsPsych does not go on, so what is on screen ends here.
      log.cut(nowMs());
      log.ended();
      throw error;
    } finally {
      state = "over";
      release();
      await nextFrame(clock);
      log.finish(nowMs());
      queue.close();
      clock.stop();
    }
    return !isStopped;
  }

  const { attemptOf: attempt, repeats } = units;
  const timeline = buildTimeline({ ...options, ...options.words, attempt, repeats, fills: filler.takeDue });
  return {
    ...{ pause, resume, stop, spareMs, attend: log.attend },
    fail: (error) => fail(error),
    finished: finish(),
  };
}

/** The last event ends on the next frame; a hidden page has none, so it is not waited for long. */
function nextFrame(clock: FrameClock): Promise<void> {
  return new Promise((resolve) => {
    clock.whenShown(() => resolve());
    setTimeout(resolve, 4 * clock.frameMs());
  });
}
