/** The sets of the site's own folder: what is fetched how often, and what is told when that fails. */
import { gzipSync } from "node:zlib";
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

async function openFood(second: Answer, set: Answer = food) {
  const fetched = answerWith(set, second);
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

const packedFood = () => Response.json({ ...readSet("food"), packed: ["cue"] });
const packOf = (text: string) => () => new Response(gzipSync(text));

it("a packed category is fetched once, in one file, when the first of its drawings is asked for", async () => {
  const { fetched, source } = await openFood(
    packOf("cue-burger.svg<svg>burger</svg>\ncue-pizza-slice.svg<svg>pizza</svg>"),
    packedFood,
  );
  const [burger, pizza] = await Promise.all(["cue-burger", "cue-pizza-slice"].map(source.imageFile));
  expect(await burger!.text()).toBe("<svg>burger</svg>");
  expect(await pizza!.text()).toBe("<svg>pizza</svg>");
  expect(burger!.type).toBe("image/svg+xml");
  expect(fetched.mock.calls.slice(1)).toEqual([["stimuli/food/cue.pack"]]);
});

it("a category that is not packed is fetched image by image", async () => {
  const { fetched, source } = await openFood(packOf(""), packedFood);
  expect(await source.imageFile("neutral-book")).toBe(null);
  expect(fetched).toHaveBeenCalledOnce();
});

it.each([
  ["is not there", () => new Response("", { status: 404 })],
  ["cannot be reached", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["is no pack", () => new Response("<!doctype html>")],
  ["is cut off", () => new Response(gzipSync("cue-burger.svg<svg></svg>").subarray(0, 10))],
  ["lacks the drawing", packOf("cue-pizza-slice.svg<svg></svg>\ncue-burger.svg")],
])("where a pack %s, the image's own file is fetched", async (_how, answer) => {
  const { source } = await openFood(answer, packedFood);
  expect(await source.imageFile("cue-burger")).toBe(null);
});
