/** The files of a class, and the script that gives its numbers again, run in R where that is installed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { scoreCohort } from "../../../src/core/session/cohort/cohort";
import type { Known } from "../../../src/core/session/cohort/known";
import type { HandIn } from "../../../src/core/session/hand-in";
import { tabulateLong } from "../../../src/formats/cohort/long";
import type { Numbered, Table } from "../../../src/formats/cohort/table";
import { listMeanColumns, tabulateWide } from "../../../src/formats/cohort/wide";
import { formatCsvTable } from "../../../src/formats/table/csv";
import { writeRScript } from "../../../src/words/class/r-script";
import { hasR, runClassScript } from "../../fixtures/class-script";
import { makeDesign } from "../../fixtures/designs";
import { MADE_UP_COHORTS, type MadeUpCohort } from "../../reference/cohort-people";
import { COMPUTING_MS } from "../../time-limits";
import { readCsv } from "../table/read-csv";

const QUESTIONS = ["craving"] as const;
const COMPARED = { cue: "cue", comparison: "neutral", question: 0 } as const;

function designOf({ blocks }: Pick<MadeUpCohort, "blocks">) {
  return makeDesign({
    conditions: [
      { id: "neutral", blocks: blocks[1] },
      { id: "cue", blocks: blocks[0] },
    ],
    order: { rule: "shuffled", maxRepeat: 10, first: null },
    rating: { ...makeDesign({}).rating, min: 0, max: 100 },
  });
}

function numberPeople(handIns: readonly HandIn[], isLeftOut: (place: number) => boolean = () => false) {
  return handIns.map(
    (handIn, place): Numbered => ({ person: place + 1, handIn, isLeftOut: isLeftOut(place) }),
  );
}

function toRecords({ names, rows }: Table): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place]])));
}

const PERSON: HandIn = {
  id: "somebody",
  designHash: "d0000000000000000",
  simulated: false,
  isSecondRun: false,
  before: [{ value: 10, isUntouched: false }],
  after: [{ value: null, isUntouched: false }],
  blocks: [
    { condition: "cue", before: [], after: [{ value: 20, isUntouched: false }], wasInterrupted: false },
    { condition: "neutral", before: [], after: [{ value: 50, isUntouched: true }], wasInterrupted: true },
    { condition: "cue", before: [], after: [{ value: null, isUntouched: false }], wasInterrupted: false },
  ],
};

describe("the wide table", () => {
  const asked = { design: designOf({ blocks: [2, 2] }), questions: QUESTIONS };
  test("has one row a person and one column a condition, cues first", () => {
    const wide = tabulateWide(numberPeople([PERSON]), asked);
    expect(toRecords(wide)).toEqual([
      {
        person: 1,
        mean_cue: 20,
        mean_neutral: 50,
        before: 10,
        after: null,
        missed: 1,
        opened_by: "cue",
        left_out: false,
        simulated: false,
      },
    ]);
    expect(wide.names.slice(0, 3)).toEqual(["person", "mean_cue", "mean_neutral"]);
  });
  test("holds nothing that names a person or a session", () => {
    const text = formatCsvTable(
      tabulateWide(numberPeople([PERSON]), asked).names,
      tabulateWide(numberPeople([PERSON]), asked).rows,
    );
    expect(text).not.toContain(PERSON.id);
    expect(text).not.toContain(PERSON.designHash);
  });
  test("explains every column that it has", () => {
    const { names, variables } = tabulateWide(numberPeople([PERSON]), asked);
    expect(variables.map(({ name }) => name)).toEqual(names);
  });
  test("has names that R reads as they stand, and none twice", () => {
    const design = makeDesign({
      conditions: [
        { id: "phone-on", blocks: 1, role: "cue", category: "cue" },
        { id: "phone_on", blocks: 1, role: "cue", category: "cue" },
        { id: "phone-off", blocks: 1, role: "comparison", category: "neutral" },
      ],
    });
    const names = listMeanColumns({ design, questions: ["craving", "mood-now"] }).map(({ name }) => name);
    expect(new Set(names).size).toBe(6);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });
});

test("the long table has one row a rating, in the order given, empty where it was missed", () => {
  const asked = { design: designOf({ blocks: [2, 2] }), questions: QUESTIONS };
  const told = toRecords(tabulateLong(numberPeople([PERSON]), asked));
  expect(
    told.map(({ moment, condition, occurrence, rating }) => [moment, condition, occurrence, rating]),
  ).toEqual([
    ["before", null, null, 10],
    ["after-block", "cue", 1, 20],
    ["after-block", "neutral", 1, 50],
    ["after-block", "cue", 2, null],
    ["after", null, null, null],
  ]);
  expect(told.map(({ untouched }) => untouched)).toEqual([false, false, true, null, null]);
});

const folder = mkdtempSync(join(tmpdir(), "class-"));
afterAll(() => rmSync(folder, { recursive: true }));

function known<Value>(number: Known<Value>): Value | null {
  return number.ok ? number.value : null;
}

/** What the script told of everybody, by the name of the line. */
function runScript(
  { names, rows }: Table,
  long: Table,
  { blocks }: Pick<MadeUpCohort, "blocks">,
): ReadonlyMap<string, readonly number[]> {
  writeFileSync(join(folder, "wide.csv"), formatCsvTable(names, rows));
  writeFileSync(join(folder, "ratings.csv"), formatCsvTable(long.names, long.rows));
  const script = writeRScript({
    title: "A class",
    wideFile: "wide.csv",
    longFile: "ratings.csv",
    cueColumn: "mean_cue",
    comparisonColumn: "mean_neutral",
    ...COMPARED,
    question: "craving",
    cueBlocks: blocks[0],
    comparisonBlocks: blocks[1],
    min: 0,
    max: 100,
  });
  writeFileSync(join(folder, "class.R"), script);
  return runClassScript(folder);
}

const SCRIPTED = MADE_UP_COHORTS.filter(
  ({ name }) => name === "room" || name === "missed" || name === "floor",
);

test.for(SCRIPTED)(
  "the script gives the numbers of the room again from its files: $name",
  { timeout: COMPUTING_MS },
  (cohort, { skip }) => {
    if (!hasR) return skip("Rscript is not installed, so nobody ran the script.");
    const asked = { design: designOf(cohort), questions: QUESTIONS };
    const people = numberPeople(cohort.handIns, (place) => place === 0);
    const told = runScript(tabulateWide(people, asked), tabulateLong(people, asked), cohort);
    const { numbers, signedRank, splitHalf, ends, openedBy } = scoreCohort(
      cohort.handIns,
      asked.design,
      COMPARED,
    );
    const effect = known(numbers.effect);
    const near = (name: string, ...values: readonly (number | null | undefined)[]) => {
      const given = told.get(name) ?? [];
      expect(given.map((value) => Number(value.toPrecision(5)))).toEqual(
        values.map((value) => Number((value ?? Number.NaN).toPrecision(5))),
      );
    };
    near("People", numbers.people);
    near("Mean difference", known(numbers.mean));
    near("Standard deviation", known(numbers.sd));
    near("95 % interval of the mean", known(numbers.interval)?.low, known(numbers.interval)?.high);
    near("Standardised effect (d_z)", effect?.dz);
    const bounds = effect === null ? null : known(effect.interval);
    near("95 % interval of d_z", bounds?.low, bounds?.high);
    near("Wilcoxon signed rank V, p", known(signedRank)?.v, known(signedRank)?.p);
    near("Differences of exactly zero", known(signedRank)?.zeros);
    near("Median correlation of halves", known(splitHalf)?.r);
    near("Ratings at the lowest value, %", 100 * (known(ends.atFloor) ?? Number.NaN));
    for (const { condition, numbers: own } of openedBy) {
      near(`People, mean: ${condition} first`, own.people, known(own.mean));
    }
  },
);

/** Two people whose t is 19, people who are all alike, nobody who rated both. */
const ODD: readonly (readonly [name: string, people: readonly (readonly [number | null, number])[]])[] = [
  [
    "two people far from zero",
    [
      [10, 0],
      [9, 0],
    ],
  ],
  [
    "people who are all alike",
    [
      [7, 4],
      [9, 6],
      [5, 2],
      [8, 5],
    ],
  ],
  ["one person", [[10, 3]]],
  ["nobody with both means", [[null, 3]]],
];

test.for(ODD)("of %s the script says what is missing, and fails at nothing", ([, people], { skip }) => {
  if (!hasR) return skip("Rscript is not installed, so nobody ran the script.");
  const rated = (condition: string, value: number | null) => {
    return { condition, before: [], after: [{ value, isUntouched: false }], wasInterrupted: false };
  };
  const handIns = people.map(([cue, neutral]): HandIn => {
    return { ...PERSON, blocks: [rated("cue", cue), rated("neutral", neutral)] };
  });
  const asked = { design: designOf({ blocks: [1, 1] }), questions: QUESTIONS };
  const numbered = numberPeople(handIns);
  const told = runScript(tabulateWide(numbered, asked), tabulateLong(numbered, asked), { blocks: [1, 1] });
  expect(told.get("People")?.[0]).toBe(people.filter(([cue]) => cue !== null).length);
  expect(told.has("Split-half")).toBe(true);
});

test("text of a class's table comes back from CSV as it went in", () => {
  const asked = { design: designOf({ blocks: [2, 2] }), questions: QUESTIONS };
  const { names, rows } = tabulateWide(numberPeople([PERSON]), asked);
  expect(readCsv(formatCsvTable(names, rows))).toEqual([
    names,
    ["1", "20", "50", "10", "", "1", "cue", "FALSE", "FALSE"],
  ]);
});
