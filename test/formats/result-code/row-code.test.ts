import { describe, expect, it } from "vitest";
import { findResultCodes } from "../../../src/formats/result-code/find";
import { formatRowCodes } from "../../../src/formats/result-code/row-code";
import { codeOf } from "../../fixtures/class-room";
import { SMALL } from "../../fixtures/designs";
import { makeSession } from "../../fixtures/sessions";

const codes = Array.from({ length: 23 }, (_, index) =>
  codeOf(makeSession(SMALL, index, { id: `p${index}` })),
);

describe("row codes", () => {
  it("hand on every code, up to ten at a time, in letters that a QR code packs closely", () => {
    const rows = formatRowCodes(codes);
    expect(rows.map((row) => findResultCodes(row).length)).toEqual([10, 10, 3]);
    expect(rows.flatMap(findResultCodes)).toEqual(codes);
    for (const row of rows) expect(row).toMatch(/^[0-9A-Z $%*+./:-]+$/);
  });

  it("have fewer people where their codes are long, and none where there is nobody", () => {
    const long = Array.from({ length: 12 }, () => "CUE1".padEnd(200, "X"));
    for (const row of formatRowCodes(long)) expect(row.length).toBeLessThanOrEqual(700);
    expect(formatRowCodes(long).join(" ").split(" ")).toEqual(long);
    expect(formatRowCodes([])).toEqual([]);
  });
});
