import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Session } from "../../../../src/core/session/session";
import { formatBids, listBidsFiles } from "../../../../src/formats/data-set/bids/bids";
import { BIDS_COLUMNS } from "../../../../src/formats/data-set/bids/events";
import { makeDesign } from "../../../fixtures/designs";
import { findSession, ODD_LABELS, SESSIONS } from "../../../fixtures/odd-sessions";
import { makeSession } from "../../../fixtures/sessions";
import { checkBids } from "./check-bids";

const RECORDED = SESSIONS.filter(([, { parts }]) => parts.length > 0);
const PLAIN = findSession("class-demo, simulated");
const DISTURBED = findSession("class-demo, cut, in two parts, ratings missing");

function readFile(session: Session, name: string | RegExp): string {
  const found = listBidsFiles(session).filter(({ path }) => path.match(name) !== null);
  expect(found).toHaveLength(1);
  return found[0]!.text;
}

function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const [names, ...lines] = text.split("\n").map((line) => line.split("\t"));
  expect(lines.pop()).toEqual([""]);
  return lines.map((cells) => {
    expect(cells).toHaveLength(names!.length);
    return Object.fromEntries(names!.map((name, index) => [name, cells[index]!]));
  });
}

function readEvents(session: Session, run: number) {
  return readTable(readFile(session, `_run-${run}_events.tsv`));
}

function readJson(session: Session, name: string | RegExp) {
  return JSON.parse(readFile(session, name)) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

describe("the validator of BIDS", () => {
  test.each(RECORDED)("finds no error in the data set: %s", async (_name, session) => {
    const { errors, warnings } = await checkBids(listBidsFiles(session));
    expect(errors).toEqual([]);
    // Who the authors are, only the person who shares the data can say.
    expect(warnings).toEqual(["NO_AUTHORS"]);
  });

  test("would find a wrong one", async () => {
    const spoil = (from: string, to: string) =>
      listBidsFiles(PLAIN).map((file) =>
        file.path.endsWith(".tsv") ? { ...file, text: file.text.replace(from, to) } : file,
      );
    expect((await checkBids(spoil("onset\tduration", "duration\tonset"))).errors).not.toEqual([]);
    expect((await checkBids(spoil("\tn/a\t", "\t\t"))).errors).not.toEqual([]);
    expect((await checkBids(spoil("\tpair\t", "\tstim_file\t"))).errors).not.toEqual([]);
  });
});

describe("the events of a run", () => {
  test("begin at the lead-in, with the rating before it at a negative time", () => {
    const events = readEvents(PLAIN, 1);
    const zero = events.find(({ onset }) => onset === "0")!;
    expect(zero).toMatchObject({ event: "fixation", phase: "main", trial_type: "n/a", block: "n/a" });
    expect(events[0]).toMatchObject({ event: "rating", phase: "before" });
    expect(Number(events[0]!.onset)).toBe(-Number(events[0]!.duration));
  });

  test("begin at the first main event where there is no lead-in", () => {
    const [first] = readEvents(findSession("no lead-in"), 1);
    expect(first).toMatchObject({ onset: "0", event: "image", block: "1", item: "1" });
  });

  test("begin anew with every part of the session", () => {
    const [first, second] = [readEvents(DISTURBED, 1), readEvents(DISTURBED, 2)];
    const sizes = [1, 2].map((part) => {
      return DISTURBED.rows.filter((row) => row.part === part && row.phase !== "practice").length;
    });
    expect([first.length, second.length]).toEqual(sizes);
    expect(second[0]).toMatchObject({ onset: "0", phase: "main", block: "3", item: "1" });
  });

  test.each(SESSIONS)("hold every row but practice, in seconds and in order: %s", (_name, session) => {
    for (const { part } of session.parts) {
      const events = readEvents(session, part);
      const rows = session.rows.filter((row) => row.part === part && row.phase !== "practice");
      expect(events.map(({ row }) => Number(row))).toEqual(rows.map(({ row }) => row));
      const zero = rows.find(({ phase }) => phase === "main") ?? rows[0];
      for (const [index, event] of events.entries()) {
        const row = rows[index]!;
        expect(Number(event.onset)).toBeCloseTo((row.onset_ms - zero!.onset_ms) / 1000, 6);
        expect(Number(event.duration)).toBeCloseTo(row.duration_ms / 1000, 6);
        expect(event.trial_type).toBe(row.condition ?? "n/a");
        expect(event.rating).toBe(String(row.rating ?? "n/a"));
        expect(event.interrupted).toBe(String(row.interrupted));
        if (row.rt_ms === null) expect(event.response_time).toBe("n/a");
        else expect(Number(event.response_time)).toBeCloseTo(row.rt_ms / 1000, 6);
      }
      const onsets = events.map(({ onset }) => Number(onset));
      expect(onsets).toEqual(onsets.toSorted((a, b) => a - b));
    }
  });

  test("keep a block that was cut, marked, before the attempt that counts", () => {
    const block = readEvents(DISTURBED, 1).filter((event) => event.block === "2");
    expect(block.map(({ attempt }) => attempt)).toEqual(block.map((_, index) => (index < 2 ? "1" : "2")));
    expect(block.map(({ interrupted }) => interrupted)).toEqual(
      block.map((_, index) => (index < 2 ? "true" : "false")),
    );
  });

  test("name the space bar, which would look like nothing", () => {
    const rows = PLAIN.rows.map((row) => (row.event === "image" ? { ...row, key: " " } : row));
    const images = readEvents({ ...PLAIN, rows }, 1).filter(({ event }) => event === "image");
    expect(new Set(images.map(({ key }) => key))).toEqual(new Set(["space"]));
  });

  test("have columns in snake case, onset and duration first, each explained in the sidecar", () => {
    const names = BIDS_COLUMNS.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["onset", "duration"]);
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    const sidecar = readJson(PLAIN, "run-1_events.json");
    for (const name of names) expect(sidecar[name]?.Description).toBeTypeOf("string");
    expect(Object.keys(sidecar).filter((key) => /^[a-z]/.test(key))).toEqual(names);
  });
});

describe("a task with two runs, begun by a key", () => {
  const design = makeDesign({ runs: { count: 2, text: "Rest." }, startKey: "5" });
  const session = makeSession(design);

  test("has a file for each, whose zero is the lead-in that follows the key", () => {
    for (const run of [1, 2]) {
      const events = readEvents(session, run);
      expect(events[0]).toMatchObject({ event: "wait", run: String(run), trial_type: "n/a", key: "5" });
      expect(Number(events[0]!.onset)).toBeLessThan(0);
      expect(events.find(({ onset }) => onset === "0")).toMatchObject({ event: "fixation", block: "n/a" });
      expect(readJson(session, `run-${run}_events.json`).Session).toMatchObject({ Part: 1, Run: run });
    }
    expect(readEvents(session, 1).at(-1)).toMatchObject({ event: "break", run: "n/a" });
    const rows = session.rows.filter(({ phase }) => phase !== "practice");
    expect(readEvents(session, 1).length + readEvents(session, 2).length).toBe(rows.length);
  });

  test("has one more file where a run goes on in another part", () => {
    const cut = session.rows.findIndex(({ block }) => block === 2);
    const rows = session.rows.map((row, index) => (index < cut ? row : { ...row, part: 2 }));
    const parts = [session.parts[0]!, { ...session.parts[0]!, part: 2 }];
    const files = [1, 2, 3].map(
      (run) => readJson({ ...session, rows, parts }, `run-${run}_events.json`).Session,
    );
    expect(files).toMatchObject([
      { Part: 1, Run: 1 },
      { Part: 2, Run: 1 },
      { Part: 2, Run: 2 },
    ]);
  });

  test("is valid, and says in its README how its files are numbered", async () => {
    expect((await checkBids(listBidsFiles(session))).errors).toEqual([]);
    expect(readFile(session, "README")).toContain("one file for each run of the task");
    expect(readFile(PLAIN, "README")).toContain("one run for each part of the session");
  });
});

describe("what goes with the events", () => {
  test("says task, software, refresh rate, design and seed", () => {
    const sidecar = readJson(DISTURBED, "run-1_events.json");
    const [part] = DISTURBED.parts;
    expect(sidecar.Task?.TaskName).toBe("cue reactivity");
    expect(sidecar.StimulusPresentation).toEqual({
      SoftwareName: "Cue-reactivity demo, built on jsPsych",
      SoftwareVersion: part!.environment!.build,
      ScreenRefreshRate: part!.refreshHz,
    });
    expect(sidecar.Design).toEqual(DISTURBED.design);
    expect(sidecar.Session).toMatchObject({ Seed: DISTURBED.seed, DesignHash: DISTURBED.designHash });
    expect(sidecar.Browser).toMatchObject({ WindowChanges: [] });
    expect(readJson(DISTURBED, "run-2_events.json").Browser).toMatchObject({
      WindowChanges: [{ AtMs: 4250.3, ViewportSizeCssPx: [720, 1280], DevicePixelRatio: 1.25, PinchZoom: 1 }],
    });
    expect(sidecar.JsPsychPlugins).toEqual({
      "html-keyboard-response": "2.2.0",
      "html-slider-response": "2.1.0",
      "image-keyboard-response": "2.2.0",
    });
  });

  test("leaves the refresh rate out where it was not measured", () => {
    const { StimulusPresentation } = readJson(DISTURBED, "run-2_events.json");
    expect(StimulusPresentation).not.toHaveProperty("ScreenRefreshRate");
  });

  test("says of a made-up session that it is simulated, wherever one looks first, and of no other", () => {
    const places = [/^dataset_description\.json$/, /^README$/, /^participants\.tsv$/, /run-1_events\.json$/];
    for (const place of places) {
      expect(readFile(PLAIN, place)).toMatch(/simulated/i);
    }
    expect(readTable(readFile(PLAIN, "participants.tsv"))[0]!.simulated).toBe("true");
    expect(readTable(readFile(DISTURBED, "participants.tsv"))[0]!.simulated).toBe("false");
    expect(readFile(DISTURBED, "dataset_description.json")).not.toMatch(/simulated/i);
    expect(readFile(DISTURBED, /^README$/)).not.toMatch(/simulated/i);
  });

  test("has a README that says what the data are", () => {
    expect(new TextEncoder().encode(readFile(PLAIN, /^README$/)).length).toBeGreaterThan(150);
    expect(readFile(PLAIN, /^README$/)).toContain(PLAIN.design.basis);
  });
});

describe("the subject", () => {
  test.each([
    ["P01", "P01"],
    ["p-01_b", "p01b"],
    ["Zoë Ångström", "ZoeAngstrom"],
    ["", "session1"],
    ["被験者", "session1"],
    ["🙂", "session1"],
    ["../..", "session1"],
  ])("of participant %j has the label %s", (participant, label) => {
    const paths = listBidsFiles({ ...PLAIN, participant }).map(({ path }) => path);
    expect(paths).toContain(`sub-${label}/beh/sub-${label}_task-cuereactivity_run-1_events.tsv`);
    const [row] = readTable(readFile({ ...PLAIN, participant }, "participants.tsv"));
    expect(row!.participant_id).toBe(`sub-${label}`);
  });

  test.each(ODD_LABELS)("%j stands in participants.tsv on one line", (participant) => {
    const rows = readTable(readFile({ ...PLAIN, participant }, "participants.tsv"));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.participant).not.toMatch(/^[=+\-@]/);
    expect(rows[0]!.session_id).toBe(PLAIN.id);
  });

  test.each([
    ["P01", "P01"],
    ["", "n/a"],
    [" \t ", "n/a"],
    ["=1+1", "'=1+1"],
    ["a\tb\r\nc", "a b c"],
    ['say "hi"', '"say ""hi"""'],
    ["被験者 🙂", "被験者 🙂"],
  ])("%j is written there as %j", (participant, written) => {
    expect(readTable(readFile({ ...PLAIN, participant }, "participants.tsv"))[0]!.participant).toBe(written);
  });
});

describe("the zip", () => {
  test("holds the files of the data set, from its top", () => {
    const files = unzipSync(formatBids(DISTURBED));
    const texts = Object.entries(files).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
    expect(texts).toEqual(listBidsFiles(DISTURBED));
  });

  test("has the same bytes for the same session", () => {
    expect(formatBids(DISTURBED)).toEqual(formatBids(structuredClone(DISTURBED)));
  });
});
