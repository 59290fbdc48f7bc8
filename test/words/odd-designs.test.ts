/** What methods, data sets and charts say of designs of which a careless sentence is false. */
import { describe, expect, test } from "vitest";
import type { Design } from "../../src/core/design/design";
import { scoreSession } from "../../src/core/session/score";
import type { Session } from "../../src/core/session/session";
import { RATING_MOMENTS } from "../../src/core/vocabulary";
import { listBidsFiles } from "../../src/formats/data-set/bids/bids";
import { listPsychDsFiles } from "../../src/formats/data-set/psych-ds";
import { describeMethods } from "../../src/methods/methods";
import { chartProbes, chartRatings, chartTiming } from "../../src/screens/results/charts";
import { captionProbes, describeProbes, explainProbes } from "../../src/words/charts/probes";
import { captionRatings, describeRatings, explainRatings } from "../../src/words/charts/ratings";
import { captionTiming, describeTimingChart, explainTiming } from "../../src/words/charts/timing";
import { findFalse } from "../fixtures/claims";
import { makeBlocks } from "../fixtures/designs";
import { CLAIMED, ODD_DESIGNS } from "../fixtures/odd-designs";
import { makeSession } from "../fixtures/sessions";
import { findSet } from "../fixtures/sets";

function methodsOf(session: Session) {
  const { design } = session;
  return describeMethods({ design, set: findSet(design.stimuli), run: session });
}

/** As the results have them: a chart of what there is, and none of what there is not. */
function tellCharts(session: Session): readonly string[] {
  const scores = scoreSession(session);
  const asked = scores.questions.map((question) => chartRatings(session, question));
  const probes = chartProbes(session, scores);
  const timing = chartTiming(session);
  return [
    ...asked
      .filter(({ ratings }) => ratings.some(({ value }) => value !== null))
      .flatMap((data) => [describeRatings(data), explainRatings(data), captionRatings(data)]),
    ...(probes === null || probes.responses.length === 0
      ? []
      : [describeProbes(probes), explainProbes(probes), captionProbes(probes)]),
    ...(timing.events.length === 0
      ? []
      : [describeTimingChart(timing), explainTiming(timing), captionTiming(timing)]),
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

/** A person's and a made-up one's, whole and stopped in the middle. */
function listSessions(design: Design): readonly Session[] {
  const whole = makeSession(design);
  const stopped: Session = {
    ...whole,
    state: "stopped",
    rows: whole.rows.slice(0, Math.ceil(whole.rows.length / 2)),
  };
  return [whole, stopped].flatMap((session) => [session, { ...session, simulated: false }]);
}

/** All that can be taken of them, in their order; the first is none. */
function listMixes<One>([first, ...others]: readonly One[]): readonly (readonly One[])[] {
  if (first === undefined) return [[]];
  const mixes = listMixes(others);
  return [...mixes, ...mixes.map((mix) => [first, ...mix])];
}

function listTexts(session: Session): readonly string[] {
  const { paragraph, table } = methodsOf(session);
  const answers = table.map(({ topic, answer }) => `${topic}: ${answer}`);
  return [paragraph, ...answers, ...tellCharts(session), ...tellDataSets(session)];
}

describe.each(ODD_DESIGNS)("of $name", ({ design, described, task }) => {
  const session = makeSession(design);

  test("the methods tell what there is", () => {
    for (const sentence of described) expect(methodsOf(session).paragraph).toContain(sentence);
  });

  test("the data set tells what there is", () => {
    expect(taskOf(session)).toBe(task);
  });
});

function findAllFalse(session: Session): readonly string[] {
  return listTexts(session).flatMap((text) => findFalse(text, session));
}

test.each(CLAIMED)("no text tells of $name what there is not", ({ design }) => {
  expect(listSessions(design).flatMap(findAllFalse)).toEqual([]);
});

const MIXES = listMixes(["cue", "neutral", "control", "rest"])
  .slice(1)
  .map((conditions) => ({ name: conditions.join(", "), conditions }));

test.each(MIXES)("nor of any mix of moments with $name", ({ conditions }) => {
  const blocks = Object.fromEntries(conditions.map((condition, index) => [condition, index + 1]));
  const design = makeBlocks(blocks, conditions.length);
  const wrong = listMixes(RATING_MOMENTS).flatMap((when) =>
    findAllFalse(makeSession({ ...design, rating: { ...design.rating, when } })),
  );
  expect(wrong).toEqual([]);
});
