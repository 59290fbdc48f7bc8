/** The form as data: every field of a design has its place in it, and every problem stands beside its field. */
import { describe, expect, it } from "vitest";
import { formatDesign } from "../../../src/core/design/canonical";
import type { Design } from "../../../src/core/design/design";
import { parseDesign } from "../../../src/core/design/parse";
import { PRESETS } from "../../../src/core/design/presets";
import type { Problem } from "../../../src/core/result";
import { setAt } from "../../../src/screens/lab/draft";
import {
  FIRST_RUNS,
  FIXATION_FORMS,
  listBlocks,
  move,
  takeTurns,
  toFixation,
  toOrder,
  toQuestions,
} from "../../../src/screens/lab/edit/convert";
import { listFieldPaths, placeProblems } from "../../../src/screens/lab/edit/form";
import { describeField } from "../../../src/screens/lab/edit/kinds";
import { addCondition, addQuestion } from "../../../src/screens/lab/edit/lists/add";
import { ruleOf } from "../../../src/screens/lab/edit/rule-of";
import { readTypedText, writeValue } from "../../../src/screens/lab/edit/typed";
import { FULL_DESIGN, makeDesign, SMALL } from "../../fixtures/designs";

const DESIGNS: readonly Design[] = [
  ...PRESETS,
  FULL_DESIGN,
  makeDesign({ order: { rule: "listed", blocks: [{ condition: "cue", imageMs: 500 }] } }),
  makeDesign({ order: { rule: "fixed", sequence: ["neutral"], first: null } }),
  makeDesign({ fixationMs: { min: 1, max: 2 } }),
];

const toData = (design: Design): unknown => JSON.parse(formatDesign(design));

/** The paths of everything in some data that is neither a list nor an object. */
function listLeaves(data: unknown, path = ""): readonly string[] {
  if (typeof data !== "object" || data === null) return [path];
  return Object.entries(data).flatMap(([key, value]) =>
    listLeaves(value, path === "" ? key : `${path}.${key}`),
  );
}

const problem = (path: string): Problem => ({ path, rule: { code: "given" }, received: undefined });

describe("the form", () => {
  it.each(DESIGNS.map((design) => [design.id, design] as const))(
    "has a field for all of %s",
    (_id, design) => {
      const data = toData(design);
      const placed = placeProblems(listLeaves(data).map(problem), listFieldPaths(data));
      // There is one version.
      expect(placed.others.map(({ path }) => path)).toEqual(["version"]);
    },
  );

  it("has no field that a design has not", () => {
    expect(() => describeField("order", "nothing")).toThrow("no field nothing");
  });

  it("puts a problem beside the field that it is in, and one of the whole apart", () => {
    const paths = ["conditions.1.blocks", "fixationMs.3", "rating.labels.1", "conditions.9.id", "seed", ""];
    const { byField, others } = placeProblems(paths.map(problem), listFieldPaths(toData(SMALL)));
    expect([...byField.keys()]).toEqual([
      "conditions.1.blocks",
      "fixationMs",
      "rating.labels.1",
      "conditions",
    ]);
    expect(others.map(({ path }) => path)).toEqual(["seed", ""]);
  });

  it.each([null, [], 7, "text", { conditions: 7, order: null, rating: [] }])(
    "stands whatever the data are: %j",
    (data) => {
      const fields = listFieldPaths(data);
      const parsed = parseDesign(data);
      if (parsed.ok) throw new Error("That is a design.");
      const { byField, others } = placeProblems(parsed.problems, fields);
      expect([...byField.values()].flat().length + others.length).toBe(parsed.problems.length);
      expect(takeTurns(data)).toEqual([]);
    },
  );

  it("knows the rule of each field that is typed", () => {
    expect(ruleOf(["imageMs"])).toEqual({ code: "whole-ms", min: 17, max: 600_000, orNull: false });
    const typed = [
      ...listFieldPaths(toData(FULL_DESIGN)),
      "order.maxRepeat",
      "order.blocks.3.imageMs",
      "order.sequence",
      "probe.windowMs",
    ];
    const isTyped = (path: string) =>
      /(?:Ms|id|blocks|min|max|step|start|prompt|label|title|maxRepeat|sequence|ms|text|count)$/.test(path);
    expect(typed.filter(isTyped).filter((path) => ruleOf(toPath(path)) === null)).toEqual([]);
  });
});

const toPath = (path: string) => path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

describe("what is typed", () => {
  it.each<[text: string, value: unknown]>([
    ["2500", 2500],
    [" 2500 ", 2500],
    ["-3", -3],
    ["25x", "25x"],
    ["2.5", "2.5"],
    ["", ""],
    ["-", "-"],
    ["9".repeat(400), "9".repeat(400)],
  ])("as a number, %j, is held as %j", (text, value) => {
    expect(readTypedText({ as: "number", empty: "text" }, text)).toBe(value);
  });

  it("means null or nothing where the field is empty, as the field has it", () => {
    expect(readTypedText({ as: "number", empty: "null" }, " ")).toBeNull();
    expect(readTypedText({ as: "text", empty: "left-out" }, "")).toBeUndefined();
  });

  it.each<[text: string, value: unknown]>([
    ["500", 500],
    ["500, 700", [500, 700]],
    ["500, ", [500, ""]],
    ["5x", "5x"],
    [" ", undefined],
  ])("as one for all or one each, %j, is held as %j, and written as it was", (text, value) => {
    const kind = { as: "one-or-each", empty: "left-out" } as const;
    expect(readTypedText(kind, text)).toEqual(value);
    expect(writeValue(value)).toBe(text.trim() === "" ? "" : text);
  });

  it("as a sequence is read with commas, spaces or both", () => {
    expect(readTypedText({ as: "sequence" }, "cue, neutral cue,")).toEqual(["cue", "neutral", "cue", ""]);
    expect(writeValue(["cue", "neutral"])).toBe("cue, neutral");
  });
});

describe("another form of what is written", () => {
  it.each(["shuffled", "alternating", "fixed", "listed"] as const)(
    "an order that is %s makes a design",
    (rule) => {
      const data = toData(SMALL);
      expect(parseDesign(setAt(data, ["order"], toOrder(data, rule))).ok).toBe(true);
    },
  );

  it("a fixed sequence is listed as it is, and back", () => {
    const sequence = ["cue", "cue", "neutral", "neutral"];
    const fixed = setAt(toData(SMALL), ["order"], { rule: "fixed", sequence, first: null });
    const listed = setAt(fixed, ["order"], toOrder(fixed, "listed"));
    expect(toOrder(listed, "fixed")).toEqual({ rule: "fixed", sequence, first: null });
  });

  it.each(FIXATION_FORMS)("fixation in the form %s makes a design of each other form", (form) => {
    for (const design of DESIGNS.filter(({ order }) => order.rule !== "listed")) {
      if (!parseDesign(design).ok) continue;
      const data = toData(design);
      expect(parseDesign(setAt(data, ["fixationMs"], toFixation(data, form))).ok).toBe(true);
    }
  });

  it("one condition more has an id of its own, up to the last that a design takes", () => {
    let data = toData(SMALL);
    for (let count = 2; count < 8; count += 1) data = setAt(data, ["conditions"], addCondition(data));
    const parsed = parseDesign(setAt(data, ["order"], { rule: "shuffled", maxRepeat: 9, first: null }));
    expect(parsed.ok && parsed.value.conditions).toHaveLength(8);
  });

  it("one of a list moves up and down", () => {
    expect(move(["a", "b", "c"], 2, 1)).toEqual(["a", "c", "b"]);
    expect(move(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(move(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  });

  it("several questions begin with the one that was asked, and each more has an id of its own", () => {
    let data = toData(SMALL);
    data = setAt(data, ["rating", "items"], toQuestions(data));
    data = setAt(data, ["rating", "items"], addQuestion(data));
    data = setAt(data, ["rating", "items", 1, "prompt"], "And now?");
    const parsed = parseDesign(data);
    if (!parsed.ok) throw new Error("That is no design.");
    expect(parsed.value.rating.items).toEqual([
      { id: "craving", prompt: SMALL.rating.prompt, labels: SMALL.rating.labels },
      { id: "question-2", prompt: "And now?", labels: SMALL.rating.labels },
    ]);
  });

  it("runs begin with what makes a design", () => {
    expect(parseDesign(setAt(toData(SMALL), ["runs"], FIRST_RUNS)).ok).toBe(true);
  });

  it("listed blocks are counted for their conditions", () => {
    const listed = setAt(toData(SMALL), ["order"], toOrder(toData(SMALL), "listed"));
    const blocks = ["cue", "cue", "cue", "neutral"].map((condition) => ({ condition }));
    const parsed = parseDesign(listBlocks(listed, blocks));
    expect(parsed.ok && parsed.value.conditions.map(({ blocks }) => blocks)).toEqual([1, 3]);
  });
});
