/** The sets of the site's own folder: what is fetched how often, and what is told when that fails. */
import { afterEach, expect, it, vi } from "vitest";
import { openSiteSets } from "../../src/images/site-sets";
import { describeProblem } from "../../src/words/problems/problem";
import { readMeasures, readSet } from "../stimuli/read-sets";

type Answer = () => Response | Promise<never>;

/** Answers the requests in turn. */
function answerWith(...answers: readonly Answer[]) {
  const fetched = vi.fn(async (_url: string) => answers[fetched.mock.calls.length - 1]!());
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const food = () => Response.json(readSet("food"));

afterEach(() => vi.unstubAllGlobals());

it("a set is fetched once, however often it is opened, and its images stand beside it", async () => {
  const fetched = answerWith(food);
  const openSet = openSiteSets();
  const [first, second] = await Promise.all([openSet("food"), openSet("food")]);
  expect((await openSet("food")).ok && first.ok && second.ok).toBe(true);
  expect(fetched.mock.calls).toEqual([["stimuli/food/set.json"]]);
  if (!first.ok) throw new Error("The set was not opened.");
  expect(first.value.set).toEqual(readSet("food"));
  expect(first.value.imageUrl("cue-burger")).toBe("stimuli/food/cue-burger.svg");
  expect(() => first.value.imageUrl("cue-pipe-1")).toThrow("has no image cue-pipe-1");
});

it.each([
  ["is not there", () => new Response("", { status: 404 })],
  ["cannot be reached", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["is no JSON", () => new Response("<!doctype html>")],
])("a set that %s is a problem, and is asked for again the next time", async (_how, refuse) => {
  const fetched = answerWith(refuse, food);
  const openSet = openSiteSets();
  const refused = await openSet("food");
  expect(refused.ok ? [] : refused.problems.map(describeProblem)).toEqual([
    'design.stimuli must name a stimulus set that this page has (stimuli/food/set.json could not be read); received "food".',
  ]);
  expect((await openSet("food")).ok).toBe(true);
  expect(fetched).toHaveBeenCalledTimes(2);
});

it("a set whose description breaks a rule is refused with that rule", async () => {
  answerWith(() => Response.json({ ...readSet("food"), licence: "" }));
  const opened = await openSiteSets()("food");
  expect(opened.ok ? [] : opened.problems.map(({ path }) => path)).toEqual(["licence"]);
});

async function openFood(measures: Answer) {
  const fetched = answerWith(food, measures);
  const opened = await openSiteSets()("food");
  if (!opened.ok) throw new Error("The set was not opened.");
  return { fetched, source: opened.value };
}

it("a set's measures are fetched when they are asked for, and not before", async () => {
  const { fetched, source } = await openFood(() => Response.json(readMeasures("food")));
  expect(fetched).toHaveBeenCalledOnce();
  expect(await source.measures()).toEqual(readMeasures("food"));
  expect(fetched.mock.calls.at(-1)).toEqual(["stimuli/food/measures.json"]);
});

it.each([
  ["are not there", () => new Response("", { status: 404 })],
  ["cannot be reached", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["break a rule", () => Response.json({ version: 1, images: { "cue-burger": { hue: "red" } } })],
])("measures that %s are none", async (_how, refuse) => {
  const { source } = await openFood(refuse);
  expect(await source.measures()).toBe(null);
});
