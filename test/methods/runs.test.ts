/** What the methods section says of runs, breaks, start keys and cards. */
import { expect, test } from "vitest";
import type { Design } from "../../src/core/design/design";
import { describeMethods } from "../../src/methods/methods";
import { makeDesign } from "../fixtures/designs";
import { makeSession } from "../fixtures/sessions";

const card = (text: string, ms = 2_000) => ({ instruction: { text, ms } });
const RUNS = makeDesign({
  runs: { count: 2, text: "Have a rest." },
  startKey: "5",
  order: { rule: "shuffled", maxRepeat: 2, first: "cue" },
  conditions: [
    { id: "neutral", blocks: 2, ...card("Look") },
    { id: "cue", blocks: 2, ...card("Look") },
    { id: "rest", blocks: 2, ...card("Rest", 500) },
  ],
});

const tell = (design: Design) => describeMethods({ design, run: makeSession(design) });

test("a design with runs is told run by run", () => {
  const { paragraph } = tell(RUNS);
  for (const sentence of [
    "2 runs of 3 blocks each, in all 2 neutral, 2 cue and 2 rest, with",
    "for 0.3 s before the first block of each run (lead-in)",
    "Between the runs there was a self-paced break, which showed “Have a rest.”",
    "Each run began when the key 5 was pressed or the screen was tapped.",
    "An instruction card showed “Look” for 2 s before each neutral or cue block and “Rest” for 0.5 s before each rest block.",
    "The order of blocks was shuffled, anew for each run, with at most 2 blocks of one condition in a row, beginning each run with cue.",
    "The blocks, cards, fixations, lead-in and lead-out lasted",
    "; 1 break and 2 waits for the start came on top (",
  ]) {
    expect(paragraph).toContain(sentence);
  }
});

test("its table has the runs, the cards, and the order of each run apart", () => {
  const table = new Map(tell(RUNS).table.map(({ topic, answer }) => [topic, answer]));
  expect(table.get("Structure")).toBe("Block design, 2 runs of 3 blocks.");
  expect(table.get("Runs, breaks and what begins them")).toBe(
    "2 runs, 1 self-paced break with “Have a rest.” Each begins on the key 5 or a tap.",
  );
  expect(table.get("Instruction cards")).toContain("“Rest” for 0.5 s before each rest block");
  expect(table.get("Order in this session")).toMatch(/^In blocks, run 1: 1 cue, .*; run 2: 1 cue, .*\.$/u);
  expect(table.get("Instructions")).toContain("A card before each block says what to do; press nothing.");
  expect(table.get("Instructions")).toContain(
    "There are 2 runs, with a break between them for as long as you like.",
  );
});

test("a design of one run says nothing of runs, and only what begins it where a key does", () => {
  const { paragraph } = tell(makeDesign({}));
  expect(paragraph).toContain("one run of 4 blocks");
  expect(paragraph).not.toMatch(/break|card|began when/u);
  expect(tell(makeDesign({ startKey: " " })).paragraph).toContain(
    "The run began when the space bar was pressed",
  );
});
