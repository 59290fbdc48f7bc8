/** Numbers and lists as a person reads them. */
import { describe, expect, test } from "vitest";
import { formatGrouped, joinList } from "../../src/words/numbers";

describe("a count", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1_000, "1,000"],
    [600_000, "600,000"],
    [4_294_967_295, "4,294,967,295"],
    [-1_234, "−1,234"],
    [1_234.5678, "1,234.5678"],
  ])("of %d is written %s", (count, text) => {
    expect(formatGrouped(count)).toBe(text);
  });
});

describe("a list", () => {
  test.each([
    [[], ""],
    [["cue"], "cue"],
    [["cue", "rest"], "cue or rest"],
    [["cue", "neutral", "rest"], "cue, neutral or rest"],
  ])("of %j reads %s", (texts, text) => {
    expect(joinList(texts, "or")).toBe(text);
  });
});
