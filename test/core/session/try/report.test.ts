/** The numbers of a display report, from rows whose story is known. */
import { describe, expect, test } from "vitest";
import type { Row } from "../../../../src/core/session/session";
import type { Compared } from "../../../../src/core/session/try/compare-witness";
import { reportTry } from "../../../../src/core/session/try/report";
import type { LongFrame } from "../../../../src/core/session/try/why";
import { nameEvent, tellMiss, tellWhy } from "../../../../src/words/lab/misses";
import { listFigures, REPORT } from "../../../../src/words/lab/report";
import { tellEnd, tellVerdict } from "../../../../src/words/lab/verdict";
import { makeBlocks } from "../../../fixtures/designs";
import { makeSession } from "../../../fixtures/sessions";

const FRAME_MS = 1000 / 60;
const STEADY = { refreshHz: 60, clock: "steady" } as const;

/** One segment: 12 images of 30 frames each in 2 blocks, nothing between. */
function makeRows(change: (row: Row, place: number) => Partial<Row> = () => ({})): readonly Row[] {
  const [row] = makeSession(makeBlocks({ cue: 2, neutral: 2 }, 3)).rows.filter(
    ({ event, phase }) => event === "image" && phase === "main",
  );
  return Array.from({ length: 12 }, (_, place) => {
    const atMs = place * 30 * FRAME_MS;
    const base: Row = {
      ...row!,
      row: place + 1,
      segment: 1,
      block: place < 6 ? 1 : 2,
      item: (place % 6) + 1,
      planned_onset_ms: atMs,
      onset_ms: atMs,
      planned_duration_ms: 500,
      duration_ms: 500,
      frames_planned: 30,
      frames_shown: 30,
      frames_late: 0,
      timing_ok: true,
      interrupted: false,
      visible: true,
    };
    return { ...base, ...change(base, place) };
  });
}

/** The third image comes `frames` late and goes on time. */
function comesLate(frames: number) {
  return makeRows((row, place) => {
    const lateMs = frames * FRAME_MS;
    if (place === 1) return { duration_ms: 500 + lateMs, frames_shown: 30 + frames, timing_ok: false };
    if (place !== 2) return {};
    return {
      onset_ms: row.onset_ms + lateMs,
      duration_ms: 500 - lateMs,
      frames_shown: 30 - frames,
      frames_late: frames,
      timing_ok: false,
    };
  });
}

describe("a try in which every event was on its frames", () => {
  const report = reportTry(makeRows(), []);

  test("has no misses, and says so with its drift", () => {
    expect(report.misses).toEqual([]);
    expect(report.onFrame).toEqual({ onFrame: 12, told: 12, untold: 0 });
    expect(report.drift?.offMs).toBe(0);
    expect(report.drift?.spanMs).toBeCloseTo(5_500);
    expect(tellVerdict(report, STEADY)).toBe(
      "Every event was on its frames, 12 of 12; drift 0.0 ms in 6 s, within half a frame.",
    );
  });

  test("counts all of them at no frame", () => {
    expect(report.starts).toEqual([{ frames: 0, events: 12 }]);
    expect(report.lengths).toEqual([{ frames: 0, events: 12 }]);
  });
});

describe("a try in which one event came late", () => {
  const report = reportTry(comesLate(2), null);

  test("names it and the one before, which stayed too long", () => {
    expect(report.misses.map(({ row, framesLate, framesOver }) => [row.row, framesLate, framesOver])).toEqual(
      [
        [2, 0, 2],
        [3, 2, -2],
      ],
    );
    expect(tellVerdict(report, STEADY)).toBe(
      "2 of 12 events missed their frames: image 2 of block 1 and image 3 of block 1; drift 0.0 ms in 6 s, within half a frame.",
    );
    expect(report.misses.map(tellMiss)).toEqual([
      "stayed 2 frames too long",
      "began 2 frames late and stayed 2 frames too short",
    ]);
  });

  test("counts how many events were how many frames off", () => {
    expect(report.starts).toEqual([
      { frames: 0, events: 11 },
      { frames: 2, events: 1 },
    ]);
    expect(report.lengths).toEqual([
      { frames: -2, events: 1 },
      { frames: 0, events: 10 },
      { frames: 2, events: 1 },
    ]);
  });
});

test("an event that was cut is none of the report: neither missed, nor shown, nor the farthest from its plan", () => {
  const rows = makeRows((row, place) =>
    place === 11
      ? { onset_ms: row.onset_ms + 400, interrupted: true, timing_ok: false, frames_late: 24 }
      : {},
  );
  const report = reportTry(rows, null);
  expect(report.whole).toHaveLength(11);
  expect(report.misses).toEqual([]);
  expect(report.farthestMs).toBeCloseTo(0);
  expect(report.starts).toEqual([{ frames: 0, events: 11 }]);
  expect(tellEnd("stopped", report.whole.length, 12)).toBe("It was stopped after 11 of 12 events.");
});

test("the farthest start keeps its sign", () => {
  const rows = makeRows((row, place) => ({ onset_ms: row.onset_ms + (place === 4 ? -9 : place) }));
  expect(reportTry(rows, null).farthestMs).toBeCloseTo(11);
  expect(reportTry(rows.slice(0, 6), null).farthestMs).toBeCloseTo(-9);
});

describe("a display that changed its refresh", () => {
  const report = reportTry(
    makeRows((_row, place) => ({ refresh_hz: place < 6 ? 60.002 : 120.01 })),
    null,
  );
  const told = new Map(
    listFigures({
      report,
      display: { refreshHz: 120.01, clock: "steady" },
      ...{ longFrames: null, witness: null, hasPatch: false },
    }),
  );

  test("is told with both rates", () => {
    expect(told.get(REPORT.refresh)).toBe("it changed: 60.00 and 120.01 Hz, one after the other");
  });

  test("has no half of a frame that held all the time", () => {
    expect(report.frameMs).toBeNull();
    expect(told.get(REPORT.drift)).toBe("0.0 ms in 6 s");
  });
});

test("where the browser's word cannot be held against frames, nothing is said of half a frame", () => {
  const compared = { told: 2, events: 3, medianMs: 6, leastMs: 5, mostMs: 60, others: null };
  const tell = (witness: Compared) =>
    new Map(
      listFigures({
        report: reportTry(makeRows(), null),
        display: STEADY,
        ...{ longFrames: null, witness, hasPatch: false },
      }),
    ).get(REPORT.witness);
  expect(tell(compared)).not.toContain("half a frame");
  expect(tell({ ...compared, others: [] })).toContain("none half a frame or more from the middle");
});

describe("drift", () => {
  test("is what the last events have in common, not that one of them came late", () => {
    const adding = makeRows((row, place) => ({ onset_ms: row.onset_ms + place * 3 }));
    expect(reportTry(adding, null).drift?.offMs).toBeCloseTo(27);
    const once = makeRows((row, place) => (place === 11 ? { onset_ms: row.onset_ms + 100 } : {}));
    expect(reportTry(once, null).drift?.offMs).toBe(0);
  });

  test("is that of the longest stretch of known times", () => {
    const rows = makeRows((row, place) =>
      place < 7 ? { onset_ms: row.onset_ms + 4 } : { segment: 2, onset_ms: row.onset_ms + 50 },
    );
    expect(reportTry(rows, null).drift?.offMs).toBeCloseTo(4);
  });

  test("is not told of a stretch of five events, nor where frames cannot be told apart", () => {
    expect(reportTry(makeRows().slice(0, 5), null).drift).toBeNull();
    expect(reportTry(makeRows().slice(0, 6), null).drift).not.toBeNull();
    expect(
      reportTry(
        makeRows(() => ({ frames_late: null, timing_ok: null })),
        null,
      ).drift,
    ).toBeNull();
  });
});

describe("what the clock cannot tell is said to be untold", () => {
  const untold = () => ({ timing_ok: null, frames_late: null, frames_planned: null, frames_shown: null });

  test("of all events, with the reason", () => {
    const report = reportTry(makeRows(untold), null);
    expect(tellVerdict(report, { refreshHz: null, clock: "coarse" })).toMatch(
      /^Whether events were on their frames cannot be told: the browser’s clock moves in steps/,
    );
    expect(report.starts).toEqual([]);
  });

  test("of all events of a display whose rate was known when none was shown", () => {
    expect(tellVerdict(reportTry(makeRows(untold), null), STEADY)).toBe(
      "Whether events were on their frames cannot be told: frames came too unevenly while they were shown.",
    );
  });

  test("of some of them, beside the others", () => {
    const report = reportTry(
      makeRows((_row, place) => (place > 9 ? untold() : {})),
      null,
    );
    expect(tellVerdict(report, STEADY)).toMatch(/10 of 10;.* Of 2 more events it cannot be told\.$/);
  });

  test("and where nothing was shown to its end, that is said", () => {
    expect(tellVerdict(reportTry([], null), STEADY)).toBe("No event was shown to its end.");
  });
});

describe("why an event missed its frames", () => {
  const [, , late] = comesLate(6);
  const dueMs = late!.planned_onset_ms!;
  const whyOf = (longFrames: readonly LongFrame[] | null) =>
    tellWhy(reportTry(comesLate(6), longFrames).misses[1]!.why);
  const frame = (fromMs: number, toMs: number, name = "stay · app.js"): LongFrame => ({
    startMs: dueMs + fromMs,
    endMs: dueMs + toMs,
    scripts: [
      { name: "other.js", durationMs: 3 },
      { name, durationMs: 60 },
    ],
  });

  test("is the longest frame that was in its way, with the script that took most of it", () => {
    expect(whyOf([frame(-30, 75), frame(20, 80, "less")])).toBe(
      "a frame of this page took 105 ms, most of it in stay · app.js",
    );
  });

  test("is no frame that was over before, and none that began after", () => {
    expect(whyOf([frame(-200, -50), frame(101, 190)])).toBe(
      "no frame of this page took 50 ms: it was something shorter, the browser or the system",
    );
  });

  test("is told as untold where the browser does not tell", () => {
    expect(whyOf(null)).toBe("this browser does not tell");
  });

  test("is the page that was out of sight", () => {
    const [miss] = reportTry(
      comesLate(6).map((row) => ({ ...row, visible: false })),
      [],
    ).misses;
    expect(tellWhy(miss!.why)).toBe("the page was out of sight");
  });

  test("of one that began on time and ended late is looked for at its end", () => {
    const [first] = reportTry(comesLate(6), [frame(-30, 75)]).misses;
    expect(first!.row.row).toBe(2);
    expect(first!.why.kind).toBe("long-frame");
  });
});

test("events are named by where they stand", () => {
  const row = makeRows()[7]!;
  expect(nameEvent(row)).toBe("image 2 of block 2");
  expect(nameEvent({ ...row, event: "fixation", item: null, block: null })).toBe("fixation outside blocks");
  expect(nameEvent({ ...row, event: "rating", item: null, block: null, phase: "after" })).toBe(
    "rating after the blocks",
  );
});

test("the numbers of a report say what is not known", () => {
  const report = reportTry(makeRows(), null);
  const figures = { report, longFrames: null, witness: null, hasPatch: false };
  const told = new Map(listFigures({ ...figures, display: { refreshHz: null, clock: "uneven" } }));
  expect([...told.values()]).toContain("this browser does not tell");
  expect([...told.values()]).toContain(
    "not known: refreshes came unevenly, as on a display of variable rate",
  );
});
