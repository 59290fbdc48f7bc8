/** The names of conditions: where a person reads of one, its name stands, never its id. */
import { describe, expect, test, vi } from "vitest";
import { findPreset } from "../../src/core/design/presets";
import { scoreSession } from "../../src/core/session/score";
import { describeMethods } from "../../src/methods/methods";
import { chartProbes, chartRatings } from "../../src/screens/results/charts";
import { describeResponse, nameBlockOf } from "../../src/words/charts/probes";
import { describeRating, describeRatings, labelMean } from "../../src/words/charts/ratings";
import { describeCondition } from "../../src/words/results/results";
import { nameBlockMean } from "../../src/words/results/scores";
import { makeBlocks } from "../fixtures/designs";
import { makeSession } from "../fixtures/sessions";
import { findSet } from "../fixtures/sets";

/** As if each condition had another name, for today's are the ids themselves. */
vi.mock(import("../../src/words/conditions"), async (load) => ({
  ...(await load()),
  nameCondition: (condition) => `«${condition}»`,
}));

const session = makeSession(findPreset("mocd-style")!);
const scores = scoreSession(session);
const ratings = chartRatings(session, scores);
const probes = chartProbes(session, scores)!;

describe("the name of a condition stands", () => {
  test.each([
    ["in the description of the chart of ratings", describeRatings(ratings)],
    ["beside its mean", labelMean(ratings.means[0]!, ratings.scale)],
    ["at each rating", describeRating(ratings.ratings[0]!)],
    ["at each framed image", describeResponse(probes.responses[0]!)],
    ["in the table of framed images", nameBlockOf(probes.responses[0]!)],
    ["in the list of scores", nameBlockMean("cue")],
    ["in the list of what was shown", describeCondition("neutral", 4, 1, "drawings")],
  ])("%s", (_name, text) => {
    expect(text).toMatch(/«(?:cue|neutral)»/u);
    expect(text).not.toMatch(/(?<!«)\b(?:cue|neutral)\b/u);
  });

  test("at every count and every order of a methods section", () => {
    const design = makeBlocks({ cue: 2, neutral: 2, control: 1, rest: 1 }, 2);
    const run = makeSession(design);
    const { table } = describeMethods({ design, set: findSet(design.stimuli), run });
    const topics = ["Blocks and images per condition", "Order in this session", "Categories and controls"];
    const answers = topics.map((topic) => table.find((one) => one.topic === topic)!.answer);
    for (const answer of answers) {
      for (const id of ["cue", "neutral", "control", "rest"]) expect(answer).toContain(`«${id}»`);
      expect(answer).not.toMatch(/(?<!«|visual |category “)\b(?:cue|neutral|control|rest)\b/u);
    }
  });
});
