/** Designs of the field, as public code and abstracts tell of them: each runs to its end and gives valid files. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countBlocks } from "../../../src/core/design/counts";
import { parseDesignText } from "../../../src/core/design/parse";
import { buildSchedule } from "../../../src/core/schedule/build";
import { scoreSession } from "../../../src/core/session/score";
import { listBidsFiles } from "../../../src/formats/data-set/bids/bids";
import { tellProblems } from "../../fixtures/problems";
import { makeSession } from "../../fixtures/sessions";
import { findShippedSet } from "../../fixtures/sets";
import { checkBids } from "../../formats/data-set/bids/check-bids";
import { COMPUTING_MS } from "../../time-limits";

const FOLDER = new URL("../../reference/designs/", import.meta.url);

/** What is not served, with the sentence that says so. */
const NOT_SERVED: Readonly<Record<string, readonly [path: string, rule: string]>> = {
  "food-selection": [
    "imageMs",
    "must be given in milliseconds: an image that stays until the answer is not served",
  ],
};

/** The first contrast of each design; null where it has no rating after blocks. */
const CONTRASTS: Readonly<Record<string, string | null>> = {
  "alcohol-four": "alcohol − beverage",
  "cannabis-listed": null,
  "cannabis-sliders": null,
  "opioid-per-image": "opioid − neutral",
  "phone-use": "phone-on − neutral",
  "sexual-cues": null,
  "smoking-look-or-regulate": "look − regulate",
  "smoking-targets": null,
};

const NAMES = readdirSync(FOLDER).map((file) => file.replace(".json", ""));
const read = (name: string) => parseDesignText(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));

test("there is a design for every one that is served, and for every one that is not", () => {
  expect(NAMES.toSorted()).toEqual([...Object.keys(CONTRASTS), ...Object.keys(NOT_SERVED)].toSorted());
});

describe.each(Object.keys(CONTRASTS))("the design %s", (name) => {
  const parsed = read(name);
  if (!parsed.ok) throw new Error(JSON.stringify(tellProblems(parsed)));
  const design = parsed.value;
  const session = makeSession(design, 5);

  test("says where its numbers come from, and which are ours", () => {
    expect(design.basis).toMatch(/^(?:Read in|From the abstract of) .* ours\.$/u);
  });

  test("is shown with the drawings that ship with the page", () => {
    const built = buildSchedule(design, findShippedSet(design.stimuli), 5);
    expect(built.ok ? [] : tellProblems(built)).toEqual([]);
  });

  test("runs every block to its end", () => {
    const blocks = new Set(session.rows.flatMap(({ block }) => block ?? []));
    expect(blocks.size).toBe(countBlocks(design));
  });

  test("is scored by the roles of its conditions", () => {
    const [contrast] = scoreSession(session).contrasts;
    const expected = CONTRASTS[name] ?? null;
    if (expected === null) expect(contrast!.difference.ok).toBe(false);
    else {
      expect(`${contrast!.cue} − ${contrast!.comparison}`).toBe(expected);
      expect(contrast!.difference.ok).toBe(true);
    }
  });

  test("gives a data set that the validator of BIDS finds no error in", {
    timeout: COMPUTING_MS,
  }, async () => {
    const { errors, warnings } = await checkBids(listBidsFiles(session));
    expect(errors).toEqual([]);
    expect(warnings).toEqual(["NO_AUTHORS"]);
  });
});

test.each(Object.entries(NOT_SERVED))(
  "the design %s is refused with a sentence that says why",
  (name, [path, rule]) => {
    expect(tellProblems(read(name)).map((problem) => [problem.path, problem.rule])).toEqual([[path, rule]]);
  },
);
