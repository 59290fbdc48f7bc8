/**
 * What really happened, when: turns each event that jsPsych shows into a row, timed by frames.
 * Longer than 150 lines because the state of an event is told in one place, from its onset to its row.
 */
import type { ScheduledEvent } from "../../core/schedule/schedule";
import type { Row } from "../../core/session/session";
import type { FrameClock, Moment } from "../clock/frame-clock";
import { NO_RESPONSE, type Recorder } from "../respond/response";
import { buildRow, type PartZero, type ToldClock } from "./rows";

export type EventLogOptions = {
  readonly clock: FrameClock;
  readonly part: number;
  readonly firstRow: number;
  /** Wall clock, ms since 1970, of a frame's time stamp. */
  readonly wallClockMs: (stampMs: number) => number;
  /** Whether the page is to be seen and has the keyboard, now. */
  readonly attention: () => { readonly visible: boolean; readonly focused: boolean };
  readonly onZero: (zero: PartZero) => void;
  /** The clock became steady, or of another rate; until it was steady once, every other reason why it is not. */
  readonly onClock: (told: ToldClock) => void;
  readonly onRow: (row: Row, event: ScheduledEvent) => void;
  /** Puts an event's picture on the page, in the frame of its onset, and starts to listen. */
  readonly present: (event: ScheduledEvent, onsetMs: () => number | null) => Recorder | null;
};

type Current = {
  readonly row: number;
  readonly event: ScheduledEvent;
  readonly attempt: number;
  readonly recorder: Recorder | null;
  /** Whether the clock could tell frames apart at the onset. */
  steady: boolean;
  onset: Moment | null;
  offset: Moment | null;
  jspsych: Readonly<Record<string, unknown>> | null;
  visible: boolean;
  focused: boolean;
  interrupted: boolean;
};

export type EventLog = {
  readonly shown: (event: ScheduledEvent, attempt: number) => void;
  readonly ended: () => void;
  /** Takes jsPsych's own data of the trial that just ended. */
  readonly taken: (jspsych: Readonly<Record<string, unknown>>) => void;
  /** Marks the event on screen as cut; it ends now, whether or not frames still come. */
  readonly cut: (stampMs: number) => void;
  /** To be called whenever the page is hidden or loses the keyboard. */
  readonly attend: () => void;
  /** Ends what still waits for a frame, because none may come any more. */
  readonly finish: (stampMs: number) => void;
};

/** One log a part. Rows come out in order, each as soon as its last frame is known. */
export function createEventLog(options: EventLogOptions): EventLog {
  const { clock } = options;
  const readClock = (): ToldClock => ({ refreshHz: clock.refreshHz(), clock: clock.state() });
  let told = readClock();
  let zero: PartZero | null = null;
  let row = options.firstRow;
  let current: Current | null = null;
  const unsettled = new Set<Current>();

  function settle(done: Current): void {
    const { onset, offset, jspsych, recorder } = done;
    if (onset === null || offset === null || jspsych === null || zero === null) return;
    if (!unsettled.delete(done)) return;
    const response = recorder?.read(onset.stampMs) ?? NO_RESPONSE;
    const refreshHz = done.steady ? clock.refreshHz() : null;
    tellClock();
    const seen = { ...done, onset, offset, jspsych, response, refreshHz };
    options.onRow(buildRow(done.row, zero, seen), done.event);
  }
  function tellClock(): void {
    const now = readClock();
    const isNews = now.refreshHz !== told.refreshHz || now.clock !== told.clock;
    // A rate that was known once is not unlearnt by a moment of unrest: rows say of themselves what they cannot tell.
    if (!isNews || (now.refreshHz === null && told.refreshHz !== null)) return;
    told = now;
    options.onClock(now);
  }
  /** Gives an event its end without a frame; frames are then counted from the time that passed. */
  function close(cut: Current, stampMs: number): void {
    const onset = cut.onset ?? { frame: 0, stampMs, planMs: stampMs, framesLate: 0 };
    zero ??= startZero(onset);
    const frames = Math.max(0, Math.round((stampMs - onset.stampMs) / clock.frameMs()));
    cut.onset = onset;
    cut.offset ??= { frame: onset.frame + frames, stampMs, planMs: stampMs, framesLate: 0 };
  }
  function startZero({ stampMs }: Moment): PartZero {
    const { part, wallClockMs, onZero } = options;
    const startedAt = new Date(wallClockMs(stampMs)).toISOString();
    const started = { part, startedAt, ...told, zeroMs: stampMs };
    onZero(started);
    return started;
  }

  return {
    shown(event, attempt) {
      const recorder = options.present(event, () => next.onset?.stampMs ?? null);
      const state = {
        steady: clock.state() === "steady",
        onset: null,
        offset: null,
        jspsych: null,
        interrupted: false,
      };
      const next: Current = { row, event, attempt, recorder, ...state, ...options.attention() };
      row += 1;
      current = next;
      unsettled.add(next);
      clock.whenShown((moment) => {
        zero ??= startZero(moment);
        next.onset ??= moment;
      });
    },
    ended() {
      const done = current;
      if (done === null) return;
      done.recorder?.unbind();
      if (done.offset !== null) return;
      clock.whenShown((moment) => {
        done.offset ??= moment;
        settle(done);
      });
    },
    taken(jspsych) {
      if (current === null) return;
      current.jspsych = jspsych;
      settle(current);
      current = null;
    },
    cut(stampMs) {
      if (current === null) return;
      // An event that a person just ended still waits for its last frame; it comes before what is cut.
      for (const waiting of unsettled) {
        if (waiting === current) continue;
        close(waiting, stampMs);
        settle(waiting);
      }
      close(current, stampMs);
      current.interrupted = true;
    },
    attend() {
      if (current === null) return;
      const { visible, focused } = options.attention();
      current.visible &&= visible;
      current.focused &&= focused;
    },
    finish(stampMs) {
      for (const waiting of unsettled) {
        waiting.jspsych ??= {};
        close(waiting, stampMs);
        settle(waiting);
      }
    },
  };
}
