/** What methods, data sets and charts say of designs of which a careless sentence is false. */
import { describe, expect, test } from "vitest";
import { scoreSession } from "../../src/core/session/score";
import type { Session } from "../../src/core/session/session";
import { listBidsFiles } from "../../src/formats/data-set/bids/bids";
import { listPsychDsFiles } from "../../src/formats/data-set/psych-ds";
import { describeMethods } from "../../src/methods/methods";
import { chartProbes, chartRatings, chartTiming } from "../../src/screens/results/charts";
import { captionProbes, describeProbes, explainProbes } from "../../src/words/charts/probes";
import { captionRatings, describeRatings, explainRatings } from "../../src/words/charts/ratings";
import { captionTiming, describeTimingChart, explainTiming } from "../../src/words/charts/timing";
import { ODD_DESIGNS } from "../fixtures/odd-designs";
import { makeSession } from "../fixtures/sessions";
import { findSet } from "../fixtures/sets";

function methodsOf(session: Session) {
  const { design } = session;
  return describeMethods({ design, set: findSet(design.stimuli), run: session });
}

/** As the results have them: a chart of ratings where one was given, one of probes where one was shown. */
function tellCharts(session: Session): readonly string[] {
  const scores = scoreSession(session);
  const ratings = chartRatings(session, scores);
  const probes = chartProbes(session, scores);
  const timing = chartTiming(session);
  return [
    ...(ratings.ratings.some(({ value }) => value !== null)
      ? [describeRatings(ratings), explainRatings(ratings), captionRatings(ratings)]
      : []),
    ...(probes === null || probes.responses.length === 0
      ? []
      : [describeProbes(probes), explainProbes(probes), captionProbes(probes)]),
    describeTimingChart(timing),
    explainTiming(timing),
    captionTiming(timing),
  ];
}

/** What describes the data, without the columns, which are the same in every file, and the design itself. */
function tellDataSets(session: Session): readonly string[] {
  const read = (path: string) => {
    const files = [...listBidsFiles(session), ...listPsychDsFiles(session)];
    return files.filter((file) => file.path.endsWith(path)).map(({ text }) => text);
  };
  const psychDs = read("dataset_description.json").map((text) => {
    const { Name, name, description, keywords } = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify([Name, name, description, keywords]);
  });
  return [...read("README"), ...read("README.md"), ...psychDs, taskOf(session)];
}

function taskOf(session: Session): string {
  const sidecar = listBidsFiles(session).find(({ path }) => path.endsWith("run-1_events.json"))!;
  const { Task } = JSON.parse(sidecar.text) as { readonly Task: { readonly TaskDescription: string } };
  return Task.TaskDescription;
}

describe.each(ODD_DESIGNS)("of $name", ({ design, described, task, never }) => {
  const session = makeSession(design);
  const { paragraph, table } = methodsOf(session);

  test("the methods tell what there is", () => {
    for (const sentence of described) expect(paragraph).toContain(sentence);
  });

  test("the data set tells what there is", () => {
    expect(taskOf(session)).toBe(task);
  });

  test("no text tells what there is not", () => {
    const answers = table.map(({ topic, answer }) => `${topic}: ${answer}`);
    for (const text of [paragraph, ...answers, ...tellCharts(session), ...tellDataSets(session)]) {
      for (const wrong of never) expect(text).not.toMatch(wrong);
    }
  });
});
