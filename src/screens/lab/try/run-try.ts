/** Tries a schedule on this display with nobody at it, by the code that runs it for people; nothing is stored. */
import { listShownImages } from "../../../core/schedule/overview/shown-images";
import type { Schedule } from "../../../core/schedule/schedule";
import { simulateResponses } from "../../../core/session/simulate";
import { largestStage } from "../../../images/fit";
import { openPictures } from "../../../images/pictures";
import type { StageElements } from "../../../images/stage";
import { keepAwake } from "../../parts/display";
import { fetchRun, type RunProgram } from "../../run/door";
import type { Services } from "../../services";
import { watchLongFrames } from "./long-frames";
import { measureFirst } from "./measure-first";
import { recordTry, type Tried, type TryEnd, type TryRecord } from "./record-try";

export type TryOutcome =
  | { readonly kind: "tried"; readonly tried: Tried }
  | { readonly kind: "files"; readonly failed: readonly string[] }
  /** `elsewhere`: another tab runs the task. */
  | { readonly kind: "set" | "program" | "nothing" | "elsewhere" }
  /** In the words of the program. */
  | { readonly kind: "broke"; readonly problem: string };

export type TryStep =
  | { readonly kind: "loading"; readonly made: number; readonly total: number }
  | { readonly kind: "measuring" | "running" };

export type TryOptions = {
  readonly services: Pick<Services, "store" | "openSet" | "frames" | "wallClockMs" | "build">;
  readonly schedule: Schedule;
  readonly stage: StageElements;
  readonly container: HTMLElement;
  /** Aborted with a `TryEnd`. */
  readonly signal: AbortSignal;
  readonly onStep: (step: TryStep) => void;
  /** In no onset's frame, with the events shown so far. */
  readonly onShown: (events: number) => void;
};

/** Never rejects. */
export async function tryDesign(options: TryOptions): Promise<TryOutcome> {
  const closing: (() => void)[] = [];
  try {
    return await makeReady(options, closing);
  } catch (error) {
    if (options.signal.aborted) return { kind: "nothing" };
    return { kind: "broke", problem: error instanceof Error ? error.message : String(error) };
  } finally {
    for (const close of closing) close();
  }
}

async function makeReady(options: TryOptions, closing: (() => void)[]): Promise<TryOutcome> {
  const { services, schedule, signal, onStep } = options;
  // Either would take the other's frames; whoever comes second to a run or a try is told.
  const endTurn = await services.store.takeTurn();
  if (endTurn === null) return { kind: "elsewhere" };
  closing.push(endTurn);
  signal.throwIfAborted();
  const fetching = fetchRun().catch(() => null);
  const opened = await untilEnded(openSet(options), signal);
  if (!opened.ok) return { kind: "set" };
  closing.push(opened.value.release);
  const images = listShownImages(schedule, opened.value.set);
  const pictures = openPictures({
    images,
    source: opened.value,
    stage: largestStage(screen),
    devicePixelRatio: window.devicePixelRatio,
    signal,
  });
  closing.push(pictures.release);
  const total = images.length;
  onStep({ kind: "loading", made: 0, total });
  const making = pictures.make(images, (made) => onStep({ kind: "loading", made, total }));
  const failed = await untilEnded(making, signal);
  if (failed.length > 0) return { kind: "files", failed };
  const program = await untilEnded(fetching, signal);
  if (program === null) return { kind: "program" };
  onStep({ kind: "measuring" });
  const refresh = await measureFirst(services.frames, signal);
  signal.throwIfAborted();
  onStep({ kind: "running" });
  const record = recordTry(program.followPart, services, options.onShown);
  closing.push(record.close);
  const { sink } = record;
  const start = () => program.startRun({ ...partsOf(options), pictures, refresh, sink });
  return run(options, closing, record, start);
}

/** A set that comes when nobody waits for it any more is let go. */
async function openSet({ services, schedule, signal }: TryOptions): ReturnType<Services["openSet"]> {
  const { stimuli, standIns } = schedule.design;
  const opened = await services.openSet(stimuli, standIns);
  if (opened.ok && signal.aborted) opened.value.release();
  return opened;
}

/** Rejects as soon as the try is ended, however long the work takes. */
function untilEnded<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, ended]);
}

/** What is the same in every try: no person, so nothing holds and nothing is stored; made-up answers. */
function partsOf({ services, schedule, stage, container }: TryOptions) {
  const { frames, wallClockMs } = services;
  const simulated = simulateResponses(schedule, schedule.seed);
  return { stage, container, schedule, simulated, frames, wallClockMs, person: null };
}

async function run(
  options: TryOptions,
  closing: (() => void)[],
  record: TryRecord,
  start: () => ReturnType<RunProgram["startRun"]>,
): Promise<TryOutcome> {
  const { schedule, signal } = options;
  const longFrames = watchLongFrames();
  closing.push(longFrames.stop);
  const { attend, stop, finished } = start();
  const heard = new AbortController();
  window.addEventListener("blur", attend, { signal: heard.signal });
  document.addEventListener("visibilitychange", attend, { signal: heard.signal });
  signal.addEventListener("abort", stop, { signal: heard.signal });
  closing.push(() => heard.abort(), keepAwake());
  await finished;
  const { rows, part, zeroMs } = record.read();
  if (part === null || rows.length === 0) return { kind: "nothing" };
  const end: TryEnd | null = signal.aborted ? signal.reason : null;
  return { kind: "tried", tried: { schedule, rows, part, longFrames: longFrames.read(zeroMs), end } };
}
