/** The names of conditions: where a person reads of one, its label stands, never its id. */
import { describe, expect, test } from "vitest";
import { lookAt } from "../../src/charts/looks";
import type { Design } from "../../src/core/design/design";
import { scoreSession } from "../../src/core/session/score";
import { listVariables } from "../../src/formats/table/columns";
import { describeMethods } from "../../src/methods/methods";
import { chartProbes, chartRatings } from "../../src/screens/results/charts";
import { describeResponse, nameBlockOf } from "../../src/words/charts/probes";
import { describeRating, describeRatings, labelMean } from "../../src/words/charts/ratings";
import { makeDesign, SMALL } from "../fixtures/designs";
import { makeSession } from "../fixtures/sessions";
import { findSet } from "../fixtures/sets";

/** Its ids are letters that stand in no word by themselves. */
const DESIGN: Design = makeDesign({
  conditions: [
    { id: "qa", blocks: 2, category: "neutral", role: "comparison", label: "phone off" },
    { id: "qb", blocks: 2, category: "cue", role: "cue", label: "phone on" },
    { id: "qc", blocks: 1, category: "control", role: "other", label: "something else" },
    { id: "rest", blocks: 1, label: "pause" },
  ],
  order: { rule: "shuffled", maxRepeat: 2, first: "qa" },
  rating: { ...SMALL.rating, when: ["before", "after-block"], start: 5, windowMs: null },
  probe: { perBlock: 1, key: " ", windowMs: 900 },
});

const session = makeSession(DESIGN);
const scores = scoreSession(session);
const ratings = chartRatings(session, scores);
const probes = chartProbes(session, scores)!;
const { nameOf } = lookAt(DESIGN);

describe("the label of a condition stands, not its id,", () => {
  test.each([
    ["in the description of the chart of ratings", describeRatings(ratings)],
    ["beside its mean", labelMean(ratings.means[0]!, ratings.scale, nameOf)],
    ["at each rating", describeRating(ratings.ratings[1]!, nameOf)],
    ["at each framed image", describeResponse(probes.responses[0]!, { nameOf, kind: "frame" })],
    ["in the table of framed images", nameBlockOf(probes.responses[0]!, nameOf)],
  ])("%s", (_name, text) => {
    expect(text).toMatch(/phone (?:on|off)|something else/u);
    expect(text).not.toMatch(/\bq[abc]\b/u);
  });

  test("at every count, order and score of a methods section", () => {
    const { table, paragraph } = describeMethods({
      design: DESIGN,
      set: findSet(DESIGN.stimuli),
      run: session,
    });
    const topics = ["Blocks and images per condition", "Order in this session", "Categories and controls"];
    for (const topic of topics) {
      const { answer } = table.find((one) => one.topic === topic)!;
      for (const label of ["phone off", "phone on", "something else", "pause"])
        expect(answer).toContain(label);
    }
    expect(paragraph).toContain("Cue-induced craving (phone on − phone off)");
    expect(paragraph).not.toMatch(/\bq[abc]\b/u);
  });
});

test("files keep the ids and say what each is", () => {
  const { condition } = Object.fromEntries(listVariables(session).map(({ name, levels }) => [name, levels]));
  expect(condition).toEqual({
    qa: "phone off: images of the set’s category neutral; a condition that cues are compared with",
    qb: "phone on: images of the set’s category cue; a cue condition",
    qc: "something else: images of the set’s category control; neither cue nor comparison",
    rest: "pause: a fixation cross only; no images",
  });
});
