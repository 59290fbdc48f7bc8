import { describe, expect, it } from "vitest";
import { hashDesign } from "../../../../src/core/design/canonical";
import {
  type Addition,
  addAll,
  beginCollection,
  type Collected,
  type Collection,
  groupByDesign,
  knowDesign,
  letIn,
  takeOut,
} from "../../../../src/core/session/cohort/collection";
import { meanOf } from "../../../../src/core/session/cohort/person-means";
import { makeDesign, SMALL } from "../../../fixtures/designs";
import { makeCollected, makeHandIn } from "../../../fixtures/hand-ins";

const OTHER = makeDesign({ id: "other", imageMs: 2_000 });
const ALL = { simulated: true, secondRuns: true };
const NONE = { simulated: false, secondRuns: false };

const add = (begun: Collection, one: Collected) => addAll(begun, [one]);

/** One by one, which comes to the same as all at once. */
function addInTurn(added: readonly Collected[], begun = beginCollection([SMALL])) {
  const additions: Addition[] = [];
  const collection = added.reduce<Collection>((before, each) => {
    const { collection: after, additions: own } = add(before, each);
    additions.push(...own);
    return after;
  }, begun);
  expect(addAll(begun, added)).toEqual({ collection, additions });
  return { collection, additions };
}

describe("a session that comes twice", () => {
  it.each([
    ["code", "code", "again", "code"],
    ["code", "table", "fuller", "table"],
    ["code", "session", "fuller", "session"],
    ["table", "session", "fuller", "session"],
    ["session", "code", "again", "session"],
    ["session", "table", "again", "session"],
    ["session", "session", "again", "session"],
  ] as const)("counts once: as %s and then as %s it is %s, and kept as %s", (first, then, addition, kept) => {
    const { collection, additions } = addInTurn([makeCollected("a", first), makeCollected("a", then)]);
    expect(additions).toEqual(["new", addition]);
    expect([...collection.people.values()].map(({ form }) => form)).toEqual([kept]);
    expect(groupByDesign(collection, ALL).map(({ counted }) => counted.length)).toEqual([1]);
  });

  it("stays a second run when its file, which cannot know, comes after its code or before", () => {
    const code = makeCollected("a", "code", { isSecondRun: true });
    const file = makeCollected("a", "session");
    for (const order of [
      [code, file],
      [file, code],
    ]) {
      const { collection, additions } = addInTurn(order);
      expect(additions).toEqual(["new", "fuller"]);
      expect(collection.people.get("a")).toMatchObject({ form: "session", handIn: { isSecondRun: true } });
      expect(groupByDesign(collection, NONE)[0]).toMatchObject({ counted: [], secondRunsOut: 1 });
    }
  });

  it("as another design is refused, and what was there stays", () => {
    const { collection, additions } = addInTurn([
      makeCollected("a", "code"),
      makeCollected("a", "session", { designHash: hashDesign(OTHER) }),
    ]);
    expect(additions).toEqual(["new", "clashing"]);
    expect(collection.people.get("a")).toMatchObject({ form: "code", designHash: hashDesign(SMALL) });
  });
});

it("simulated sessions and second runs are left out unless they are asked for, each counted", () => {
  const { collection } = addInTurn([
    makeCollected("a", "code"),
    makeCollected("b", "code", { simulated: true }),
    makeCollected("c", "code", { isSecondRun: true }),
    makeCollected("d", "code", { simulated: true, isSecondRun: true }),
  ]);
  const told = (simulated: boolean, secondRuns: boolean) =>
    groupByDesign(collection, { simulated, secondRuns }).map(({ counted, simulatedOut, secondRunsOut }) => [
      counted.map(({ id }) => id).join(""),
      simulatedOut,
      secondRunsOut,
    ]);
  expect(told(false, false)).toEqual([["a", 2, 1]]);
  expect(told(true, false)).toEqual([["ab", 0, 2]]);
  expect(told(false, true)).toEqual([["ac", 2, 0]]);
  expect(told(true, true)).toEqual([["abcd", 0, 0]]);
});

it("designs are kept apart, and one that is not known waits until it is and what came is read again", () => {
  const waiting = makeCollected("b", "table", { designHash: hashDesign(OTHER), handIn: null });
  const { collection } = addInTurn([waiting, makeCollected("a", "code"), makeCollected("c", "code")]);
  expect(groupByDesign(collection, ALL)).toMatchObject([
    { design: SMALL, waiting: 0, counted: [{ id: "a" }, { id: "c" }] },
    { design: null, waiting: 1, counted: [] },
  ]);
  const known = knowDesign(collection, OTHER);
  const read = add(known, { ...waiting, handIn: makeHandIn("b", {}, OTHER) });
  expect(read.additions).toEqual(["fuller"]);
  expect(groupByDesign(read.collection, ALL)[1]).toMatchObject({ design: OTHER, waiting: 0, counted: [{}] });
  expect(knowDesign(known, OTHER)).toBe(known);
});

it("the order in which people are listed does not depend on when they came", () => {
  const people = ["c", "a", "b"].map((id) => makeCollected(id, "code"));
  const orders = [people, people.toReversed()].map((order) =>
    groupByDesign(addInTurn(order).collection, ALL)[0]!.counted.map(({ id }) => id),
  );
  expect(orders).toEqual([
    ["a", "b", "c"],
    ["a", "b", "c"],
  ]);
});

it("who was taken out stays out in whatever form they come again, until they are let in", () => {
  const { collection } = addInTurn([makeCollected("a", "code"), makeCollected("b", "code")]);
  const without = takeOut(collection, "a");
  expect([...without.people.keys()]).toEqual(["b"]);
  const again = add(without, makeCollected("a", "session"));
  expect(again.additions).toEqual(["taken-out"]);
  expect(again.collection).toBe(without);
  expect(add(letIn(without, "a"), makeCollected("a", "session")).additions).toEqual(["new"]);
});

it("a person's mean is that of the ratings given after the blocks of a condition", () => {
  const handIn = makeHandIn("a");
  expect([meanOf(handIn, "neutral"), meanOf(handIn, "cue"), meanOf(handIn, "control")]).toEqual([
    2.5,
    6.5,
    null,
  ]);
  const [first, ...others] = handIn.blocks;
  const missed = { ...first!, after: [{ value: null, isUntouched: false }] };
  expect(meanOf({ blocks: [missed, ...others] }, "neutral")).toBe(3);
  expect(meanOf({ blocks: [missed] }, "neutral")).toBeNull();
});
