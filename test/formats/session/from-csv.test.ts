import { describe, expect, it } from "vitest";
import type { Session } from "../../../src/core/session/session";
import { parseCsv } from "../../../src/formats/session/from-csv";
import { formatCsv } from "../../../src/formats/table/csv";
import { SMALL } from "../../fixtures/designs";
import { tellProblems } from "../../fixtures/problems";
import { makeSession } from "../../fixtures/sessions";

const SESSION = makeSession(SMALL, 3, { participant: "=P 01; -x" });
const CSV = formatCsv(SESSION);
const LINES = CSV.split("\r\n").slice(0, -1);

/** All but what no table says. */
function withoutDesign({ id, participant, designHash, seed, simulated, rows }: Session) {
  return { id, participant, designHash, seed, simulated, rows };
}

const problemsOf = (text: string) => tellProblems(parseCsv(text)).map(({ path, rule }) => `${path} ${rule}`);

describe("a session's CSV", () => {
  it("gives back all that it says, whatever it was made safe for", () => {
    const rows = SESSION.rows.map((row) => ({
      ...row,
      key: row.row % 3 === 0 ? "=" : " ",
      jspsych: { ...row.jspsych, stimulus: '<p>a, "b"\r\n=1</p>', correct: true },
    }));
    const session = { ...SESSION, rows };
    expect(parseCsv(formatCsv(session))).toEqual({ ok: true, value: withoutDesign(session) });
  });

  it("is read with other line ends, and without the last one", () => {
    expect(parseCsv(LINES.join("\n"))).toEqual({ ok: true, value: withoutDesign(SESSION) });
  });

  it("is read with the lines of nothing that spreadsheets leave at its end", () => {
    const nothing = ",".repeat((LINES[0] ?? "").split(",").length - 1);
    const left = `${CSV}${nothing}\r\n${nothing}\r\n\r\n`;
    expect(parseCsv(left)).toEqual({ ok: true, value: withoutDesign(SESSION) });
  });

  it.each([
    ["of another program", "a,b,c\r\n1,2,3\r\n", ["session-columns"]],
    ["saved with semicolons", CSV.replaceAll(",", ";"), ["session-columns"]],
    [
      "with a column moved",
      CSV.replace("session_id,participant", "participant,session_id"),
      ["session-columns"],
    ],
    ["without rows", `${LINES[0]}\r\n`, ["some-rows"]],
    ["of nothing", "", ["session-columns"]],
  ])("%s is refused", (_what, text, rules) => {
    const result = parseCsv(text);
    expect(result.ok ? [] : result.problems.map(({ rule }) => rule.code)).toEqual(rules);
  });

  it("of two sessions, cut off in the middle, or with a row twice is refused, and says which row", () => {
    expect(problemsOf([...LINES, LINES[1]!.replace(SESSION.id, "other")].join("\n"))).toEqual([
      `rows.${LINES.length - 1}.session_id must be the same in all rows: one file is one session`,
    ]);
    expect(problemsOf(CSV.slice(0, CSV.length - 30))[0]).toMatch(
      /^rows\.\d+ must have as many cells as there are columns: \d+, not \d+$/,
    );
    expect(problemsOf([...LINES, LINES[1]].join("\n"))).toEqual([
      `rows.${LINES.length - 1}.row must not be listed twice`,
    ]);
  });

  it("with cells that are no values of their columns is refused, at most 20 of them told", () => {
    const wrong = CSV.replaceAll(",TRUE,", ",true,");
    const result = parseCsv(wrong);
    expect(result.ok).toBe(false);
    expect(problemsOf(wrong).length).toBeLessThanOrEqual(20);
    expect(problemsOf(CSV.replaceAll(SESSION.designHash, "d12"))).toEqual([
      "design_hash must be the hash of a design: d and 16 hexadecimal digits",
    ]);
  });
});
