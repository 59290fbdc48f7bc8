/** What stands for conditions: each has its own mark and colour, the usual ones always theirs. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lookAt } from "../../src/charts/looks";
import { MARK_SHAPES, MARKS } from "../../src/charts/mark-shapes";
import { MARK_COLOURS } from "../../src/charts/plot/mark-symbols";
import type { DesignCondition } from "../../src/core/design/design";

function marksOf(conditions: readonly DesignCondition[]) {
  const { markOf } = lookAt({ conditions });
  return conditions.map(({ id }) => markOf(id));
}

const own = (id: string, role: "cue" | "comparison" | "other"): DesignCondition => ({ id, blocks: 1, role });

describe("the mark of a condition", () => {
  test("is the usual one of the usual conditions, in any order", () => {
    const usual = ["rest", "pleasant", "control", "neutral", "cue"].map((id) => ({ id, blocks: 1 }));
    expect(marksOf(usual)).toEqual(["rest", "pleasant", "control", "neutral", "cue"]);
  });

  test("is that of a cue for the first cue, and that of neutral for the first comparison", () => {
    expect(marksOf([own("a", "other"), own("b", "comparison"), own("c", "cue"), own("d", "cue")])).toEqual([
      "control",
      "neutral",
      "cue",
      "pleasant",
    ]);
  });

  test("is left to the usual condition whose it is", () => {
    expect(marksOf([own("look", "cue"), { id: "cue", blocks: 1 }])).toEqual(["neutral", "cue"]);
  });

  test("is another one for each of eight conditions, and so is the colour", () => {
    const eight = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => own(id, "other"));
    const marks = marksOf(eight);
    expect(new Set(marks).size).toBe(8);
    expect(new Set(marks.map((mark) => MARK_COLOURS[mark])).size).toBe(8);
    expect(new Set(marks.map((mark) => JSON.stringify(MARK_SHAPES[mark]))).size).toBe(8);
  });
});

/** The colours of the stylesheet by name, first of the light theme, then of the dark. */
function readColours(): readonly ReadonlyMap<string, string>[] {
  const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = css.split("prefers-color-scheme: dark");
  return [light, dark].map(
    (part) =>
      new Map([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!])),
  );
}

/** WCAG 2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  const colours = readColours()[theme === "light" ? 0 : 1]!;

  test.each([...MARKS, "rest"])("%s stands out from the paper", (mark) => {
    expect(contrast(colours.get(mark)!, colours.get("paper")!)).toBeGreaterThan(4.5);
  });

  test("no two conditions have one colour", () => {
    expect(new Set(MARKS.map((mark) => colours.get(mark))).size).toBe(MARKS.length);
  });
});
