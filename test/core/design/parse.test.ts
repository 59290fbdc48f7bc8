/** The rules of a design, one named row each, and its canonical text and hash. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { formatDesign, hashDesign } from "../../../src/core/design/canonical";
import { countEvents } from "../../../src/core/design/counts";
import type { Design } from "../../../src/core/design/design";
import { parseDesign, parseDesignText } from "../../../src/core/design/parse";
import { PRESETS } from "../../../src/core/design/presets";
import { MAX_PROBLEMS, type Problem, type Result } from "../../../src/core/result";
import { describeProblem } from "../../../src/words/problems/problem";
import { makeQuestions } from "../../fixtures/designs";
import { tellProblems } from "../../fixtures/problems";
import { COMPUTING_MS } from "../../time-limits";

type Json = Record<string, unknown>;

/** The example of the contract, word for word. */
const EXAMPLE = `{
  "version": 1,
  "id": "class-demo",
  "title": "Class demo",
  "basis": "Made for a lesson; the timings follow no published study.",
  "stimuli": "paraphernalia",
  "conditions": [ { "id": "neutral", "blocks": 4 }, { "id": "cue", "blocks": 4 } ],
  "imagesPerBlock": 4,
  "imageMs": 2500,
  "gapMs": 0,
  "reuseImages": false,
  "order": { "rule": "shuffled", "maxRepeat": 2, "first": null },
  "fixationMs": 2000,
  "leadInMs": 2000,
  "leadOutMs": 1000,
  "rating": {
    "when": ["before", "after-block", "after"],
    "prompt": "How strong is your craving right now?",
    "labels": ["None at all", "Extremely strong"],
    "min": 0, "max": 100, "step": 1, "start": null,
    "windowMs": null
  },
  "probe": null
}`;

/** The example with values put at dotted paths; `undefined` takes the field away. */
function change(changes: Json): unknown {
  const design = JSON.parse(EXAMPLE) as Json;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop() as string;
    const parent = keys.reduce((inner, key) => inner[key] as Json, design);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return design;
}

function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

function read(input: unknown): Design {
  const result = parseDesign(input);
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join("\n"));
  return result.value;
}

const TARGETS = { kind: "condition", condition: "cue", key: " ", windowMs: 1500 };
const PROBE = { perBlock: 1, key: " ", windowMs: 1500 };

/** A listed order of the example's blocks, with something about the first of them. */
function listed(first: Json) {
  const blocks = ["neutral", "neutral", "neutral", "neutral", "cue", "cue", "cue", "cue"];
  return {
    rule: "listed",
    blocks: blocks.map((condition, index) => ({ condition, ...(index === 0 ? first : {}) })),
  };
}

type RowsByRule = Readonly<
  Record<string, readonly (readonly [title: string, changes: Json, path?: string])[]>
>;

/** By rule: what breaks it, as changes to the example, and where the problem is if that is not the one field changed. */
const REFUSED: RowsByRule = {
  "must be 1": [
    ["a version other than 1", { version: 2 }],
    ["a version in quotes", { version: "1" }],
  ],
  "must be given": [
    ["a missing field", { imageMs: undefined }],
    ["a missing field of the rating", { "rating.start": undefined }],
    ["shuffled without maxRepeat", { "order.maxRepeat": undefined }],
    ["fixed without a sequence", { order: { rule: "fixed", first: null } }, "order.sequence"],
    ["a fixation range without max", { fixationMs: { min: 1 } }, "fixationMs.max"],
  ],
  "is not served: blocks show still pictures or a cross, and neither video, nor sound, nor odour": [
    ["a video in a design", { video: "smoking.mp4" }],
    ["a sound of a condition", { "conditions.1.sound": "match.wav" }],
    ["an odour of a block", { order: listed({ odour: "tobacco" }) }, "order.blocks.0.odour"],
    ["audio in the rating", { "rating.audio": true }],
  ],
  "is not a known field": [
    ["an unknown field", { imageMS: 1 }],
    ["an unknown field of a condition", { "conditions.1.weight": 1 }],
    ["an unknown field of the order", { "order.seed": 1 }],
    ["an unknown field of the rating", { "rating.colour": 1 }],
    ["an unknown field of the fixation", { fixationMs: { min: 1, max: 2, mean: 1 } }, "fixationMs.mean"],
    ["an unknown field of the probe", { probe: { ...PROBE, colour: "red" } }, "probe.colour"],
    ["alternating with maxRepeat", { "order.rule": "alternating" }, "order.maxRepeat"],
    ["shuffled with a sequence", { "order.sequence": [] }],
  ],
  "must be 1 to 64 lower-case letters, digits and hyphens that begin with a letter or a digit": [
    ["an id with capitals", { id: "Class" }],
    ["an id of 65 characters", { id: "a".repeat(65) }],
    ["an id that begins with a hyphen", { id: "-a" }],
    ["stimuli with a path", { stimuli: "../food" }],
  ],
  "must be text of 1 to 200 characters": [
    ["an empty title", { title: "" }],
    ["a title of 201 characters", { title: "🙂".repeat(201) }],
  ],
  "must be text of 1 to 2,000 characters": [["a basis of 2,001 characters", { basis: "a".repeat(2001) }]],
  "must be a list": [["conditions that are no list", { conditions: {} }]],
  "must list at least one condition": [["no condition", { conditions: [] }]],
  "must be an object": [
    ["a condition that is no object", { "conditions.1": ["cue", 4] }],
    ["an order that is no object", { order: "shuffled" }],
    ["a probe that is no object", { probe: true }],
  ],
  "must not be practice: that is the category of the practice before a run": [
    ["the practice as a condition", { "conditions.1.id": "practice" }],
    ["a condition that shows the practice", { "conditions.1.category": "practice" }],
  ],
  "must be given (cue, comparison or other), because only cue, neutral, control, pleasant and rest have a role by themselves":
    [["a condition of its own without a role", { "conditions.1.id": "alcohol" }, "conditions.1.role"]],
  "must be cue, comparison, other or rest": [["a role that there is not", { "conditions.1.role": "main" }]],
  "must be cue, comparison or other: only the condition rest has the role rest": [
    ["the role of rest for images", { "conditions.1.role": "rest" }],
  ],
  "must be rest for the condition rest, or be left out": [
    [
      "another role for rest",
      { "conditions.1": { id: "rest", blocks: 4, role: "other" } },
      "conditions.1.role",
    ],
  ],
  "must be left out, because rest shows no images": [
    [
      "a category for rest",
      { "conditions.1": { id: "rest", blocks: 4, category: "cue" } },
      "conditions.1.category",
    ],
  ],
  "must be left out or null: only blocks of rest have a length of their own": [
    ["a length of rest for images", { "conditions.1.restMs": 500 }],
  ],
  "must be null or a whole number of milliseconds from 1 to 600,000": [
    ["rest of no length", { "conditions.1": { id: "rest", blocks: 4, restMs: 0 } }, "conditions.1.restMs"],
  ],
  "must be text of 1 to 40 characters": [["an empty label", { "conditions.1.label": "" }]],
  "must list at most 8 conditions: no more can be told apart by colour and mark": [
    [
      "nine conditions",
      {
        conditions: Array.from({ length: 9 }, (_, index) => ({ id: `c${index}`, blocks: 1, role: "other" })),
      },
    ],
  ],
  "must not be listed twice": [
    ["a condition twice", { "conditions.1.id": "neutral" }],
    ["a moment twice", { "rating.when": ["after", "before", "after"] }, "rating.when.2"],
  ],
  "must be a whole number from 1 to 10,000": [
    ["no block", { "conditions.1.blocks": 0 }],
    ["half a block", { "conditions.1.blocks": 1.5 }],
    ["10,001 blocks", { "conditions.1.blocks": 10001 }],
  ],
  "must be a whole number from 2 to 1,000": [
    ["one run, whose text nobody would see", { runs: { count: 1, text: "Rest." } }, "runs.count"],
    ["half a run", { runs: { count: 2.5, text: "Rest." } }, "runs.count"],
  ],
  "must be text of 1 to 1,000 characters": [
    ["breaks that say nothing", { runs: { count: 2, text: "" } }, "runs.text"],
  ],
  "must divide the blocks of neutral (4) without a remainder, so that all runs are alike": [
    ["runs that are not alike", { runs: { count: 3, text: "Rest." } }, "runs.count"],
    [
      "alternating runs that are not alike",
      { order: { rule: "alternating", first: null }, runs: { count: 8, text: "Rest." } },
      "runs.count",
    ],
  ],
  "must divide the blocks of the order (8) without a remainder, so that all runs are alike": [
    [
      "runs of a listed order that are not alike",
      { order: listed({}), runs: { count: 3, text: "Rest." } },
      "runs.count",
    ],
  ],
  "must be a whole number from 1 to 1,000": [
    ["no image in a block", { imagesPerBlock: 0 }],
    ["1,001 images in a block", { imagesPerBlock: 1001 }],
    ["no probed image", { probe: { ...PROBE, perBlock: 0 } }, "probe.perBlock"],
  ],
  "must be a whole number of milliseconds from 17 to 600,000": [
    ["an image shorter than a frame", { imageMs: 16 }],
    ["an image longer than ten minutes", { imageMs: 600001 }],
    ["a part of a millisecond", { imageMs: 16.7 }],
    ["a time in quotes", { imageMs: "2500" }],
    ["a time that is no number", { imageMs: Number.NaN }],
  ],
  "must be a whole number of milliseconds from 0 to 600,000": [
    ["a negative gap", { gapMs: -1 }],
    [
      "a card without an end",
      { "conditions.0.instruction": { text: "Look", ms: null } },
      "conditions.0.instruction.ms",
    ],
    ["a lead-in longer than ten minutes", { leadInMs: 600001 }],
    ["an endless lead-out", { leadOutMs: Number.POSITIVE_INFINITY }],
    ["a fixation of the list that is negative", { fixationMs: [1, 2, 3, 4, 5, 6, 7, -8] }, "fixationMs.7"],
  ],
  "must be true or false": [["reuseImages as a number", { reuseImages: 1 }]],
  "must be shuffled, alternating, fixed or listed": [
    ["an order without a rule", { "order.rule": undefined }],
    ["an unknown order rule", { "order.rule": "random" }],
  ],
  "must be a whole number, 1 or more": [
    ["a maxRepeat of 0", { "order.maxRepeat": 0 }],
    ["a step of 0", { "rating.step": 0 }],
  ],
  "must be one of the conditions of this design": [
    ["targets of no condition", { probe: { ...TARGETS, condition: "birds" } }, "probe.condition"],
    ["a first that is not listed", { "order.first": "rest" }],
    ["a first that is no usual condition", { "order.first": "food" }],
    [
      "a sequence with a condition that is not listed",
      {
        conditions: [{ id: "cue", blocks: 1 }],
        order: { rule: "fixed", first: null, sequence: ["cue", "rest"] },
      },
      "order.sequence.1",
    ],
  ],
  "must be 4, as for the first condition, because the order is alternating": [
    [
      "alternating with unequal counts",
      { order: { rule: "alternating", first: null }, "conditions.1.blocks": 5 },
      "conditions.1.blocks",
    ],
  ],
  "must be null or neutral, with which this order opens": [
    [
      "alternating with a first other than the first listed",
      { order: { rule: "alternating", first: "cue" } },
      "order.first",
    ],
  ],
  "must name cue as often as it has blocks: 2, not 1": [
    [
      "a sequence that miscounts",
      { conditions: [{ id: "cue", blocks: 2 }], order: { rule: "fixed", first: null, sequence: ["cue"] } },
      "order.sequence",
    ],
  ],
  "must list at least one block": [
    ["a listed order of nothing", { order: { rule: "listed", blocks: [] } }, "order.blocks"],
  ],
  "must have one for each image of a block: 4, not 1": [
    ["one image of a block of four", { order: listed({ images: ["cue-1"] }) }, "order.blocks.0.images"],
    ["one time for four images", { order: listed({ imageMs: [500] }) }, "order.blocks.0.imageMs"],
    ["one gap for four images", { order: listed({ gapMs: [0] }) }, "order.blocks.0.gapMs"],
  ],
  "must be left out, because this design has no probe": [
    ["places of probes without a probe", { order: listed({ probes: [1] }) }, "order.blocks.0.probes"],
  ],
  "must be one number or a range, because a listed order has a fixationMs of its own for each block": [
    [
      "a list of fixations beside a listed order",
      { order: listed({}), fixationMs: Array(8).fill(100) },
      "fixationMs",
    ],
  ],
  "must name cue as often as it has blocks: 4, not 3": [
    [
      "a listed order with a block too few",
      { order: { rule: "listed", blocks: listed({}).blocks.slice(0, -1) } },
      "order.blocks",
    ],
  ],
  "must be null or cue, with which this order opens": [
    [
      "a fixed order with another first",
      {
        conditions: [
          { id: "cue", blocks: 1 },
          { id: "rest", blocks: 1 },
        ],
        order: { rule: "fixed", sequence: ["cue", "rest"], first: "rest" },
      },
      "order.first",
    ],
  ],
  "must be a whole number of milliseconds from 0 to 600,000, an object with min and max, or a list with one value per block":
    [["a fixation as text", { fixationMs: "2 s" }]],
  "must not be less than min (3)": [
    ["a fixation range upside down", { fixationMs: { min: 3, max: 2 } }, "fixationMs.max"],
  ],
  "must have exactly one value per block: 8, not 7": [
    ["a list of 7 fixations for 8 blocks", { fixationMs: [1, 2, 3, 4, 5, 6, 7] }],
  ],
  "must have exactly one value per block: 8, not 0": [["an empty list of fixations", { fixationMs: [] }]],
  "must be before, before-block, after-block or after": [
    ["an unknown moment", { "rating.when": ["during"] }, "rating.when.0"],
  ],
  "must be window or left out where windowMs is null: a self-paced scale ends with its answer anyway": [
    ["an answer that ends a scale without a window", { "rating.ends": "answer" }],
  ],
  "must be window or answer": [["another end of a scale", { "rating.ends": "key" }]],
  "must be frame or condition": [
    ["a probe of another kind", { probe: { ...PROBE, kind: "sound" } }, "probe.kind"],
  ],
  "must be left out: only a probe of kind condition has it": [
    ["a framed probe with a condition", { probe: { ...PROBE, condition: "cue" } }, "probe.condition"],
  ],
  "must be left out: only a probe of kind frame has it": [
    ["targets with a number per block", { probe: { ...TARGETS, perBlock: 1 } }, "probe.perBlock"],
  ],
  "must be a condition that shows images: rest has none that could ask for a key": [
    [
      "targets that are rest",
      { "conditions.1.id": "rest", probe: { ...TARGETS, condition: "rest" } },
      "probe.condition",
    ],
  ],
  "must be left out, because each image of the probe’s condition asks for the key, and no other": [
    [
      "places of probes beside targets",
      { order: listed({ probes: [1] }), probe: TARGETS },
      "order.blocks.0.probes",
    ],
  ],
  "must be null or list at least one question": [["no question", { "rating.items": [] }]],
  "must list at most 20 questions": [
    ["21 questions", { "rating.items": makeQuestions(...Array.from({ length: 21 }, (_, n) => `q${n}`)) }],
  ],
  "must be left out: all questions are answered on the scale of the rating; questions on different scales are not served":
    ["min", "max", "step", "start"].map((field) => [
      `a question with a ${field} of its own`,
      { "rating.items": [{ ...makeQuestions("craving")[0], [field]: 1 }] },
      `rating.items.0.${field}`,
    ]),
  "must be text of 1 to 300 characters": [
    ["a prompt of 301 characters", { "rating.prompt": "a".repeat(301) }],
    [
      "a card that says nothing",
      { "conditions.0.instruction": { text: "", ms: 1 } },
      "conditions.0.instruction.text",
    ],
  ],
  "must be a list of two labels": [["labels that are no list", { "rating.labels": "low, high" }]],
  "must be text of 1 to 80 characters": [
    ["one label", { "rating.labels": ["None"] }, "rating.labels.1"],
    ["a label of 81 characters", { "rating.labels": ["None", "a".repeat(81)] }, "rating.labels.1"],
  ],
  "is one too many: a scale has two labels": [
    ["three labels", { "rating.labels": ["None", "Some", "All"] }, "rating.labels.2"],
  ],
  "must be a whole number from −10,000 to 10,000": [
    ["a scale that begins at a fraction", { "rating.min": 0.5 }],
    ["a scale that goes too far", { "rating.max": 10001 }],
  ],
  "must be greater than min (0)": [["a scale without a range", { "rating.max": 0 }]],
  "must divide the range from min to max (100) without a remainder": [
    ["a step that does not divide the range", { "rating.step": 3 }],
  ],
  "must be null or a value of the scale, from 0 to 100 in steps of 1": [
    ["a start below the scale", { "rating.start": -1 }],
  ],
  "must be null or a value of the scale, from 0 to 100 in steps of 10": [
    ["a start between steps", { "rating.step": 10, "rating.start": 15 }, "rating.start"],
  ],
  "must be null or a whole number from −10,000 to 10,000": [["a start in quotes", { "rating.start": "5" }]],
  "must be null or a whole number of milliseconds from 0 to 600,000": [
    ["a negative window", { "rating.windowMs": -1 }],
  ],
  "must not be more than imagesPerBlock (4)": [
    ["more probes than images", { probe: { ...PROBE, perBlock: 5 } }, "probe.perBlock"],
  ],
  "must be null or the name of a key, 1 to 32 characters long, that is neither Escape nor Tab": [
    ["Escape as the start key", { startKey: "Escape" }],
    ["Tab as the start key", { startKey: "Tab" }],
    ["Escape as the key", { probe: { ...PROBE, key: "Escape" } }, "probe.key"],
    ["Tab as the key", { probe: { ...PROBE, key: "Tab" } }, "probe.key"],
    ["an empty key", { probe: { ...PROBE, key: "" } }, "probe.key"],
    ["a key of 33 characters", { probe: { ...PROBE, key: "a".repeat(33) } }, "probe.key"],
  ],
  "must be a whole number of milliseconds from 1 to 600,000": [
    ["a window of 0 for a probe", { probe: { ...PROBE, windowMs: 0 } }, "probe.windowMs"],
  ],
  "must not be more than imageMs (2,500)": [
    ["a window that outlasts its image", { probe: { ...PROBE, windowMs: 2501 } }, "probe.windowMs"],
  ],
  "must make at most 200,000 events, not 200,204": [
    [
      "more than 200,000 events",
      { conditions: [{ id: "cue", blocks: 200 }], imagesPerBlock: 1000, fixationMs: 0 },
      "conditions",
    ],
  ],
};

/** What is changed in the example, at the edge of what is allowed. */
const ACCEPTED: readonly (readonly [title: string, changes: Json])[] = [
  ["the shortest image", { imageMs: 17 }],
  ["the longest times", { imageMs: 600000, gapMs: 600000, leadInMs: 600000, leadOutMs: 600000 }],
  [
    "all four conditions",
    { conditions: ["cue", "neutral", "control", "rest"].map((id) => ({ id, blocks: 1 })) },
  ],
  ["no ratings", { "rating.when": [] }],
  [
    "runs, a start key and a card",
    {
      runs: { count: 4, text: "Rest." },
      startKey: " ",
      "conditions.1.instruction": { text: "Look", ms: 0 },
    },
  ],
  ["a listed order cut in runs of other counts", { order: listed({}), runs: { count: 8, text: "Rest." } }],
  ["a title of 200 characters beyond the basic plane", { title: "🙂".repeat(200) }],
  ["a range of fixations of one value", { fixationMs: { min: 2000, max: 2000 } }],
  ["a fixation for every block", { fixationMs: [0, 1, 2, 3, 4, 5, 6, 7] }],
  [
    "a scale below zero with a start in its middle",
    { "rating.min": -10, "rating.max": 10, "rating.step": 5, "rating.start": 0 },
  ],
  ["a start at the end of the scale", { "rating.start": 100 }],
  ["a probe on every image for as long as it shows", { probe: { perBlock: 4, key: null, windowMs: 2500 } }],
  ["an alternating order that names the first", { order: { rule: "alternating", first: "neutral" } }],
  [
    "a fixed order",
    {
      conditions: [{ id: "neutral", blocks: 4 }],
      order: { rule: "fixed", sequence: Array(4).fill("neutral"), first: "neutral" },
    },
  ],
  [
    "199,999 events",
    {
      conditions: [{ id: "cue", blocks: 199 }],
      imagesPerBlock: 1000,
      fixationMs: 0,
      "rating.when": ["after-block"],
      imageMs: 17,
    },
  ],
];

describe("a design", () => {
  it("reads the example of the contract, in which nothing changes", () => {
    expect(parseDesignText(EXAMPLE)).toEqual({ ok: true, value: JSON.parse(EXAMPLE) });
  });

  describe.each(Object.entries(REFUSED))("%s", (rule, rows) => {
    const cases = rows.map(([title, changes, path]) => ({
      title,
      changes,
      path: path ?? Object.keys(changes)[0],
    }));

    it.each(cases)("is broken by $title", ({ changes, path }) => {
      const problems = tellProblems(parseDesign(change(changes)));
      expect(problems.map((problem) => [problem.path, problem.rule])).toEqual([[path, rule]]);
    });
  });

  it.each(ACCEPTED)("takes %s", (_title, changes) => {
    const input = change(changes);
    expect(parseDesign(input)).toEqual({ ok: true, value: input });
  });

  it.each([null, undefined, 1, "design", [], [JSON.parse(EXAMPLE)]])("refuses %j in its place", (input) => {
    expect(tellProblems(parseDesign(input))).toEqual([
      { path: "", rule: "must be an object", received: input },
    ]);
  });

  it("refuses text that is not JSON", () => {
    expect(tellProblems(parseDesignText("{"))).toEqual([{ path: "", rule: "must be JSON", received: "{" }]);
  });

  it("reports all problems together: fields in their order, then unknown ones, then rules across fields", () => {
    const input = change({
      b: 1,
      a: 2,
      id: "?",
      leadInMs: -1,
      fixationMs: [],
      "rating.step": 7,
      probe: { ...PROBE, perBlock: 9, key: "Tab" },
    });
    expect(problemsOf(parseDesign(input)).map(({ path }) => path)).toEqual([
      ...["id", "leadInMs", "rating.step", "probe.key", "b", "a", "fixationMs"],
    ]);
  });

  it("asks rules across fields only of fields that are valid by themselves", () => {
    const input = change({ "rating.max": "100", "rating.step": 7, "conditions.0.blocks": 0, fixationMs: [] });
    expect(problemsOf(parseDesign(input)).map(({ path }) => path)).toEqual([
      "conditions.0.blocks",
      "rating.max",
    ]);
  });

  it("names the value that it received", () => {
    expect(problemsOf(parseDesign(change({ imageMs: 16 }))).map(describeProblem)).toEqual([
      "imageMs must be a whole number of milliseconds from 17 to 600,000; received 16.",
    ]);
    expect(problemsOf(parseDesign(change({ imageMs: undefined }))).map(describeProblem)).toEqual([
      "imageMs must be given; received nothing.",
    ]);
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "refuses a field of its own called %s at every level",
    (name) => {
      const insert = (at: string) => EXAMPLE.replace(at, `${at} "${name}": { "polluted": true },`);
      const paths = ["{", '"order": {', '"rating": {'].map((at) =>
        tellProblems(parseDesignText(insert(at))).map(({ path, rule }) => `${path} ${rule}`),
      );
      const rule = "is not a known field";
      expect(paths).toEqual([[`${name} ${rule}`], [`order.${name} ${rule}`], [`rating.${name} ${rule}`]]);
      expect("polluted" in {}).toBe(false);
    },
  );

  it("does not take what an object inherits for its own", () => {
    const inherited: unknown = Object.create(JSON.parse(EXAMPLE) as object);
    expect(tellProblems(parseDesign(inherited)).map(({ rule }) => rule)).toEqual(
      Array(16).fill("must be given"),
    );
  });

  it("answers, rather than throws, however many problems there are", { timeout: COMPUTING_MS }, () => {
    const input = change({ fixationMs: Array(150_000).fill(-1) });
    expect(parseDesign(input)).toMatchObject({ ok: false, more: 150_000 - MAX_PROBLEMS });
  });
});

describe("the number of events of a design", () => {
  it.each([
    // 2 ratings, lead-in and lead-out; 8 blocks of 4 images, a rating and a fixation.
    ["class-demo", {}, 4 + 8 * 6],
    ["with gaps", { gapMs: 100 }, 4 + 8 * 10],
    ["without fixations", { fixationMs: 0, leadInMs: 0, leadOutMs: 0 }, 2 + 8 * 5],
    ["with fixations drawn from 0 on", { fixationMs: { min: 0, max: 9 } }, 4 + 8 * 6],
    ["with some fixations of 0", { fixationMs: [0, 0, 1, 1, 1, 1, 1, 1] }, 4 + 8 * 5 + 6],
    ["with rest in place of images", { "conditions.1.id": "rest" }, 4 + 4 * 6 + 4 * 3],
    ["with a rating window of 0", { "rating.windowMs": 0 }, 2 + 8 * 5],
  ])("is counted: %s", (_title, changes, count) => {
    expect(countEvents(read(change(changes)))).toBe(count);
  });
});

describe("the text of a design", () => {
  const designs: readonly Design[] = [
    ...PRESETS,
    read(
      change({
        order: { first: null, sequence: ["cue", "neutral"], rule: "fixed" },
        conditions: [
          { blocks: 1, id: "cue" },
          { blocks: 1, id: "neutral" },
        ],
      }),
    ),
    read(change({ title: 'Ünïcode "quotes" \ud83d\ude42 </script>\u2028', probe: PROBE })),
  ];

  it.each(designs)("reads back as the same design: $id", (design) => {
    expect(parseDesignText(formatDesign(design))).toEqual({ ok: true, value: design });
  });

  it("has the fields in the order of the contract, whatever order they came in", () => {
    const reverse = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reverse(inner)]),
          );
    const expected = JSON.stringify(JSON.parse(EXAMPLE), null, 2);
    expect(formatDesign(read(reverse(JSON.parse(EXAMPLE))))).toBe(expected);
    expect(formatDesign(reverse(read(JSON.parse(EXAMPLE))) as Design)).toBe(expected);
  });

  it("writes −0 as the 0 that it reads", () => {
    expect(read(change({ gapMs: -0 })).gapMs).toBe(0);
  });
});

describe("the hash of a design", () => {
  it("is the beginning of the SHA-256 of its compact JSON in UTF-8", () => {
    const design = read(change({ title: "Ünïcode 🙂" }));
    const digest = createHash("sha256").update(JSON.stringify(design), "utf8").digest("hex");
    expect(hashDesign(design)).toBe(`d${digest.slice(0, 16)}`);
  });

  it("is a number to no program, though its digits alone may be one, or read as infinity", {
    timeout: COMPUTING_MS,
  }, () => {
    const design = read(JSON.parse(EXAMPLE));
    const hashes = Array.from({ length: 4_000 }, (_, count) => hashDesign({ ...design, title: `${count}` }));
    const numbers = hashes.map((hash) => Number(hash.slice(1))).filter((number) => !Number.isNaN(number));
    expect(numbers).toContain(Number.POSITIVE_INFINITY);
    expect(hashes.filter((hash) => !Number.isNaN(Number(hash)))).toEqual([]);
  });

  it("does not depend on the order in which fields were given, and does on every value", () => {
    const { probe, ...others } = read(JSON.parse(EXAMPLE));
    expect(hashDesign({ probe, ...others })).toBe(hashDesign({ ...others, probe }));
    expect(hashDesign({ ...others, probe, imageMs: 2501 })).not.toBe(hashDesign({ ...others, probe }));
  });
});
