/** Where a text stops being JSON: nowhere, exactly where the browser reads it, else at the sign that is wrong. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFault } from "../../src/formats/json-fault";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the place where a text stops being JSON", () => {
  it.each<[text: string, line: number, column: number]>([
    ["", 1, 1],
    ["{", 1, 2],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ["{\n  'a': 1\n}", 2, 3],
    ["[1 2]", 1, 4],
    ["[1,]", 1, 4],
    ["[01]", 1, 2],
    ["[1.]", 1, 2],
    ['["a]', 1, 2],
    ['{"a": 25x}', 1, 7],
    ["{}\n\n{}", 3, 1],
    ["[}", 1, 2],
    ['{"a": "b\nc"}', 1, 7],
    ["[nul]", 1, 2],
  ])("of %j is line %d, column %d", (text, line, column) => {
    expect(isJson(text)).toBe(false);
    expect(findFault(text)).toEqual({ line, column });
  });

  it("is there exactly where the text is no JSON", () => {
    const signs = fc.constantFrom(
      ...'{}[]:,"\\ \n0123-.eE+tfa',
      "true",
      "null",
      '"a"',
      "1",
      "\u0000",
      "\u00a0",
    );
    const near = fc
      .tuple(fc.json(), fc.nat(), fc.array(signs, { maxLength: 3 }))
      .map(
        ([json, at, put]) =>
          json.slice(0, at % (json.length + 1)) + put.join("") + json.slice(at % (json.length + 1)),
      );
    const any = fc.oneof(
      fc.json(),
      near,
      fc.array(signs, { maxLength: 8 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(findFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it("is found in a text of a million signs, however deep or without end", () => {
    for (const sign of ["[", '{"a":', '"', '"\\', "-"]) {
      expect(findFault(sign.repeat(300_000))).not.toBeNull();
    }
  });
});
