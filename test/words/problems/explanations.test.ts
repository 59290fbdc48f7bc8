/** Links that cannot be used, as people read of them: one row a kind. */
import { describe, expect, test } from "vitest";
import { parseDesign } from "../../../src/core/design/parse";
import type { Failure, Result } from "../../../src/core/result";
import { fail } from "../../../src/core/result";
import { buildSchedule } from "../../../src/core/schedule/build";
import { parseAddress } from "../../../src/formats/address/address";
import { formatBase64Url } from "../../../src/formats/address/base64url";
import { readCarried } from "../../../src/formats/address/carried";
import { explainFailure } from "../../../src/words/problems/explanations";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { FOOD, makeSet } from "../../fixtures/sets";

function failureOf(result: Result<unknown>): Failure {
  if (result.ok) throw new Error("Nothing is wrong with it.");
  return result;
}

const ofLink = (hash: string) => failureOf(parseAddress(hash, readCarried));
const link = (design: unknown) => `#/task?design=${formatBase64Url(JSON.stringify(design))}`;

/** With a small set, unless another is asked for. */
function ofDesign(changes: object, set = makeSet(4, 1, SMALL.stimuli)): Failure {
  const parsed = parseDesign({ ...makeDesign({}), ...changes });
  return failureOf(parsed.ok ? buildSchedule(parsed.value, set, 1) : parsed);
}

const WHOLE = link(SMALL);

const KINDS: readonly (readonly [string, Failure, RegExp])[] = [
  ["a link cut in the middle of its design", ofLink(WHOLE.slice(0, 200)), /cut short or changed/],
  ["a link cut by one character", ofLink(WHOLE.slice(0, -1)), /cut short or changed/],
  ["a link cut after design=", ofLink("#/task?design="), /cut short or changed/],
  ["a link to no task", ofLink("#/task"), /does not say which one/],
  [
    "an unknown preset",
    ofLink("#/task?preset=class-demoo"),
    /a task that this page does not have: “class-demoo”\.$/,
  ],
  ["a long unknown preset", ofLink(`#/task?preset=${"x".repeat(99)}`), /: “x{39}…”\.$/],
  ["an unknown screen", ofLink("#/nowhere"), /a place that this page does not have: “nowhere”\.$/],
  ["more after a screen", ofLink("#/about/us"), /a place that this page does not have: “us”\.$/],
  ["no address of this page", ofLink("#main"), /a place that this page does not have: “#main”\.$/],
  ["a session that cannot be", ofLink("#/results/a%20b"), /results of one session/],
  ["an unknown option", ofLink("#/task?preset=class-demo&colour=red"), /^An option in the link, “colour”/],
  ["an option twice", ofLink("#/task?preset=class-demo&seed=1&seed=2"), /^An option in the link, “seed”/],
  ["a wrong seed", ofLink("#/task?preset=class-demo&seed=x"), /^An option in the link, “seed”/],
  ["two designs", ofLink(`${WHOLE}&preset=class-demo`), /^An option in the link, “design”/],
  [
    "an option named like a field",
    ofLink("#/task?preset=class-demo&design.id=1"),
    /^An option in the link, “design.id”/,
  ],
  ["a design with mistakes", ofLink(link({ ...SMALL, imageMs: 5 })), /a design with mistakes/],
  ["no design", ofLink(link([])), /a design with mistakes/],
  ["a later version", ofLink(link({ ...SMALL, version: 2 })), /a later version/],
  [
    "more images than there are",
    ofDesign({ imagesPerBlock: 99, probe: null }),
    /needs images that its stimulus set does not/,
  ],
  ["a set that is another", ofDesign({}, FOOD), /needs images that its stimulus set does not/],
  [
    "a set that is not there",
    fail({
      path: "design.stimuli",
      rule: { code: "readable-set", url: "stimuli/x/set.json" },
      received: "x",
    }),
    /could not be found/,
  ],
  [
    "a set with mistakes",
    fail({ path: "licence", rule: { code: "text", min: 1, max: 300 }, received: 1 }),
    /the list of them has mistakes/,
  ],
];

describe("a link that cannot be used is explained by what is wrong with it", () => {
  test.each(KINDS)("%s", (_name, failure, what) => {
    expect(explainFailure(failure).what).toMatch(what);
  });
});

describe("an explanation", () => {
  const { problems } = ofLink("#/nowhere");

  test("has every listed problem in its details, and says how many", () => {
    const failure = ofLink("#/task?preset=class-demo&seed=x&colour=red");
    const { details, detailsToggle, more } = explainFailure(failure);
    expect(details).toHaveLength(2);
    expect(detailsToggle).toBe("Details: 2 problems");
    expect(more).toBe(null);
  });

  test.each([
    [1, "Details: 2 problems", "And 1 more problem."],
    [24_999, "Details: 25,000 problems", "And 24,999 more problems."],
  ])("counts %d more", (more, toggle, sentence) => {
    const explained = explainFailure({ ok: false, problems, more });
    expect([explained.detailsToggle, explained.more]).toEqual([toggle, sentence]);
  });
});
