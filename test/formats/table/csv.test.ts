import { describe, expect, test } from "vitest";
import { PRESETS } from "../../../src/core/design/presets";
import type { Row, Session } from "../../../src/core/session/session";
import { formatCsv } from "../../../src/formats/table/csv";
import { COLUMNS } from "../../../src/formats/table/row-variables";
import { SMALL } from "../../fixtures/designs";
import { makeSession } from "../../fixtures/sessions";
import { COMPUTING_MS } from "../../time-limits";
import { readCsv } from "./read-csv";

/** The rows as objects, by the names in the first line. */
function readRecords(session: Session): Record<string, string>[] {
  const [names, ...lines] = readCsv(formatCsv(session));
  return lines.map((line) => {
    expect(line).toHaveLength(names!.length);
    return Object.fromEntries(names!.map((name, index) => [name, line[index]!]));
  });
}

const SESSION = makeSession(SMALL);

function write(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

function withRow(changes: Partial<Row>, session: Partial<Session> = {}): Session {
  return { ...SESSION, ...session, rows: [{ ...SESSION.rows[0]!, ...changes }] };
}

describe("a session as CSV", () => {
  test("has the columns of the contract in its order, then jsPsych's in the order of their first appearance", () => {
    const rows = [
      { ...SESSION.rows[0]!, jspsych: { trial_type: "a", rt: 1 } },
      { ...SESSION.rows[1]!, jspsych: { stimulus: "x.svg", trial_type: "b", slider_start: 2 } },
    ];
    const [names] = readCsv(formatCsv({ ...SESSION, rows }));
    expect(names!.join(", ")).toBe(
      "session_id, participant, design_id, design_hash, seed, simulated, part, started_at, refresh_hz, row, " +
        "attempt, phase, run, segment, block, condition, event, item, image, pair, planned_onset_ms, onset_ms, " +
        "presented_ms, planned_duration_ms, duration_ms, frames_planned, frames_shown, frames_late, timing_ok, " +
        "visible, focused, interrupted, question, rating, touched, first_touch_ms, key, rt_ms, probe, probe_outcome, " +
        "trial_type, rt, stimulus, slider_start",
    );
    expect(new Set(names).size).toBe(names!.length);
  });

  test("leaves out nothing that a row records", () => {
    const recorded = Object.keys(SESSION.rows[0]!).filter((name) => name !== "jspsych");
    expect(COLUMNS.filter((column) => recorded.includes(column))).toEqual(recorded);
  });

  test("gives back every value of every row of every preset", { timeout: COMPUTING_MS }, () => {
    for (const design of PRESETS) {
      const session = makeSession(design, 4);
      const records = readRecords(session);
      expect(records).toHaveLength(session.rows.length);
      for (const [index, { jspsych, ...row }] of session.rows.entries()) {
        const own = { session_id: session.id, participant: session.participant, design_id: design.id };
        const expected = {
          ...own,
          design_hash: session.designHash,
          seed: 4,
          simulated: true,
          ...row,
          key: row.key === " " ? "space" : row.key,
          ...jspsych,
        };
        const written = Object.entries(expected).map(([name, value]) => [name, write(value)]);
        expect(records[index]).toEqual(Object.fromEntries(written));
      }
    }
  });

  test("ends every line with CR LF, the last one, too, and has no blank line", () => {
    const text = formatCsv(SESSION);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(
      text
        .split("\r\n")
        .slice(0, -1)
        .every((line) => line.length > 0),
    ).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("of a session without rows is the line of names", () => {
    expect(formatCsv({ ...SESSION, rows: [] })).toBe(`${COLUMNS.join(",")}\r\n`);
  });
});

describe("a CSV value", () => {
  test.each([
    [-6, "-6"],
    [-0.25, "-0.25"],
    [1234.5678901234567, "1234.5678901234567"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1e-7, "1e-7"],
    [0, "0"],
  ])("that is the number %d stays that number in full", (rating, expected) => {
    const [record] = readRecords(withRow({ rating, jspsych: { response: rating } }));
    expect([record!.rating, record!.response]).toEqual([expected, expected]);
    expect(Number(record!.rating)).toBe(rating);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "=a\nb", '="x"'])(
    "that is the text %j does not begin like a formula",
    (value) => {
      const session = withRow({ key: value, jspsych: { response: value } }, { participant: value });
      const [record] = readRecords(session);
      expect([record!.participant, record!.key, record!.response]).toEqual(Array(3).fill(`'${value}`));
    },
  );

  // Full-width signs count in East Asian versions, spaces are looked past by some programs, and where `;` separates
  // cells, one that we wrote as one is cut into several, whatever quotation marks say.
  test.each([
    [" =1+1", "' =1+1"],
    ["\u00a0=1+1", "'\u00a0=1+1"],
    ["\u200b\ufeff=1+1", "'\u200b\ufeff=1+1"],
    ["\u0000=1+1", "'\u0000=1+1"],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠SUM(A1)", "'＠SUM(A1)"],
    ["\u3000＝1", "'\u3000＝1"],
    ["a;=1+1", "a;'=1+1"],
    ["a; =1+1;-2;b", "a;' =1+1;'-2;b"],
    ['a;"=1+1&"', 'a;\'"=1+1&"'],
    ['"=1+1&"', '\'"=1+1&"'],
    ["a\t=1", "a\t'=1"],
    ["a\n@b", "a\n'@b"],
    ["a\r\n\r\n=b", "a\r\n\r\n'=b"],
    ["\t=1", "'\t'=1"],
    [";;=1", ";;'=1"],
  ])("that is the text %j is written as %j, which no spreadsheet runs", (value, guarded) => {
    const session = withRow({ key: value, jspsych: { response: value } }, { participant: value });
    const [record] = readRecords(session);
    expect([record!.participant, record!.key, record!.response]).toEqual(Array(3).fill(guarded));
  });

  test("that is guarded begins no formula in any cell of a program that separates them by semicolons", () => {
    const hostile = ["=1", " =1", "a;=1", 'a;"=1&"', "a\n=1", 'a";=1', "a;\t＝1", 'x\n"=1&"', ";@a", "-1;+1"];
    for (const value of hostile) {
      const text = formatCsv(withRow({ key: value, jspsych: {} }, { participant: value }));
      // The most careless reading: cells end at every semicolon, comma, tab and line break; quotation marks vanish.
      const cells = text.replaceAll('"', "").split(/[;,\t\r\n]/);
      expect(cells.filter((cell) => /^\s*[=+@＝＋－＠]/.test(cell))).toEqual([]);
      expect(cells.filter((cell) => /^\s*-/.test(cell) && !Number.isFinite(Number(cell)))).toEqual([]);
    }
  });

  test.each([
    "a-b=c+d@e",
    "a; b",
    "craving, -5 to +5",
    "a,b",
    'say "hi"',
    "two\r\nlines",
    " spaced ",
    "<b>bold</b>",
    "被験者・Ωμέγα 🙂",
    "'quoted'",
    "",
  ])("that is the text %j comes back as it was", (participant) => {
    expect(readRecords(withRow({}, { participant }))[0]!.participant).toBe(participant);
  });

  test("that is a list or an object is JSON", () => {
    const [record] = readRecords(
      withRow({ jspsych: { view_history: [{ page: 1, text: 'a "b"' }], size: { w: 1 } } }),
    );
    expect(JSON.parse(record!.view_history!)).toEqual([{ page: 1, text: 'a "b"' }]);
    expect(record!.size).toBe('{"w":1}');
  });

  test("that is missing is empty, and true and false are what base R reads", () => {
    const jspsych = { a: null, b: undefined, c: Number.NaN, d: true, e: false };
    const [record] = readRecords(withRow({ refresh_hz: null, touched: null, visible: false, jspsych }));
    expect(record).toMatchObject({ refresh_hz: "", touched: "", visible: "FALSE", focused: "TRUE" });
    expect(record).toMatchObject({ a: "", b: "", c: "", d: "TRUE", e: "FALSE" });
  });

  test.each([" ", "\u00a0", "\u3000"])("that is the blank key %j has a name", (key) => {
    const [record] = readRecords(withRow({ key, jspsych: { response: key } }));
    expect([record!.key, record!.response]).toEqual(["space", key]);
  });

  test("of jsPsych's under a name of ours is a mistake", () => {
    expect(() => formatCsv(withRow({ jspsych: { rating: 3 } }))).toThrow("rating");
    expect(() => formatCsv(withRow({ jspsych: { participant: "x" } }))).toThrow("participant");
  });
});
