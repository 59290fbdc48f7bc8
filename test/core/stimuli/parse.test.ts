/** The rules of a stimulus set, one named row each. */
import { describe, expect, it } from "vitest";
import { parseSetMeasures, parseStimulusSet } from "../../../src/core/stimuli/parse";
import { tellProblems } from "../../fixtures/problems";

type Json = Record<string, unknown>;

function image(id: string, category: string, pair: string | null): Json {
  return {
    id,
    file: `${id}.svg`,
    category,
    pair,
    subject: "a cup",
    alt: "A cup on a table",
    width: 800,
    height: 600,
  };
}

/** A set with one pair, its control and a practice image, with values put at dotted paths; `undefined` takes away. */
function change(changes: Json): unknown {
  const set: Json = {
    version: 1,
    id: "cups",
    title: "Cups",
    licence: "CC0-1.0",
    content: {
      shows: {
        cue: "drawings of cups",
        neutral: "drawings of tables",
        control: "blurred drawings",
        practice: "plain shapes",
      },
      note: ["Skip this if you would rather not."],
    },
    images: [
      image("cue-1", "cue", "p1"),
      image("neutral-1", "neutral", "p1"),
      image("control-1", "control", "p1"),
      image("practice-1", "practice", null),
    ],
  };
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop() as string;
    const parent = keys.reduce((inner, key) => inner[key] as Json, set);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return set;
}

const SLUG = "must be 1 to 64 lower-case letters, digits and hyphens that begin with a letter or a digit";
const FILE =
  "must be the name of an image file (avif, gif, jpg, png, svg, webp; no video and no sound is served) made of letters, digits, dots, hyphens and underscores, without a folder";
const PIXELS = "must be a whole number from 1 to 10,000";
const MEASURES = "must give for each image’s id an object of finite numbers or nulls";
const UNKNOWN = "is not a known field";

const REFUSED: readonly (readonly [title: string, changes: Json, path: string, rule: string])[] = [
  ["another version", { version: 2 }, "version", "must be 1"],
  ["an id with a path", { id: "../cups" }, "id", SLUG],
  ["no title", { title: undefined }, "title", "must be given"],
  ["an empty licence", { licence: "" }, "licence", "must be text of 1 to 300 characters"],
  ["an unknown field", { author: "x" }, "author", UNKNOWN],
  ["no content", { content: undefined }, "content", "must be given"],
  ["a content that is no object", { content: "cups" }, "content", "must be an object"],
  ["an unknown field of the content", { "content.warning": "x" }, "content.warning", UNKNOWN],
  [
    "a category without a phrase",
    { "content.shows.control": undefined },
    "content.shows.control",
    "must be given, because the set has images of this category",
  ],
  [
    "a phrase for a category without images",
    { "images.3": image("control-2", "control", "p1") },
    "content.shows.practice",
    "must be left out, because the set has no image of this category",
  ],
  [
    "a phrase for a category without images",
    { "content.shows.rest": "a cross" },
    "content.shows.rest",
    "must be left out, because the set has no image of this category",
  ],
  [
    "an empty phrase",
    { "content.shows.cue": "" },
    "content.shows.cue",
    "must be text of 1 to 120 characters",
  ],
  ["no content note", { "content.note": undefined }, "content.note", "must be given"],
  ["a content note that is no list", { "content.note": "Skip." }, "content.note", "must be a list"],
  ["an empty content note", { "content.note": [] }, "content.note", "must be a list of 1 to 6 texts"],
  [
    "a content note without end",
    { "content.note": Array(7).fill("Skip.") },
    "content.note",
    "must be a list of 1 to 6 texts",
  ],
  [
    "an empty paragraph of the content note",
    { "content.note": [""] },
    "content.note.0",
    "must be text of 1 to 400 characters",
  ],
  [
    "a question that is no text",
    { "content.questions": [1] },
    "content.questions.0",
    "must be text of 1 to 400 characters",
  ],
  ["images that are no list", { images: {} }, "images", "must be a list"],
  ["no image", { images: [] }, "images", "must list at least one image"],
  ["an image that is no object", { "images.0": "cue-1.svg" }, "images.0", "must be an object"],
  ["an unknown field of an image", { "images.0.colour": "red" }, "images.0.colour", UNKNOWN],
  ["an image id with spaces", { "images.0.id": "cue 1" }, "images.0.id", SLUG],
  ["an id twice", { "images.1.id": "cue-1" }, "images.1.id", "must not be that of an earlier image"],
  ["a file twice", { "images.1.file": "cue-1.svg" }, "images.1.file", "must not be that of an earlier image"],
  ["a file in a folder", { "images.0.file": "a/cue-1.svg" }, "images.0.file", FILE],
  ["a file in the folder above", { "images.0.file": "../cue-1.svg" }, "images.0.file", FILE],
  ["a file at another site", { "images.0.file": "https://example.org/a.svg" }, "images.0.file", FILE],
  ["a file that is no image", { "images.0.file": "cue-1.html" }, "images.0.file", FILE],
  ["a hidden file", { "images.0.file": ".svg" }, "images.0.file", FILE],
  ["a file with a line break", { "images.0.file": "cue-1.svg\n" }, "images.0.file", FILE],
  ["a category that is no slug", { "images.0.category": "Phone on" }, "images.0.category", SLUG],
  ["a pair that is no slug", { "images.0.pair": "P 1" }, "images.0.pair", SLUG],
  ["an empty subject", { "images.0.subject": "" }, "images.0.subject", "must be text of 1 to 80 characters"],
  ["an empty alt", { "images.0.alt": "" }, "images.0.alt", "must be text of 1 to 300 characters"],
  ["a width of 0", { "images.0.width": 0 }, "images.0.width", PIXELS],
  ["half a pixel", { "images.0.height": 600.5 }, "images.0.height", PIXELS],
  [
    "a practice image with a pair",
    { "images.3.pair": "p1" },
    "images.3.pair",
    "must be null for a practice image",
  ],
  [
    "a pair twice among the cues",
    { "images.3": image("cue-2", "cue", "p1"), "content.shows.practice": undefined },
    "images.3.pair",
    "must not be that of an earlier cue image",
  ],
  [
    "a cue without its neutral",
    { "images.3": image("cue-2", "cue", "p2"), "content.shows.practice": undefined },
    "images.3.pair",
    "must be the pair of one neutral image, too",
  ],
  [
    "a neutral without its cue",
    { "images.3": image("neutral-2", "neutral", "p2"), "content.shows.practice": undefined },
    "images.3.pair",
    "must be the pair of one cue image, too",
  ],
];

describe("a stimulus set", () => {
  it("is read as it is", () => {
    const set = change({});
    expect(parseStimulusSet(set)).toEqual({ ok: true, value: set });
  });

  it("may bring questions", () => {
    const set = change({ "content.questions": ["When did you last drink?"] });
    expect(parseStimulusSet(set)).toEqual({ ok: true, value: set });
  });

  it.each([
    ["none", { "images.0.pair": null, "images.1.pair": null, "images.2.pair": null }],
    ["a cue without", { "images.3": image("cue-2", "cue", null), "content.shows.practice": undefined }],
    ["a control without", { "images.2.pair": null }],
  ])("may have images without a pair: %s", (_title, changes) => {
    const set = change(changes);
    expect(parseStimulusSet(set)).toEqual({ ok: true, value: set });
  });

  it.each(REFUSED)("refuses %s", (_title, changes, path, rule) => {
    const problems = tellProblems(parseStimulusSet(change(changes)));
    expect(problems.map((problem) => [problem.path, problem.rule])).toEqual([[path, rule]]);
  });

  it("reports all problems together", () => {
    const result = parseStimulusSet(change({ id: "", "images.0.width": -1, "images.2.alt": 5, x: 1, y: 2 }));
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      ...["id", "images.0.width", "images.2.alt", "x", "y"],
    ]);
  });
});

describe("measures of a set", () => {
  it.each([
    ["of its images", { version: 1, images: { "cue-1": { hue: 0.21, "edge-density": null } } }],
    ["and what they say of the matching", { version: 1, images: {}, matching: { hue: { d: 0.1 } } }],
  ])("are read as they are: %s", (_title, measures) => {
    expect(parseSetMeasures(measures)).toEqual({ ok: true, value: measures });
  });

  it.each([
    ["another version", { version: 2, images: {} }, "version", "must be 1"],
    ["none", { version: 1 }, "images", "must be given"],
    ["a list", { version: 1, images: [] }, "images", MEASURES],
    ["an image that is no object", { version: 1, images: { "cue-1": [1] } }, "images", MEASURES],
    ["an id with spaces", { version: 1, images: { "cue 1": {} } }, "images", MEASURES],
    ["an id called __proto__", JSON.parse('{"version":1,"images":{"__proto__":{}}}'), "images", MEASURES],
    ["a measure in quotes", { version: 1, images: { a: { hue: "1" } } }, "images", MEASURES],
    ["one that is not finite", { version: 1, images: { a: { hue: Number.NaN } } }, "images", MEASURES],
    [
      "one called __proto__",
      { version: 1, images: { a: JSON.parse('{"__proto__":1}') } },
      "images",
      MEASURES,
    ],
    [
      "a matching that is no object",
      { version: 1, images: {}, matching: [] },
      "matching",
      "must be an object",
    ],
    ["an unknown field", { version: 1, images: {}, author: "x" }, "author", UNKNOWN],
  ])("are refused with %s", (_title, measures, path, rule) => {
    const problems = tellProblems(parseSetMeasures(measures));
    expect(problems.map((problem) => [problem.path, problem.rule])).toEqual([[path, rule]]);
  });
});
