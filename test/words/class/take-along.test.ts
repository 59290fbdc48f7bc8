/** What the text beside the files of a class says of whose they are. */
import { expect, test } from "vitest";
import { type ReadmeFacts, writeReadme } from "../../../src/words/class/take-along";

const FACTS: ReadmeFacts = {
  title: "A class",
  wideFile: "wide.csv",
  longFile: "ratings.csv",
  scriptFile: "class.R",
  whoFile: null,
  cueColumn: "mean_cue",
  comparisonColumn: "mean_neutral",
  people: 12,
  byFile: 9,
  simulated: 0,
  stamp: null,
};
const write = (facts: Partial<ReadmeFacts>) => writeReadme({ ...FACTS, ...facts }).replace(/\s+/g, " ");

test("of people it calls nobody made up, and says that nothing tells who they are", () => {
  expect(write({})).toContain("Nothing in them tells who anybody is, or when they took part.");
  expect(write({})).not.toMatch(/simulated|made up/i);
});

test("of a made-up class it says so before all else, and of one with simulated people how many", () => {
  expect(write({ simulated: 12, stamp: "made up" })).toContain("ALL OF THIS IS MADE UP");
  const some = write({ simulated: 2, stamp: "partly simulated" });
  expect(some).toContain("2 OF 12 ARE SIMULATED");
  expect(some).not.toContain("ALL OF THIS");
});

test("who they are it says only of those who came by file", () => {
  expect(write({ whoFile: "who.csv" })).toContain("for those who came by file (a code names nobody)");
  expect(write({ whoFile: "who.csv", byFile: 12 })).not.toContain("a code names nobody");
});
