import { describe, expect, test } from "vitest";
import type { Session } from "../../src/core/session/session";
import { buildFileName, toSafe } from "../../src/formats/names";
import { makeDesign } from "../fixtures/designs";
import { ODD_LABELS } from "../fixtures/odd-sessions";

const SESSION: Pick<Session, "id" | "participant" | "design" | "createdAt"> = {
  id: "0123456789abcdef",
  participant: "P01",
  design: makeDesign({ id: "class-demo" }),
  createdAt: "2026-03-02T23:59:59.999Z",
};

/** Names that Windows keeps to itself, whatever comes after the first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

describe("a file's name", () => {
  test("carries participant, design and day", () => {
    expect(buildFileName(SESSION, "csv")).toBe("P01_class-demo_2026-03-02.csv");
  });

  test("carries the session where there is no participant, or none in letters", () => {
    for (const participant of ["", "被験者", "🙂", "..", "-"]) {
      const name = buildFileName({ ...SESSION, participant }, "json");
      expect(name).toBe("0123456789abcdef_class-demo_2026-03-02.json");
    }
  });

  test("says which kind of zip it is", () => {
    expect(buildFileName(SESSION, "zip", "bids")).toBe("P01_class-demo_2026-03-02_bids.zip");
    expect(buildFileName(SESSION, "zip", "psych-ds")).toBe("P01_class-demo_2026-03-02_psych-ds.zip");
  });

  test.each([
    ...ODD_LABELS,
    "con",
    "NUL.txt",
    "COM1",
    'a/b\\c:d*e?f"g<h>i|j',
    "trailing. ",
    ".hidden",
    "-rf",
    "~",
    "$HOME",
    "%PATH%",
    "\u202egnp",
  ])("is safe on every system for participant %j", (participant) => {
    for (const id of [SESSION.id, "-rf", "___", "x".repeat(64)]) {
      const name = buildFileName({ ...SESSION, id, participant }, "zip", "bids");
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*\.zip$/);
      expect(name.split(".")[0]).not.toMatch(RESERVED);
      expect(name.length).toBeLessThanOrEqual(128);
    }
  });

  test("stays short where participant and design are as long as they may be", () => {
    const design = makeDesign({ id: "d".repeat(64) });
    const name = buildFileName({ ...SESSION, participant: "ß".repeat(64), design }, "zip", "psych-ds");
    expect(name.length).toBeLessThanOrEqual(128);
  });

  test("keeps letters without their accents, and what divides them", () => {
    expect(toSafe("Zoë Ångström 2")).toBe("Zoe-Angstrom-2");
    expect(toSafe("--a  b--")).toBe("a-b");
  });
});
