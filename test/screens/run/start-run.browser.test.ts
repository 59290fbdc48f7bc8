/** A run put together for nobody: a stretch of a design in the real task, on a display that a test plays. */
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Schedule, ScheduledEvent } from "../../../src/core/schedule/schedule";
import { cutStretch } from "../../../src/core/schedule/stretch";
import { countBlocksRunAgain } from "../../../src/core/session/counted-rows";
import { scoreSession } from "../../../src/core/session/score";
import type { Row } from "../../../src/core/session/session";
import type { SimulatedResponse } from "../../../src/core/session/simulate";
import type { Pictures } from "../../../src/images/pictures";
import { type PersonAtRun, type RunParts, startRun } from "../../../src/screens/run/start-run";
import type { Run } from "../../../src/task/run-contract";
import { makeDesign, makeQuestions } from "../../fixtures/designs";
import { usePlace } from "../../fixtures/place";
import { build } from "../../fixtures/schedules";
import { createFakeDisplay } from "../../task/clock/fake-display";

const FRAME_MS = 1000 / 60;
const WHOLE = build(makeDesign({ imageMs: 250, gapMs: 50, fixationMs: 100 }), 3);
const SELF_PACED = build(
  makeDesign({ imageMs: 250, gapMs: 50, rating: { ...WHOLE.design.rating, windowMs: null } }),
  3,
);

const root = usePlace();
let pictures: Pick<Pictures, "of" | "urlOf" | "stage">;

beforeEach(async () => {
  const bitmap = await createImageBitmap(new ImageData(8, 6));
  const stage = { width: 8, height: 6 };
  pictures = {
    of: (imageId) => ({ bitmap, alt: imageId }),
    urlOf: (imageId) => `data:,${imageId}`,
    stage,
  };
});

/** What a test does after a frame; how many ms more than usual no frame comes then. */
type Meddle = (run: Run, container: HTMLElement) => number;

/** Runs it to its end, frame by frame, as fast as the browser can. */
async function run(
  schedule: Schedule,
  parts: Partial<RunParts> = {},
  meddle: Meddle = () => 0,
  atOnce: (run: Run) => void = () => undefined,
) {
  const display = createFakeDisplay(untilNextTask);
  const [canvas, probeFrame, container] = [
    document.createElement("canvas"),
    document.createElement("div"),
    document.createElement("div"),
  ];
  root.append(canvas, probeFrame, container);
  const kept = new Map<number, Row>();
  const onRows = (made: readonly Row[]) => {
    for (const row of made) kept.set(row.row, row);
  };
  const onZero = vi.fn();
  const started = startRun({
    stage: { canvas, probeFrame, patch: null },
    container,
    pictures,
    schedule,
    simulated: rateAt(schedule, 7),
    frames: display.source,
    refresh: { frameMs: FRAME_MS, clock: "steady" },
    wallClockMs: () => Date.UTC(2026, 2, 4),
    sink: { onZero, onClock: () => undefined, onRows },
    person: null,
    ...parts,
  });
  atOnce(started);
  let isComplete: boolean | null = null;
  let broken: unknown = null;
  started.finished.then(
    (complete) => {
      isComplete = complete;
    },
    (error: unknown) => {
      broken = error;
    },
  );
  // The inputs that jsPsych simulates bear the browser's own time, which must not lie before the frames'.
  let stampMs = -1_000_000;
  while (isComplete === null && broken === null) {
    await display.frameAt(stampMs);
    stampMs += FRAME_MS + meddle(started, container);
  }
  return { isComplete, broken, rows: [...kept.values()], onZero };
}

/** All promises run, and what waits in the browser's own queue gets its turn. */
function untilNextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** A made-up person who rates with the same value after a few milliseconds. */
function rateAt({ events }: Schedule, ratingValue: number) {
  const respond = ({ event }: ScheduledEvent): SimulatedResponse =>
    event === "rating" ? { ratingValue, rtMs: 20, key: null } : { ratingValue: null, rtMs: null, key: null };
  return new Map(events.map((event) => [event, respond(event)]));
}

const planOf = ({ phase, block, condition, event, item, image, segment }: Row | ScheduledEvent) => ({
  ...{ phase, block, condition, event, item, image, segment },
});

describe("a design's third block alone", () => {
  test("runs in order and on its frames, with rows from 1 and time from its own first frame", async () => {
    const third = cutStretch(SELF_PACED, 3);
    const { isComplete, rows, onZero } = await run(third);
    expect(isComplete).toBe(true);
    expect(rows.map(planOf)).toEqual(third.events.map(planOf));
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows.map(({ rating }) => rating)).toEqual([null, null, null, null, 7, null]);
    expect(rows.map(({ timing_ok }) => timing_ok)).toEqual(Array(6).fill(true));
    // At 60 Hz 250 ms are 15 frames and 50 ms are 3.
    expect(rows.slice(0, 4).map(({ frames_shown }) => frames_shown)).toEqual([15, 3, 15, 3]);
    expect(rows[0]!.onset_ms).toBe(0);
    for (const [index, row] of rows.slice(1).entries()) {
      expect(row.onset_ms).toBeCloseTo(rows[index]!.onset_ms + rows[index]!.duration_ms, 6);
    }
    expect(onZero).toHaveBeenCalledOnce();
  });

  test("leaves nothing in the browser, with a sink or without", async () => {
    const third = cutStretch(SELF_PACED, 3);
    const open = vi.spyOn(indexedDB, "open");
    await run(third);
    expect((await run(third, { sink: null })).isComplete).toBe(true);
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
  });

  test("needs somebody where it is self-paced", async () => {
    await expect(run(cutStretch(SELF_PACED, 3), { simulated: null })).rejects.toThrow("nobody ends");
    expect((await run(cutStretch(WHOLE, 3), { simulated: null })).isComplete).toBe(true);
  });
});

test("each of images without a gap lights the photodiode's patch anew, for the first half of its frames", async () => {
  const gapless = build(makeDesign({ imageMs: 250, gapMs: 0, fixationMs: 100 }), 3);
  const third = cutStretch(gapless, 3);
  const patch = document.createElement("div");
  const [canvas, probeFrame] = [document.createElement("canvas"), document.createElement("div")];
  const lit: boolean[] = [];
  await run(third, { stage: { canvas, probeFrame, patch } }, () => {
    lit.push(patch.classList.contains("is-lit"));
    return 0;
  });
  const edges = lit.flatMap((isLit, frame) => (isLit && lit[frame - 1] !== true ? frame : []));
  // At 60 Hz 250 ms are 15 frames.
  expect(edges.map((frame) => frame - edges[0]!)).toEqual([0, 15]);
  expect(lit.filter(Boolean)).toHaveLength(2 * 8);
});

test("a task that breaks tells so, once what was recorded is handed out", async () => {
  const third = cutStretch(SELF_PACED, 3);
  const rows: Row[] = [];
  // A picture whose memory was taken away cannot be drawn.
  const { bitmap } = pictures.of("any");
  const { broken } = await run(third, {
    sink: { onZero: () => bitmap.close(), onClock: () => undefined, onRows: (made) => rows.push(...made) },
  });
  expect(broken).toHaveProperty("name", "InvalidStateError");
  expect(rows.map(planOf)).toEqual(third.events.slice(0, 2).map(planOf));
});

/** Somebody is there, and meets none of the interruptions of a browser. */
const SOMEBODY: PersonAtRun = {
  onPause: () => undefined,
  onPracticeOver: () => undefined,
  announce: () => undefined,
  store: { onProblem: () => () => undefined },
  isFullscreen: false,
  onFault: () => undefined,
};

/** Does something once, in the third frame of what the selector finds. */
function inThe(selector: string, act: (run: Run) => void, lostMs = 0): Meddle {
  let frames = 0;
  return (run, container) => {
    if (container.querySelector(selector) !== null) frames += 1;
    if (frames !== 3) return 0;
    frames = Number.NEGATIVE_INFINITY;
    act(run);
    return lostMs;
  };
}

test("what breaks within a frame, or beside the task, ends it, and the event on screen is kept as cut", async () => {
  const third = cutStretch(SELF_PACED, 3);
  const onPause = () => {
    throw new Error("The dialog is gone.");
  };
  const paused = await run(
    third,
    { person: { ...SOMEBODY, onPause } },
    inThe("img", () => undefined, 1500),
  );
  expect(paused.broken).toHaveProperty("message", "The dialog is gone.");
  const beside = await run(
    third,
    { person: SOMEBODY },
    inThe("img", (started) => {
      started.fail(new Error("A listener broke."));
    }),
  );
  expect(beside.broken).toHaveProperty("message", "A listener broke.");
  expect(beside.rows.map(({ event, interrupted }) => [event, interrupted])).toEqual([["image", true]]);
});

describe("before the first event is on screen, when jsPsych heeds nothing yet,", () => {
  const third = cutStretch(SELF_PACED, 3);

  test("a stop ends the run all the same", async () => {
    const { isComplete, rows } = await run(third, { person: SOMEBODY }, undefined, (started) =>
      started.stop(),
    );
    expect(isComplete).toBe(false);
    expect(rows.map(({ interrupted }) => interrupted)).toEqual([true]);
  });

  test("a pause holds it until it goes on, and nothing runs meanwhile", async () => {
    let frames = 0;
    let framesOfImages = 0;
    const onceHeld: Meddle = (started, container) => {
      frames += 1;
      if (frames <= 90 && container.querySelector("img") !== null) framesOfImages += 1;
      if (frames === 90) started.resume();
      return 0;
    };
    const { isComplete, rows } = await run(third, { person: SOMEBODY }, onceHeld, (started) =>
      started.pause("hidden"),
    );
    expect(isComplete).toBe(true);
    expect(framesOfImages).toBeLessThan(3);
    expect(rows.map(({ interrupted }) => interrupted)).toEqual([true, ...third.events.map(() => false)]);
  });

  test("a pause that is over by then cuts nothing", async () => {
    const { isComplete, rows } = await run(third, { person: SOMEBODY }, undefined, (started) => {
      started.pause("hidden");
      started.resume();
    });
    expect(isComplete).toBe(true);
    expect(rows.map(planOf)).toEqual(third.events.map(planOf));
  });
});

type Bound = { readonly type: string; readonly listener: unknown; readonly capture: boolean };

/** What listens to a target from now on and was not taken away, by hand or by a signal. */
function watchListeners(target: EventTarget): () => readonly string[] {
  const bound: Bound[] = [];
  const [add, remove] = [target.addEventListener, target.removeEventListener];
  const toBound = (type: string, listener: unknown, options: unknown): Bound => {
    const capture =
      typeof options === "object" && options !== null ? "capture" in options && options.capture : options;
    return { type, listener, capture: capture === true };
  };
  const drop = (gone: Bound) => {
    const found = bound.findIndex((one) =>
      Object.entries(gone).every(([name, value]) => one[name as keyof Bound] === value),
    );
    if (found >= 0) bound.splice(found, 1);
  };
  target.addEventListener = (type: string, listener: never, options?: AddEventListenerOptions | boolean) => {
    const made = toBound(type, listener, options);
    bound.push(made);
    if (typeof options === "object") options.signal?.addEventListener("abort", () => drop(made));
    add.call(target, type, listener, options);
  };
  target.removeEventListener = (type: string, listener: never, options?: EventListenerOptions | boolean) => {
    drop(toBound(type, listener, options));
    remove.call(target, type, listener, options);
  };
  onTestFinished(() => {
    target.addEventListener = add;
    target.removeEventListener = remove;
  });
  return () => bound.map(({ type }) => type);
}

test("runs leave nothing that listens to the page, whether they end, are stopped or break", async () => {
  const [onWindow, onDocument] = [watchListeners(window), watchListeners(document)];
  const third = cutStretch(SELF_PACED, 3);
  await run(third);
  await run(third, { person: SOMEBODY });
  await run(
    third,
    { person: SOMEBODY },
    inThe(".fixation", (started) => started.stop()),
  );
  await run(
    third,
    { person: SOMEBODY },
    inThe("img", (started) => started.fail(new Error("Broken."))),
  );
  expect([...onWindow(), ...onDocument()]).toEqual([]);
});

describe("a block that is cut", () => {
  const cue = SELF_PACED.order.lastIndexOf("cue") + 1;
  const block = cutStretch(SELF_PACED, cue);
  const tell = ({ event, attempt, interrupted }: Row) => [event, attempt, interrupted];
  const score = (rows: readonly Row[]) => {
    const { conditions } = scoreSession({ design: SELF_PACED.design, rows });
    return conditions.find(({ condition }) => condition === "cue")?.mean;
  };
  const whole = block.events.slice(0, -1).map(({ event }) => [event, 1, false]);

  test("by a stop in its closing fixation, is whole, and its rating counts", async () => {
    const stop = inThe(".fixation", (run) => run.stop());
    const { isComplete, rows } = await run(block, { person: SOMEBODY }, stop);
    expect(isComplete).toBe(false);
    expect(rows.map(tell)).toEqual([...whole, ["fixation", 1, true]]);
    expect(score(rows)).toEqual({ ok: true, value: 7, n: 1, untouched: 0 });
  });

  test("by a pause in its closing fixation, shows that fixation again and nothing else", async () => {
    const pause = inThe(".fixation", (run) => {
      run.pause("stopped");
      run.resume();
    });
    const { isComplete, rows } = await run(block, { person: SOMEBODY }, pause);
    expect(isComplete).toBe(true);
    expect(rows.map(tell)).toEqual([...whole, ["fixation", 1, true], ["fixation", 2, false]]);
    expect(score(rows)).toEqual({ ok: true, value: 7, n: 1, untouched: 0 });
    expect(countBlocksRunAgain({ design: SELF_PACED.design, rows })).toBe(0);
  });

  test("by a pause in its images, runs again, and its closing fixation says so, too", async () => {
    const pause = inThe("img", (run) => {
      run.pause("stopped");
      run.resume();
    });
    const { rows } = await run(block, { person: SOMEBODY }, pause);
    const again = block.events.map(({ event }) => [event, 2, false]);
    expect(rows.map(tell)).toEqual([["image", 1, true], ...again]);
    expect(score(rows)).toEqual({ ok: true, value: 7, n: 1, untouched: 0 });
    expect(countBlocksRunAgain({ design: SELF_PACED.design, rows })).toBe(1);
  });
});

describe("a whole design with nobody there", () => {
  test("goes on after the practice without a hold", async () => {
    const { isComplete, rows } = await run(WHOLE);
    expect(isComplete).toBe(true);
    expect(rows.map(planOf)).toEqual(WHOLE.events.map(planOf));
    const afterPractice = rows.findIndex(({ phase }) => phase !== "practice");
    const [last, next] = [rows[afterPractice - 1]!, rows[afterPractice]!];
    expect(next.onset_ms).toBeCloseTo(last.onset_ms + last.duration_ms, 6);
  });
});

describe("a block whose scales an answer ends", () => {
  const items = makeQuestions("craving", "mood");
  const rating = { ...WHOLE.design.rating, max: 9, windowMs: 300, ends: "answer", items } as const;
  const schedule = build(makeDesign({ imageMs: 250, gapMs: 0, fixationMs: 100, rating }), 3);
  const third = cutStretch(schedule, 3);
  const tell = ({ event, question, rating: value, attempt, interrupted }: Row) =>
    [event, question, value, attempt, interrupted].filter((one) => one !== null).join(" ");
  const IMAGES = ["image 1 false", "image 1 false"];

  /** Answers each scale once, in its third frame, unless it is to be left. */
  function answerEach(leaves: (scale: number) => boolean = () => false): Meddle {
    let seen: Element | null = null;
    let [scales, frames] = [-1, 0];
    return (_run, container) => {
      const slider = container.querySelector("input[type=range]");
      if (slider !== null && slider !== seen) [seen, scales, frames] = [slider, scales + 1, 0];
      frames += 1;
      if (slider === null || frames !== 3 || leaves(scales)) return 0;
      slider.dispatchEvent(new KeyboardEvent("keydown", { key: "7", bubbles: true, cancelable: true }));
      return 0;
    };
  }
  /** Both, the first one last: what it does may end what the other one needs. */
  const also =
    (first: Meddle, second: Meddle): Meddle =>
    (...given) =>
      second(...given) + first(...given);
  const withPerson = { simulated: null, person: SOMEBODY };

  test("goes on to a fixation on the next frame, and keeps to its plan", async () => {
    const { isComplete, rows } = await run(third, withPerson, answerEach());
    expect(isComplete).toBe(true);
    expect(rows.map(tell)).toEqual([
      ...IMAGES,
      ...["rating craving 7 1 false", "fixation 1 false", "rating mood 7 1 false", "fixation 1 false"],
      "fixation 1 false",
    ]);
    // 300 ms are 18 frames at 60 Hz: 3 until the answer, the other 15 are filled.
    expect(rows.slice(2, 6).map(({ frames_shown }) => frames_shown)).toEqual([3, 15, 3, 15]);
    expect(rows.slice(2, 6).map(({ timing_ok }) => timing_ok)).toEqual([true, null, true, null]);
    for (const [index, event] of third.events.entries()) {
      const row = rows.filter(({ planned_onset_ms }) => planned_onset_ms !== null)[index]!;
      const offsetMs = event.offsetMs - third.events[0]!.offsetMs;
      expect(row.planned_onset_ms).toBeCloseTo(offsetMs, 6);
      expect(row.frames_late).toBe(0);
    }
    expect(rows[2]!.jspsych).toMatchObject({ trial_type: "html-slider-response", response: 7 });
    expect(rows[3]!.jspsych).toMatchObject({ trial_type: "html-keyboard-response", response: null });
  });

  test("fills nothing where it is not answered", async () => {
    const { rows } = await run(
      third,
      withPerson,
      answerEach(() => true),
    );
    expect(rows.map(tell)).toEqual([
      ...IMAGES,
      ...["rating craving 1 false", "rating mood 1 false", "fixation 1 false"],
    ]);
    expect(rows[2]).toMatchObject({ frames_planned: 18, frames_shown: 18, timing_ok: true });
  });

  test("runs again where it is cut between its questions", async () => {
    const pause = inThe(".fixation", (started) => {
      started.pause("stopped");
      started.resume();
    });
    const { rows } = await run(third, withPerson, also(answerEach(), pause));
    expect(rows.map(tell)).toEqual([
      ...["image 1 true", "image 1 true", "rating craving 7 1 true", "fixation 1 true"],
      ...["image 2 false", "image 2 false", "rating craving 7 2 false", "fixation 2 false"],
      ...["rating mood 7 2 false", "fixation 2 false", "fixation 2 false"],
    ]);
  });

  test("is whole where the fixation after its last answer is cut, and goes on after that", async () => {
    const pause = inThe(".fixation", (started) => {
      started.pause("stopped");
      started.resume();
    });
    const { isComplete, rows } = await run(
      third,
      withPerson,
      also(
        answerEach((scale) => scale === 0),
        pause,
      ),
    );
    expect(isComplete).toBe(true);
    expect(rows.map(tell)).toEqual([
      ...IMAGES,
      ...["rating craving 1 false", "rating mood 7 1 false", "fixation 1 true", "fixation 2 false"],
    ]);
    expect(countBlocksRunAgain({ design: schedule.design, rows })).toBe(0);
  });

  test("can be run to its end by a made-up person", async () => {
    const { isComplete, rows } = await run(schedule);
    expect(isComplete).toBe(true);
    expect(rows.filter(({ planned_onset_ms }) => planned_onset_ms !== null).map(planOf)).toEqual(
      schedule.events.map(planOf),
    );
  });
});
