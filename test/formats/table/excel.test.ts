import { describe, expect, test } from "vitest";
import { PRESETS } from "../../../src/core/design/presets";
import type { Row, Session } from "../../../src/core/session/session";
import { listVariables } from "../../../src/formats/table/columns";
import { formatCsv } from "../../../src/formats/table/csv";
import { formatExcel } from "../../../src/formats/table/excel";
import { SMALL } from "../../fixtures/designs";
import { makeSession } from "../../fixtures/sessions";
import { readCsv } from "./read-csv";
import { type ExcelCell, readExcel } from "./read-excel";

async function readSheets(session: Session) {
  const sheets = readExcel(new Uint8Array(await (await formatExcel(session)).arrayBuffer()));
  expect([...sheets.keys()]).toEqual(["rows", "codebook"]);
  return { rows: sheets.get("rows")!, codebook: sheets.get("codebook")! };
}

const SESSION = makeSession(SMALL);

function withRow(changes: Partial<Row>, session: Partial<Session> = {}): Session {
  return { ...SESSION, ...session, rows: [{ ...SESSION.rows[0]!, ...changes }] };
}

/** The cells of the first row of events, by name. */
async function readRecord(session: Session): Promise<Readonly<Record<string, ExcelCell>>> {
  const [names, line] = (await readSheets(session)).rows.lines;
  return Object.fromEntries(names!.map((name, index) => [name, line![index] ?? null]));
}

describe("a session as an Excel file", () => {
  test.each(PRESETS)("has the columns and the lines of the CSV of $id, in their order", async (design) => {
    const session = makeSession(design, 4);
    const { rows } = await readSheets(session);
    const [names, ...lines] = readCsv(formatCsv(session));
    expect(rows.lines[0]).toEqual(names);
    const toText = (cell: ExcelCell) => (cell === null ? "" : String(cell).toLowerCase());
    const filled = rows.lines.slice(1).map((line) => names!.map((_, index) => toText(line[index] ?? null)));
    expect(filled).toEqual(lines.map((line) => line.map((cell) => cell.toLowerCase())));
  });

  test("keeps the line of names in view, on both sheets", async () => {
    const { rows, codebook } = await readSheets(SESSION);
    expect([rows.frozenLines, codebook.frozenLines]).toEqual([1, 1]);
  });

  test("explains every column of its rows, in their order", async () => {
    const { rows, codebook } = await readSheets(SESSION);
    const [head, ...lines] = codebook.lines;
    expect(head).toEqual(["column", "type", "unit", "meaning"]);
    expect(lines.map(([name]) => name)).toEqual(rows.lines[0]);
    const variables = listVariables(SESSION);
    expect(lines.map(([, type, unit]) => [type, unit])).toEqual(
      variables.map(({ type, unit }) => [type, unit]),
    );
    for (const [index, { description, levels }] of variables.entries()) {
      expect(lines[index]![3]).toContain(description);
      for (const level of Object.keys(levels ?? {})) expect(lines[index]![3]).toContain(`${level} = `);
    }
  });

  test("of a session without rows is the line of names, and the codebook", async () => {
    const { rows, codebook } = await readSheets({ ...SESSION, rows: [] });
    expect(rows.lines).toHaveLength(1);
    expect(codebook.lines).toHaveLength(rows.lines[0]!.length + 1);
  });
});

describe("a cell of an Excel file", () => {
  test.each([-6, -0.25, 0, 1234.5678901234567, 1e-7, 1e21, 0.1 + 0.2])(
    "that is the number %d is a number, in full precision",
    async (rating) => {
      const record = await readRecord(withRow({ rating, jspsych: { response: rating } }));
      expect([record.rating, record.response]).toEqual([rating, rating]);
    },
  );

  test("that is true or false is a boolean", async () => {
    const record = await readRecord(withRow({ visible: false, touched: true, jspsych: { timeout: false } }));
    expect(record).toMatchObject({ simulated: true, visible: false, touched: true, timeout: false });
  });

  test("that is missing is empty", async () => {
    const jspsych = { a: null, b: undefined, c: Number.NaN, d: "" };
    const record = await readRecord(withRow({ refresh_hz: null, rating: null, jspsych }));
    expect(record).toMatchObject({ refresh_hz: null, rating: null, a: null, b: null, c: null, d: null });
  });

  test("that is a time of day is its ISO 8601 text", async () => {
    const record = await readRecord(withRow({ started_at: "2026-03-02T09:05:00.123Z" }));
    expect(record.started_at).toBe("2026-03-02T09:05:00.123Z");
  });

  test.each([
    "=1+1",
    " =1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1",
    "a;=1",
    '=HYPERLINK("http://example.org","x")',
    "=a\nb",
    "'quoted'",
    " spaced ",
    "007",
    "1e5",
    "TRUE",
    "3/4",
    "<b>&amp;</b>",
    "]]>",
    "被験者・Ωμέγα 🙂",
    "_x0041_",
    "_x005F_",
    "constructor",
    "toString",
    "__proto__",
    "hasOwnProperty",
  ])("that is the text %j is that text, and no formula", async (value) => {
    const session = withRow({ key: value, jspsych: { response: value } }, { participant: value });
    const record = await readRecord(session);
    expect([record.participant, record.key, record.response]).toEqual(Array(3).fill(value));
    expect((await readSheets(session)).rows.formulas).toBe(0);
  });

  test("that is longer than such a file can hold is cut, and shows it", async () => {
    const record = await readRecord(withRow({ jspsych: { response: "x".repeat(40_000) } }));
    expect(record.response).toBe(`${"x".repeat(32_766)}…`);
  });

  test("has no characters that would break the file", async () => {
    const record = await readRecord(withRow({ key: "a\u0000\u0008\uffffb" }));
    expect(record.key).toBe("ab");
  });
});
