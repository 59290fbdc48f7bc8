/** The one form of a design: what stands at its default is not written, and does not change the hash. */
import { describe, expect, test } from "vitest";
import { formatDesign, hashDesign } from "../../../src/core/design/canonical";
import type { Design, DesignCondition } from "../../../src/core/design/design";
import { parseDesign, parseDesignText } from "../../../src/core/design/parse";
import { formatAddress, parseAddress } from "../../../src/formats/address/address";
import { readCarried } from "../../../src/formats/address/carried";
import { FULL_DESIGN, makeDesign, SMALL } from "../../fixtures/designs";

/** The same design with every default written out. */
function sayAll(design: Design): unknown {
  const roles: Readonly<Record<string, string>> = { cue: "cue", neutral: "comparison" };
  const conditions = design.conditions.map((condition: DesignCondition) => ({
    category: condition.id,
    role: roles[condition.id],
    restMs: null,
    instruction: null,
    ...condition,
  }));
  const rating = { ...design.rating, ends: "window", items: null };
  return { ...design, conditions, rating, runs: null, startKey: null, standIns: [] };
}

describe("a design that says what it need not", () => {
  const plain = makeDesign({});
  const parsed = parseDesign(sayAll(plain));

  test("is the same design", () => {
    expect(parsed).toEqual({ ok: true, value: plain });
  });

  test("has the same hash, however it came about", () => {
    expect(hashDesign(sayAll(plain) as Design)).toBe(hashDesign(plain));
  });

  test("is written without it", () => {
    expect(formatDesign(sayAll(plain) as Design)).toBe(formatDesign(plain));
    expect(formatDesign(plain)).not.toMatch(
      /"(?:category|role|label|restMs|instruction|runs|startKey|standIns|ends|items)"/,
    );
  });
});

describe("a design that uses every field", () => {
  test("comes back from its text as it was", () => {
    expect(parseDesignText(formatDesign(FULL_DESIGN))).toEqual({ ok: true, value: FULL_DESIGN });
  });

  test("comes back from a link as it was", () => {
    const hash = formatAddress({
      screen: "task",
      preset: null,
      design: FULL_DESIGN,
      seed: null,
      participant: "",
      simulate: false,
      keep: true,
      patch: false,
      invitation: null,
    });
    expect(parseAddress(hash, readCarried)).toMatchObject({ ok: true, value: { design: FULL_DESIGN } });
  });

  test("is written with its fields in the order of the contract", () => {
    const text = formatDesign(FULL_DESIGN);
    const places = [
      "label",
      "instruction",
      "restMs",
      "imagesPerBlock",
      "leadOutMs",
      "runs",
      "startKey",
      "rating",
    ];
    const found = places.map((field) => text.indexOf(`"${field}"`));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found[0]).toBeGreaterThan(0);
  });

  test.each(["runs", "startKey"] as const)("has another hash without its %s", (field) => {
    expect(hashDesign({ ...FULL_DESIGN, [field]: null })).not.toBe(hashDesign(FULL_DESIGN));
  });

  test("has another hash for every field that is left out", () => {
    const [first, ...others] = FULL_DESIGN.conditions;
    const leftOut = [
      ...shortened(first!, ["id", "blocks"]).map((condition) => ({ conditions: [condition, ...others] })),
      ...shortened(FULL_DESIGN.rating, Object.keys(SMALL.rating)).map((rating) => ({ rating })),
    ];
    const hashes = leftOut.map((changes) => hashDesign({ ...FULL_DESIGN, ...changes }));
    expect(hashes.length).toBeGreaterThan(4);
    expect(new Set([...hashes, hashDesign(FULL_DESIGN)]).size).toBe(hashes.length + 1);
  });
});

/** The same without one field, for each that is not needed. */
function shortened<Item extends object>(item: Item, needed: readonly string[]): readonly Item[] {
  const fields = Object.entries(item);
  return fields
    .filter(([field]) => !needed.includes(field))
    .map(([field]) => Object.fromEntries(fields.filter(([name]) => name !== field)) as Item);
}
