/** The events of a try as CSV: what they hold, and that nothing takes them for a session of a person. */
import { expect, test } from "vitest";
import { parseCsv } from "../../../src/formats/session/from-csv";
import { COLUMNS } from "../../../src/formats/table/row-variables";
import { formatTried, TRIED_COLUMNS } from "../../../src/formats/table/tried";
import { SMALL } from "../../fixtures/designs";
import { makeSession } from "../../fixtures/sessions";
import { readCsv } from "./read-csv";

const { rows } = makeSession(SMALL, 3);
const TEXT = formatTried({
  design: SMALL,
  seed: 3,
  rows,
  whyOf: new Map([[rows[2]!, "=a frame of this page took 80 ms"]]),
});
const [names, ...lines] = readCsv(TEXT);
const column = (name: (typeof TRIED_COLUMNS)[number]) => lines.map((line) => line[names!.indexOf(name)]);

test("one line an event, planned beside shown, under the names that sessions use", () => {
  expect(names).toEqual([...TRIED_COLUMNS]);
  expect(column("row")).toEqual(rows.map(({ row }) => String(row)));
  expect(column("onset_ms").map(Number)).toEqual(rows.map(({ onset_ms }) => onset_ms));
  const ours = TRIED_COLUMNS.filter((name) => !(COLUMNS as readonly string[]).includes(name));
  expect(ours).toEqual(["tried_at", "why"]);
});

test("why an event missed its frames stands on its line, made safe for spreadsheets", () => {
  expect(column("why").filter((why) => why !== "")).toEqual(["'=a frame of this page took 80 ms"]);
  expect(column("why")[2]).not.toBe("");
});

test("an event that was cut short is told from one that missed its frames", () => {
  const cut = formatTried({
    ...{ design: SMALL, seed: 3, whyOf: new Map() },
    rows: [rows[0]!, { ...rows[1]!, interrupted: true }],
  });
  const [, ...cells] = readCsv(cut);
  expect(cells.map((line) => line[TRIED_COLUMNS.indexOf("interrupted")])).toEqual(["FALSE", "TRUE"]);
});

test("is refused where sessions are read", () => {
  const read = parseCsv(TEXT);
  expect(read.ok ? [] : read.problems.map(({ rule }) => rule.code)).toEqual(["session-columns"]);
});
