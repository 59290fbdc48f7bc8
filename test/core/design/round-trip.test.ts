/** Every field of a design, said or left out, comes back from text and links as it was, with the same hash. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatDesign, formatDesignCompact, hashDesign } from "../../../src/core/design/canonical";
import type { Design } from "../../../src/core/design/design";
import { parseDesign, parseDesignText } from "../../../src/core/design/parse";
import { formatAddress, parseAddress } from "../../../src/formats/address/address";
import { readCarried } from "../../../src/formats/address/carried";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { tellProblems } from "../../fixtures/problems";
import { COMPUTING_MS } from "../../time-limits";

const text = fc
  .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
  .filter((said) => [...said].length <= 40);
const ms = fc.integer({ min: 1, max: 600_000 });
const key = fc.constantFrom(" ", "5", "Enter", "é", "ArrowUp");
/** Left out, null or said. */
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const instruction = orNull(fc.record({ text, ms: fc.integer({ min: 0, max: 600_000 }) }));
const said = fc.record(
  { label: text, instruction, category: fc.constantFrom("cue", "neutral", "control", "own") },
  { requiredKeys: [] },
);
const question = (id: string) =>
  fc.record({ id: fc.constant(id), prompt: text, labels: fc.tuple(text, text) });
const items = orNull(
  fc.constantFrom(["craving"], ["mood", "craving"]).chain((ids) => fc.tuple(...ids.map(question))),
);

const design: fc.Arbitrary<Design> = fc
  .record({
    conditions: fc.tuple(
      said.map((more) => ({ id: "cue", blocks: 4, ...more })),
      fc
        .tuple(said, fc.constantFrom("cue", "comparison", "other"))
        .map(([more, role]) => ({ id: "own-one", blocks: 4, role, ...more })),
      fc
        .record({ restMs: orNull(ms), instruction }, { requiredKeys: [] })
        .map((more) => ({ id: "rest", blocks: 2, ...more })),
    ),
    structure: fc.record(
      { runs: orNull(fc.record({ count: fc.constant(2), text })), startKey: orNull(key) },
      { requiredKeys: [] },
    ),
    rating: fc.record({ ends: fc.constantFrom("window", "answer"), items }, { requiredKeys: [] }),
    probe: orNull(
      fc.record({
        perBlock: fc.constantFrom(1, 2),
        key: orNull(key),
        windowMs: fc.integer({ min: 1, max: 1_000 }),
      }),
    ),
    fixationMs: fc.oneof(ms, fc.constant({ min: 1, max: 9 }), fc.array(ms, { minLength: 10, maxLength: 10 })),
  })
  .map(({ conditions, structure, rating, ...rest }) =>
    makeDesign({
      ...rest,
      ...structure,
      conditions: conditions as Design["conditions"],
      order: { rule: "shuffled", maxRepeat: 3, first: null },
      rating: { ...SMALL.rating, ...rating } as Design["rating"],
    }),
  );

/** The same with its fields in another order at every level. */
function reverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverse);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, held]) => [name, reverse(held)] as const);
  return Object.fromEntries(entries.reverse());
}

test("a design comes back from its text and its link as it was, however its fields were written", {
  timeout: COMPUTING_MS,
}, () => {
  fc.assert(
    fc.property(design, (given) => {
      const parsed = parseDesign(reverse(given));
      if (!parsed.ok) throw new Error(JSON.stringify(tellProblems(parsed)));
      const { value } = parsed;
      expect(parseDesignText(formatDesign(value))).toEqual(parsed);
      expect(formatDesignCompact(given)).toBe(formatDesignCompact(value));
      expect(hashDesign(given)).toBe(hashDesign(value));
      const task = {
        screen: "task",
        preset: null,
        design: value,
        seed: 1,
        participant: "",
        simulate: false,
        keep: true,
        patch: false,
        invitation: null,
      } as const;
      expect(parseAddress(formatAddress(task), readCarried)).toMatchObject({
        ok: true,
        value: { design: value },
      });
    }),
    { numRuns: 300, seed: 20_261_126 },
  );
});

test("what is said of runs, cards, questions and keys changes the hash, and what is at its default does not", () => {
  const plain = hashDesign(SMALL);
  const other: Partial<Design>[] = [
    { runs: { count: 2, text: "a" } },
    { runs: { count: 2, text: "b" } },
    { startKey: "5" },
    {
      conditions: [
        { ...SMALL.conditions[0]!, instruction: { text: "Look", ms: 1 } },
        ...SMALL.conditions.slice(1),
      ],
    },
    { rating: { ...SMALL.rating, ends: "answer" } },
    { rating: { ...SMALL.rating, items: [{ id: "mood", prompt: "?", labels: ["a", "b"] }] } },
  ];
  const hashes = other.map((changes) => hashDesign(makeDesign(changes)));
  expect(new Set([plain, ...hashes]).size).toBe(other.length + 1);
  const conditions = SMALL.conditions.map((condition) => ({ ...condition, instruction: null }));
  const rating = { ...SMALL.rating, ends: "window" as const, items: null };
  expect(hashDesign(makeDesign({ runs: null, startKey: null, conditions, rating }))).toBe(plain);
});
