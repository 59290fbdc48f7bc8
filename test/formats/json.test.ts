import { describe, expect, test } from "vitest";
import { PRESETS } from "../../src/core/presets";
import { formatProblem } from "../../src/core/result";
import { formatSession, parseSession } from "../../src/formats/json";
import { SMALL } from "../core/designs";
import { makeSession } from "../core/sessions";

const SESSION = makeSession(SMALL);

type Tree = { [key: string]: Tree };

/** A copy of the session with one value replaced, or removed where it is undefined. */
function change(path: string, value: unknown): string {
  const copy = JSON.parse(JSON.stringify(SESSION)) as Tree;
  const keys = path.split(".");
  const last = keys.pop()!;
  const owner = keys.reduce((tree, key) => tree[key]!, copy);
  owner[last] = value as Tree;
  return JSON.stringify(copy);
}

function listProblems(text: string): string[] {
  const parsed = parseSession(text);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

describe("a session as JSON", () => {
  test("comes back as it was, byte by byte, for every preset", () => {
    for (const design of PRESETS) {
      const session = makeSession(design, 2 ** 32 - 1);
      const text = formatSession(session);
      const parsed = parseSession(text);
      if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
      expect(parsed.value).toEqual(session);
      expect(formatSession(parsed.value)).toBe(text);
    }
  });

  test("keeps numbers in full, text of any script, and what jsPsych recorded in the order it had", () => {
    const jspsych = { zeta: [1, { deep: null }], alpha: "=1+1", response: -0.30000000000000004 };
    const rows = [{ ...SESSION.rows[0]!, onset_ms: 1234.5678901234567, rating: -1e-7, jspsych }];
    const text = formatSession({ ...SESSION, participant: '<b>"被験者"</b> 🙂', rows });
    const parsed = parseSession(text);
    expect(parsed.ok && formatSession(parsed.value)).toBe(text);
    expect(text).toContain("1234.5678901234567");
    expect(text.indexOf("zeta")).toBeLessThan(text.indexOf("alpha"));
  });

  test("comes back when nothing was recorded yet", () => {
    const text = formatSession({ ...SESSION, state: "running", participant: "", parts: [], rows: [] });
    const parsed = parseSession(text);
    expect(parsed.ok && formatSession(parsed.value)).toBe(text);
  });
});

describe("a file that is no session", () => {
  test.each([
    ["", 'This must be JSON; received "".'],
    ["{", 'This must be JSON; received "{".'],
    ["[]", "This must be an object; received []."],
    ["null", "This must be an object; received null."],
  ])("is told: %j", (text, problem) => {
    expect(listProblems(text)).toEqual([problem]);
  });

  test("is told in one sentence when a later version wrote it, whatever else is new in it", () => {
    expect(listProblems(JSON.stringify({ schema: 2, rows: "elsewhere" }))).toEqual([
      "schema must be 1: this file was written by a later version of this page, and only that one can read it; received 2.",
    ]);
  });

  test.each([0, "1", null])("is told when its schema is %j", (schema) => {
    expect(listProblems(change("schema", schema))).toHaveLength(1);
  });

  test.each([
    ["id", "a/b", "id must be 1 to 64 letters"],
    ["participant", "x".repeat(65), "participant must be text of 0 to 64 characters"],
    ["designHash", "0123456789abcdef", "designHash must be the hash of the design in the same file"],
    ["setId", "../x", "setId must be 1 to 64 lower-case letters"],
    ["seed", -1, "seed must be a whole number from 0 to 4,294,967,295; received -1"],
    ["simulated", "yes", "simulated must be true or false"],
    ["keep", undefined, "keep must be given"],
    ["createdAt", "yesterday", "createdAt must be a time in UTC"],
    ["createdAt", "2026-13-02T09:05:00Z", "createdAt must be a time in UTC"],
    ["state", "lost", "state must be running, complete, or stopped"],
    ["extra", 1, "extra is not a known field"],
    ["design.imageMs", 3, "design.imageMs must be"],
    ["design", null, "design must be an object"],
    ["design", undefined, "design must be given"],
    ["parts.0.environment.devicePixelRatio", "2", "parts.0.environment.devicePixelRatio must be a number"],
    ["parts.0.part", 2, "rows.0.part must be the number of one of the parts"],
    ["rows", {}, "rows must be a list"],
    ["rows.1.row", 1, "rows.1.row must not be listed twice"],
    ["rows.2.onset_ms", "12", "rows.2.onset_ms must be a number"],
    ["rows.2.rating", "12", "rows.2.rating must be null or a number"],
    ["rows.2.block", 0, "rows.2.block must be null or a whole number, 1 or more"],
    ["rows.2.condition", "drug", "rows.2.condition must be null or cue, neutral, control, or rest"],
    ["rows.2.phase", null, "rows.2.phase must be practice, before, main, or after"],
    ["rows.2.timing_ok", null, "rows.2.timing_ok must be true or false"],
    ["rows.2.visible", undefined, "rows.2.visible must be given"],
    ["rows.2.note", "x", "rows.2.note is not a known field"],
    ["rows.2.jspsych", [], "rows.2.jspsych must be an object"],
    [
      "rows.2.jspsych.rating",
      4,
      "rows.2.jspsych must not have a column named rating, which a session has already",
    ],
  ])("is told when %s is %j", (path, value, problem) => {
    expect(listProblems(change(path, value))[0]).toContain(problem);
  });

  test("is told with every problem at once", () => {
    const broken = JSON.parse(change("seed", 0.5)) as Record<string, unknown>;
    expect(listProblems(JSON.stringify({ ...broken, keep: 1, more: 2 }))).toHaveLength(3);
  });

  test.each([
    '{"schema": 1, "__proto__": {"id": "x"}}',
    JSON.stringify(SESSION).replace('"jspsych":{', '"jspsych":{"__proto__":{"polluted":true},'),
  ])("is told when a field anywhere is named __proto__", (text) => {
    expect(listProblems(text)[0]).toMatch(/^__proto__ is a name that no field of a session may have/);
    expect("polluted" in {}).toBe(false);
  });

  test("is told when it is nested too deeply to be read", () => {
    expect(listProblems(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).toHaveLength(1);
  });
});
