/** Every rule as a person reads it, one row a code and a variant of it. */
import { describe, expect, test } from "vitest";
import type { Rule, RuleCode } from "../../../src/core/rules";
import { describeProblem, describeRule } from "../../../src/words/problems/problem";

/** By code: its parameters, and the sentence that goes on from a path. */
const SENTENCES: {
  readonly [Code in RuleCode]: readonly (readonly [parameters: Omit<Rule<Code>, "code">, sentence: string])[];
} = {
  given: [[{}, "must be given"]],
  known: [[{}, "is not a known field"]],
  "still-pictures-only": [
    [{}, "is not served: blocks show still pictures or a cross, and neither video, nor sound, nor odour"],
  ],
  object: [[{}, "must be an object"]],
  list: [[{}, "must be a list"]],
  "not-twice": [[{}, "must not be listed twice"]],
  json: [[{}, "must be JSON"]],
  exactly: [[{ value: 1 }, "must be 1"]],
  boolean: [
    [{ orNull: false }, "must be true or false"],
    [{ orNull: true }, "must be null or true or false"],
  ],
  slug: [[{}, "must be 1 to 64 lower-case letters, digits and hyphens that begin with a letter or a digit"]],
  whole: [
    [{ min: -10000, max: 1000, orNull: false }, "must be a whole number from −10,000 to 1,000"],
    [{ min: 0, max: 4294967295, orNull: true }, "must be null or a whole number from 0 to 4,294,967,295"],
  ],
  "whole-ms": [
    [{ min: 17, max: 600000, orNull: false }, "must be a whole number of milliseconds from 17 to 600,000"],
    [
      { min: 0, max: 600000, orNull: true },
      "must be null or a whole number of milliseconds from 0 to 600,000",
    ],
  ],
  count: [
    [{ orNull: false }, "must be a whole number, 1 or more"],
    [{ orNull: true }, "must be null or a whole number, 1 or more"],
  ],
  text: [[{ min: 1, max: 2000 }, "must be text of 1 to 2,000 characters"]],
  "one-of": [
    [{ choices: ["cue", "neutral", "rest"], orNull: false }, "must be cue, neutral or rest"],
    [{ choices: ["cue", "neutral"], orNull: true }, "must be null or cue or neutral"],
  ],
  "some-conditions": [[{}, "must list at least one condition"]],
  "conditions-at-most": [
    [{ limit: 8 }, "must list at most 8 conditions: no more can be told apart by colour and mark"],
  ],
  "own-role": [
    [
      {},
      "must be given (cue, comparison or other), because only cue, neutral, control, pleasant and rest have a role by themselves",
    ],
  ],
  "role-of-rest": [[{}, "must be rest for the condition rest, or be left out"]],
  "not-role-of-rest": [[{}, "must be cue, comparison or other: only the condition rest has the role rest"]],
  "none-of-rest": [[{}, "must be left out, because rest shows no images"]],
  "only-of-rest": [[{}, "must be left out or null: only blocks of rest have a length of their own"]],
  "not-practice": [[{}, "must not be practice: that is the category of the practice before a run"]],
  "two-labels": [[{}, "must be a list of two labels"]],
  "no-third-label": [[{}, "is one too many: a scale has two labels"]],
  "needs-window": [
    [{}, "must be window or left out where windowMs is null: a self-paced scale ends with its answer anyway"],
  ],
  "some-questions": [[{}, "must be null or list at least one question"]],
  "questions-at-most": [[{ limit: 20 }, "must list at most 20 questions"]],
  "one-scale": [
    [
      {},
      "must be left out: all questions are answered on the scale of the rating; questions on different scales are not served",
    ],
  ],
  key: [[{}, "must be null or the name of a key, 1 to 32 characters long, that is neither Escape nor Tab"]],
  "timed-image": [[{}, "must be given in milliseconds: an image that stays until the answer is not served"]],
  fixation: [
    [
      { min: 0, max: 600000 },
      "must be a whole number of milliseconds from 0 to 600,000, an object with min and max, or a list with one value per block",
    ],
  ],
  "not-below-min": [[{ min: 1000 }, "must not be less than min (1,000)"]],
  "above-min": [[{ min: -5 }, "must be greater than min (−5)"]],
  "divides-range": [[{ range: 100 }, "must divide the range from min to max (100) without a remainder"]],
  "on-scale": [
    [{ min: 0, max: 1000, step: 10 }, "must be null or a value of the scale, from 0 to 1,000 in steps of 10"],
  ],
  "condition-of-design": [[{}, "must be one of the conditions of this design"]],
  "divides-blocks": [
    [
      { condition: "cue", blocks: 1001 },
      "must divide the blocks of cue (1,001) without a remainder, so that all runs are alike",
    ],
    [
      { condition: null, blocks: 9 },
      "must divide the blocks of the order (9) without a remainder, so that all runs are alike",
    ],
  ],
  "blocks-of-first": [
    [{ blocks: 4 }, "must be 4, as for the first condition, because the order is alternating"],
  ],
  "opens-order": [[{ condition: "cue" }, "must be null or cue, with which this order opens"]],
  "named-as-often": [
    [{ condition: "cue", blocks: 1000, named: 1 }, "must name cue as often as it has blocks: 1,000, not 1"],
  ],
  "some-blocks": [[{}, "must list at least one block"]],
  "no-list-beside-listed": [
    [{}, "must be one number or a range, because a listed order has a fixationMs of its own for each block"],
  ],
  "one-per-image": [[{ images: 5, given: 1000 }, "must have one for each image of a block: 5, not 1,000"]],
  "only-of-kind": [[{ kind: "frame" }, "must be left out: only a probe of kind frame has it"]],
  "shows-images": [[{}, "must be a condition that shows images: rest has none that could ask for a key"]],
  "no-places": [
    [{}, "must be left out, because each image of the probe’s condition asks for the key, and no other"],
  ],
  "needs-probe": [[{}, "must be left out, because this design has no probe"]],
  "value-per-block": [[{ blocks: 8, given: 7 }, "must have exactly one value per block: 8, not 7"]],
  "not-above": [
    [{ field: "imagesPerBlock", limit: 4 }, "must not be more than imagesPerBlock (4)"],
    [{ field: "imageMs", limit: 2500 }, "must not be more than imageMs (2,500)"],
  ],
  "events-at-most": [[{ limit: 200000, count: 200204 }, "must make at most 200,000 events, not 200,204"]],
  "has-neutral": [[{}, "must list neutral for a version with neutral pictures only"]],
  "set-at-hand": [[{ setId: "food" }, "must be food, the stimulus set at hand"]],
  "category-of-set": [
    [
      { setId: "food", categories: ["cue", "neutral"] },
      "must be a category of the stimulus set food (cue or neutral), or rest",
    ],
    [{ setId: "none", categories: [] }, "must be a category of the stimulus set none, or rest"],
  ],
  "enough-images": [
    [
      { of: ["cue", "neutral"], held: 30, needed: 32 },
      "must not need more pairs of one cue and one neutral image than the stimulus set holds (30), unless reuseImages is true: these blocks need 32",
    ],
    [
      { of: ["control"], held: 30, needed: 1031 },
      "must not need more control images than the stimulus set holds (30), unless reuseImages is true: these blocks need 1,031",
    ],
  ],
  "image-of-category": [
    [{ category: "cue" }, "must be the id of an image of the stimulus set in the category cue"],
    [{ category: null }, "must be the id of an image of the stimulus set in the category of its condition"],
  ],
  "repeat-at-least": [
    [{ blocks: 3 }, "must be 3 or more, because no order of these blocks has shorter runs of one condition"],
  ],
  "readable-set": [
    [
      { url: "stimuli/x/set.json" },
      "must name a stimulus set that this page has (stimuli/x/set.json could not be read)",
    ],
  ],
  "image-file": [
    [
      {},
      "must be the name of an image file (avif, gif, jpg, png, svg, webp; no video and no sound is served) made of letters, digits, dots, hyphens and underscores, without a folder",
    ],
  ],
  "some-images": [[{}, "must list at least one image"]],
  "image-unique": [[{}, "must not be that of an earlier image"]],
  "no-pair": [[{}, "must be null for a practice image"]],
  "phrase-of-category": [[{}, "must be given, because the set has images of this category"]],
  "phrase-of-nothing": [[{}, "must be left out, because the set has no image of this category"]],
  texts: [[{ min: 1, max: 6 }, "must be a list of 1 to 6 texts"]],
  measures: [[{}, "must give for each image’s id an object of finite numbers or nulls"]],
  "once-in-category": [[{ category: "cue" }, "must not be that of an earlier cue image"]],
  "has-partner": [
    [{ category: "neutral" }, "must be the pair of one neutral image, too"],
    [{ category: null }, "must be the pair of one image of another category, too"],
  ],
  address: [[{}, "must be an address of this page, which begins with #/"]],
  "nothing-below": [[{}, "must not be followed by anything but parameters"]],
  "session-id": [[{}, "must be 1 to 64 letters, digits, hyphens and underscores"]],
  "given-once": [[{}, "must be given only once"]],
  "percent-encoded": [[{}, "must be UTF-8 text, percent-encoded"]],
  "not-beside": [
    [{ other: "preset" }, "must not be given together with preset"],
    [{ other: "design" }, "must not be given together with design"],
  ],
  "given-or-design": [[{}, "must be given, or design or z in its place"]],
  deflate: [[{}, "must be compressed as raw deflate (RFC 1951), whole and with nothing after it"]],
  base64url: [[{}, "must be base64url: letters, digits, hyphens and underscores, without padding"]],
  utf8: [[{}, "must be UTF-8 text, written as base64url"]],
  "plain-characters": [[{}, "must not have control characters or broken ones"]],
  "parameter-of": [[{ screen: "lab" }, "is not a parameter of the lab screen"]],
  preset: [[{ ids: ["a", "b", "c"] }, "must be a preset: a, b or c"]],
  digits: [
    [{ min: 0, max: 4294967295 }, "must be a whole number from 0 to 4,294,967,295, written in digits only"],
  ],
  "characters-at-most": [[{ limit: 64 }, "must be at most 64 characters long"]],
  "needs-invited": [[{}, "must be left out where invited=1 is: only an invitation shows it"]],
  "left-out-or": [[{ value: "visual" }, "must be visual, or be left out"]],
  number: [
    [{ orNull: false }, "must be a number"],
    [{ orNull: true }, "must be null or a number"],
  ],
  time: [[{}, "must be a time in UTC, such as 2026-03-02T09:05:00.123Z"]],
  "plain-text": [
    [{ orNull: false }, "must be text"],
    [{ orNull: true }, "must be null or text"],
  ],
  "hash-of-design": [[{}, "must be the hash of the design in the same file"]],
  "part-listed": [[{}, "must be the number of one of the parts"]],
  "safe-name": [[{}, "is a name that no field of a session may have"]],
  "this-version": [
    [{}, "must be 1: this file was written by a later version of this page, and only that one can read it"],
  ],
  "column-free": [[{ column: "rating" }, "must not have a column named rating, which a session has already"]],
  "column-name": [
    [{}, "must be named with letters, digits and underscores only, and not begin with a digit"],
  ],
  "not-empty": [[{}, "must not be empty"]],
  "session-file": [
    [
      {},
      "must be a session that this page saved as JSON, an object that begins with schema, id and participant",
    ],
  ],
  "whole-file": [
    [
      {},
      "must be the whole file: it ends in the middle, as one does that was cut off while it was saved or sent",
    ],
  ],
  "depth-at-most": [[{ levels: 100 }, "must not be nested more than 100 levels deep"]],
  "some-code": [[{}, "must hold a result code, which begins with CUE1"]],
  "one-code": [[{ codes: 2 }, "must be one result code alone, not 2 codes"]],
  "whole-code": [
    [
      { letters: 38, given: 12 },
      "must be the whole result code: after its first six letters come 38 more, not 12",
    ],
  ],
  "right-letters": [[{}, "must be a result code as it was shown: at least one letter of it is wrong"]],
  "code-version": [
    [
      { version: 2 },
      "must be a result code of version 1: version 2 was made by a later version of this page, and only that one can read it",
    ],
  ],
  "code-of-design": [[{}, "must be a result code of this design: it was made of another one"]],
  "fits-code": [
    [
      { limit: 200 },
      "must ask for fewer ratings to fit into a result code, which has at most 200 letters: hand in the file instead",
    ],
  ],
  "some-room-code": [[{}, "must begin with ROOM1: this text holds none"]],
  "one-room-code": [[{ codes: 2 }, "must stand alone: this text holds 2 codes"]],
  "whole-room-code": [
    [{ letters: 30, given: 12 }, "must be whole: after ROOM1 come 30 letters and digits, not 12"],
  ],
  "right-room-letters": [[{}, "must be as it was shown: at least one letter of it is wrong"]],
  "room-code-version": [
    [
      { version: 2 },
      "must be of version 1: version 2 was made by a later version of this page, and only that one can read it",
    ],
  ],
  "room-of-design": [[{}, "must be of the design that this session ran: the room ran another one"]],
  "room-file": [[{}, "must be the summary of a room as this page saves it from a class’s wall"]],
  rising: [[{}, "must rise: low, middle, high"]],
  "within-scale": [[{ min: -5, max: 1000 }, "must lie on the design’s scale, from −5 to 1,000"]],
  "compared-by-design": [[{}, "must be a contrast and a question of the room’s design"]],
  "holds-at-most": [
    [{ limit: 300000, of: "rows" }, "must hold at most 300,000 rows"],
    [{ limit: 1000, of: "parts" }, "must hold at most 1,000 parts"],
    [{ limit: 500000000, of: "bytes" }, "must hold at most 500,000,000 bytes"],
  ],
  collectable: [
    [
      {},
      "must be a session saved by this page as JSON or CSV, a zip of such files, a design as JSON, or text with result codes",
    ],
  ],
  "readable-file": [[{}, "must be a file that this browser can still read"]],
  "session-columns": [
    [
      {},
      "must begin with the columns of a session’s CSV as this page saves it: a spreadsheet may have changed it",
    ],
  ],
  "cell-per-column": [
    [{ columns: 1000, given: 3 }, "must have as many cells as there are columns: 1,000, not 3"],
  ],
  "same-in-rows": [[{}, "must be the same in all rows: one file is one session"]],
  "some-rows": [[{}, "must have at least one row"]],
  "design-hash": [[{}, "must be the hash of a design: d and 16 hexadecimal digits"]],
  "hand-in-id": [[{}, "must be the id of a hand-in: h and 10 hexadecimal digits"]],
  "blocks-of-design": [[{}, "must not have more blocks of a condition than the design has"]],
  unzipped: [
    [{ trouble: "broken" }, "must be a whole zip: this one is broken or was cut off"],
    [{ trouble: "locked" }, "must be a zip without a password"],
    [{ trouble: "too-large" }, "must not unpack to more than a class can hand in"],
    [{ trouble: "too-many" }, "must not hold more files than a class can hand in"],
    [{ trouble: "too-deep" }, "must not have zips within zips within zips"],
    [{ trouble: "unknown-packing" }, "must be packed the way that every zip program knows"],
  ],
};

const ROWS = Object.entries(SENTENCES).flatMap(([code, variants]) =>
  variants.map(([parameters, sentence]) => [sentence, { code, ...parameters } as Rule] as const),
);

describe("a rule goes on from its path", () => {
  test.each(ROWS)("%s", (sentence, rule) => {
    expect(describeRule(rule)).toBe(sentence);
  });
});

describe("a problem is one sentence", () => {
  const rule: Rule = { code: "object" };

  test.each([
    [
      "with its path and what was received",
      "rating.step",
      1.5,
      "rating.step must be an object; received 1.5.",
    ],
    ["about the whole", "", "x", 'This must be an object; received "x".'],
    ["about what is missing", "a", undefined, "a must be an object; received nothing."],
    ["of bounded length", "a", "x".repeat(1000), `a must be an object; received "${"x".repeat(78)}….`],
  ])("%s", (_title, path, received, sentence) => {
    expect(describeProblem({ path, rule, received })).toBe(sentence);
  });

  test("however deep what was received is", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(describeProblem({ path: "a", rule, received: deep })).toBe(
      "a must be an object; received a list.",
    );
  });
});
