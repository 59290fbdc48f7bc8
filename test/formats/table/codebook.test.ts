import { describe, expect, test } from "vitest";
import { EVENT_KINDS, PHASES, PROBE_OUTCOMES } from "../../../src/core/vocabulary";
import type { Variable } from "../../../src/formats/table/codebook";
import { type Cell, listVariables, toRecord } from "../../../src/formats/table/columns";
import { formatCsv } from "../../../src/formats/table/csv";
import { findJsPsychVariable, JSPSYCH_VARIABLES } from "../../../src/formats/table/jspsych-variables";
import {
  COLUMNS,
  type Column,
  findRowVariable,
  ROW_VARIABLES,
} from "../../../src/formats/table/row-variables";
import { SESSIONS } from "../../fixtures/odd-sessions";
import { COMPUTING_MS } from "../../time-limits";
import { formatCodebookPage } from "./codebook-page";
import { readCsv } from "./read-csv";

const VARIABLES: readonly Variable[] = [...ROW_VARIABLES, ...JSPSYCH_VARIABLES];

/** The values that the rows of all sessions have in a column. */
function listValues(name: Column): readonly Cell[] {
  const values = SESSIONS.flatMap(([, session]) => session.rows.map((row) => toRecord(session, row)[name]));
  return values.filter((value) => value !== null);
}

describe("the codebook", () => {
  test("has the columns of the contract in its order", () => {
    expect(ROW_VARIABLES.map(({ name }) => name).join(", ")).toBe(
      "session_id, participant, design_id, design_hash, seed, simulated, part, started_at, refresh_hz, row, " +
        "attempt, phase, run, segment, block, condition, event, item, image, pair, planned_onset_ms, onset_ms, " +
        "presented_ms, planned_duration_ms, duration_ms, frames_planned, frames_shown, frames_late, timing_ok, " +
        "visible, focused, interrupted, question, rating, touched, first_touch_ms, key, rt_ms, probe, probe_outcome",
    );
    expect(COLUMNS).toEqual(ROW_VARIABLES.map(({ name }) => name));
  });

  test("names no column twice", () => {
    expect(new Set(VARIABLES.map(({ name }) => name)).size).toBe(VARIABLES.length);
  });

  test.each(VARIABLES)("says in a sentence what $name is", ({ description }) => {
    expect(description).toMatch(/^[A-Z1j].*\.$/);
    expect(description.length).toBeGreaterThan(15);
    expect(description).not.toContain("\n");
  });

  test.each(VARIABLES.filter(({ name }) => name.endsWith("_ms")))("gives $name in ms", ({ unit, type }) => {
    expect([unit, type]).toEqual(["ms", "number"]);
  });

  test.each([
    ["phase", PHASES],
    ["condition", ["cue", "neutral", "control", "pleasant", "rest"]],
    ["event", EVENT_KINDS],
    ["probe_outcome", PROBE_OUTCOMES],
  ] as const)("explains every level of %s", (name, levels) => {
    expect(Object.keys(findRowVariable(name).levels ?? {}).sort()).toEqual([...levels].sort());
  });

  test.each(ROW_VARIABLES)(
    "gives $name the type that its values have",
    { timeout: COMPUTING_MS },
    ({ name, type, levels }: Variable<Column>) => {
      for (const value of listValues(name)) {
        if (type === "true or false") expect(value).toBeTypeOf("boolean");
        else if (type === "whole number") expect(value).toSatisfy(Number.isInteger);
        else if (type === "number") expect(value).toSatisfy(Number.isFinite);
        else expect(value).toBeTypeOf("string");
        if (levels !== null) expect(Object.keys(levels)).toContain(value);
      }
    },
  );

  test("says why a response may come after the end of its event", () => {
    expect(findRowVariable("rt_ms").description).toMatch(/can exceed duration_ms by less than a frame: /);
  });

  test("says of a session's columns what its CSV has, in the same order", () => {
    for (const [, session] of SESSIONS) {
      const [names] = readCsv(formatCsv(session));
      expect(listVariables(session).map(({ name }) => name)).toEqual(names);
    }
  });

  test("knows every column that jsPsych and the plugins of the task record", () => {
    const names = new Set(
      SESSIONS.flatMap(([, { rows }]) => rows.flatMap(({ jspsych }) => Object.keys(jspsych))),
    );
    expect(JSPSYCH_VARIABLES.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  test("says of a column of jsPsych's that it does not know that it does not", () => {
    expect(findJsPsychVariable("view_history").description).toContain("does not know");
  });

  test("is the one of the docs", async () => {
    await expect(formatCodebookPage()).toMatchFileSnapshot("../../../docs/codebook.md");
  });
});
