import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PRESETS } from "../../../src/core/design/presets";
import { leaveOutEnvironment } from "../../../src/core/session/session";
import { formatSession, parseSession } from "../../../src/formats/session/session";
import { describeProblem } from "../../../src/words/problems/problem";
import { SMALL } from "../../fixtures/designs";
import { SESSIONS, TURNED } from "../../fixtures/odd-sessions";
import { makeSession } from "../../fixtures/sessions";
import { COMPUTING_MS } from "../../time-limits";

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
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
}

describe("a session as JSON", () => {
  test("comes back as it was, byte by byte, for every preset", () => {
    for (const design of PRESETS) {
      const session = makeSession(design, 2 ** 32 - 1);
      const text = formatSession(session);
      const parsed = parseSession(text);
      if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join("\n"));
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

  test.each(SESSIONS)("comes back byte by byte: %s", (_name, session) => {
    const text = formatSession(session);
    const parsed = parseSession(text);
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([]);
    expect(parsed.ok && formatSession(parsed.value)).toBe(text);
  });

  test("has the space bar by name, and gives it back as browsers name it", () => {
    const rows = SESSION.rows.map((row) => (row.event === "image" ? { ...row, key: " " } : row));
    const text = formatSession({ ...SESSION, rows });
    expect(text).not.toContain('"key": " "');
    expect(text.match(/"key": "space"/g)).toHaveLength(rows.filter(({ key }) => key === " ").length);
    const parsed = parseSession(text);
    expect(parsed.ok && parsed.value.rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    expect(parsed.ok && formatSession(parsed.value)).toBe(text);
  });

  test("of the first version of the format stays readable", () => {
    const text = readFileSync(new URL("../../reference/session-v1.json", import.meta.url), "utf8");
    const parsed = parseSession(text);
    if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join("\n"));
    expect(formatSession(parsed.value)).toBe(text);
    expect(parsed.value.participant).toBe('Zoë "=1+1" 被験者 🙂');
    expect(parsed.value.parts.map(({ part }) => part)).toEqual([1, 2]);
    expect(parsed.value.rows).toHaveLength(39);
    expect(parsed.value.rows.filter(({ interrupted }) => interrupted)).toHaveLength(1);
    expect(parsed.value.rows.at(-1)).toMatchObject({ event: "rating", phase: "after", part: 2 });
  });

  test("that leaves browser and display out is read like any other", () => {
    const left = leaveOutEnvironment(SESSION);
    expect(parseSession(formatSession(left))).toEqual({ ok: true, value: left });
  });

  test("comes back when nothing was recorded yet", () => {
    const text = formatSession({ ...SESSION, state: "running", participant: "", parts: [], rows: [] });
    const parsed = parseSession(text);
    expect(parsed.ok && formatSession(parsed.value)).toBe(text);
  });
});

describe("a file that is no session", () => {
  const OTHER = "This must be a session that this page saved as JSON, an object that begins with schema, id";

  test.each([
    ["", 'This must not be empty; received "".'],
    [" \n", 'This must not be empty; received " \\n".'],
    ["row,rating\n1,2\n", "This must be JSON; received"],
    ["{'schema': 1}", "This must be JSON; received"],
    ['{"schema": 1,}', "This must be JSON; received"],
    ["PK\u0003\u0004", "This must be JSON; received"],
    ["null", `${OTHER} and participant; received null.`],
    ["12", `${OTHER} and participant; received 12.`],
    ['"schema"', `${OTHER} and participant; received "schema".`],
    ["[]", `${OTHER} and participant; received "a list of 0".`],
    ["{}", `${OTHER} and participant; received [].`],
    ['[{"trial_type":"survey","rt":12}]', `${OTHER} and participant; received "a list of 1".`],
    [JSON.stringify(SMALL), `${OTHER} and participant; received ["version","id","title","basis","stimuli"].`],
  ])("is told in one sentence: %j", (text, problem) => {
    expect(listProblems(text)).toEqual([expect.stringContaining(problem)]);
  });

  test.each([1, 2, 100, 1_000, 5_000, -2, -3])(
    "is told that it was cut off, after %d characters",
    (length) => {
      const [problem, ...others] = listProblems(formatSession(SESSION).slice(0, length));
      expect(others).toEqual([]);
      expect(problem).toMatch(/^This must be the whole file: it ends in the middle/);
    },
  );

  test("is told at once when it has a million rows", { timeout: COMPUTING_MS }, () => {
    const rows = `${"{},".repeat(999_999)}{}`;
    const text = JSON.stringify({ ...SESSION, rows: [] }).replace('"rows":[]', `"rows":[${rows}]`);
    expect(listProblems(text)).toEqual(["rows must hold at most 300,000 rows; received 1000000."]);
  });

  test("is told when it has more parts than anyone resumes", () => {
    const parts = Array.from({ length: 1_001 }, (_, index) => ({ ...SESSION.parts[0]!, part: index + 1 }));
    expect(listProblems(JSON.stringify({ ...SESSION, parts }))).toEqual([
      "parts must hold at most 1,000 parts; received 1001.",
    ]);
  });

  test("is told with its first problems only when every row has some", () => {
    const rows = Array.from({ length: 10_000 }, () => ({}));
    const problems = listProblems(JSON.stringify({ ...SESSION, rows }));
    expect(problems[0]).toBe("rows.0.part must be given; received nothing.");
    expect(problems.length).toBeLessThan(100);
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
    ["state", "lost", "state must be running, complete or stopped"],
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
    ["rows.2.condition", "drug", "rows.2.condition must be one of the conditions of this design"],
    ["rows.2.phase", null, "rows.2.phase must be practice, before, main or after"],
    ["rows.2.timing_ok", "yes", "rows.2.timing_ok must be null or true or false"],
    ["rows.2.run", 0, "rows.2.run must be null or a whole number, 1 or more"],
    ["rows.2.presented_ms", undefined, "rows.2.presented_ms must be given"],
    ["rows.2.question", 1, "rows.2.question must be null or text"],
    ["rows.2.timing_ok", 1, "rows.2.timing_ok must be null or true or false"],
    ["parts.0.clock", "even", "parts.0.clock must be"],
    [
      "parts.0.windowChanges",
      Array(1_001).fill(TURNED),
      "parts.0.windowChanges must hold at most 1,000 changes",
    ],
    ["parts.0.windowChanges", "none", "parts.0.windowChanges must be a list"],
    ["parts.0.windowChanges", [{ ...TURNED, atMs: "soon" }], "parts.0.windowChanges.0.atMs must be a number"],
    ["parts.0.windowChanges", [{ ...TURNED, zoom: 2 }], "parts.0.windowChanges.0.zoom"],
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
    ['{"schema": 1, "__proto__": {"id": "x"}}', "__proto__"],
    ['{"schema": 1, "\\u005f_proto__": {"id": "x"}}', "__proto__"],
    [
      JSON.stringify(SESSION).replace('"jspsych":{', '"jspsych":{"__proto__":{"polluted":true},'),
      "rows.0.jspsych.__proto__",
    ],
    [
      JSON.stringify(SESSION).replace('"jspsych":{', '"jspsych":{"response":[{"a":{"__proto__":[]}}],'),
      "rows.0.jspsych.response.0.a.__proto__",
    ],
  ])("is told where a field is named __proto__", (text, path) => {
    const [problem] = listProblems(text);
    expect(problem!.startsWith(`${path} is a name that no field of a session may have`)).toBe(true);
    expect("polluted" in {}).toBe(false);
  });

  test.each(["__proto__", "a b", "=1+1", "1st", "", "rt\n"])(
    "is told when jsPsych's data have a column named %j, unfit for a table",
    (name) => {
      const jspsych = JSON.parse(`{${JSON.stringify(name)}: 1}`) as Record<string, unknown>;
      expect(listProblems(change("rows.2.jspsych", jspsych))).toHaveLength(1);
    },
  );

  test("is told when it is nested too deeply", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const inside = JSON.stringify(SESSION).replace('"jspsych":{', `"jspsych":{"deep":${deep},`);
    for (const text of [deep, inside]) {
      expect(listProblems(text)).toEqual([
        "This must not be nested more than 100 levels deep; received 101.",
      ]);
    }
  });
});
