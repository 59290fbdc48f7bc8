/** What must be said of a wall wherever its numbers appear, down to the names of its files. */
import { expect, test } from "vitest";
import type { Group } from "../../../src/core/session/cohort/collection";
import { nameFile } from "../../../src/screens/class/wall/along";
import { listWalled, rememberShown } from "../../../src/screens/class/wall/walled";
import { WALL } from "../../../src/words/class/wall";
import { makeDesign } from "../../fixtures/designs";
import { MADE_UP_COHORTS } from "../../reference/cohort-people";

const PEOPLE = MADE_UP_COHORTS[0]!.handIns;

function stampOf(simulated: number): string | null | undefined {
  const counted = PEOPLE.map((one, place) => ({ ...one, simulated: place < simulated }));
  const [designHash, none] = ["d0000000000000000", { waiting: 0, simulatedOut: 0, secondRunsOut: 0 }];
  const group: Group = { designHash, design: makeDesign({}), counted, ...none };
  const recorded = { formOf: () => "code" as const, merge: async () => new Blob() };
  return listWalled([group], recorded, rememberShown)[0]?.stamp;
}

test.each([
  ["of whom nobody is simulated say nothing", 0, null],
  ["of whom one is simulated say that some are", 1, WALL.partlySimulated],
  ["of whom all are simulated say that they are", PEOPLE.length, WALL.simulated],
])("the numbers of people %s", (_name, simulated, stamp) => {
  expect(stampOf(simulated)).toBe(stamp);
});

test("a file's name says what it is of, and whether it tells who somebody is", () => {
  const design = makeDesign({ id: "demo" });
  expect(nameFile({ design, stamp: null }, "rows.csv")).toBe("class_demo_rows.csv");
  expect(nameFile({ design, stamp: null, keepsNames: true }, "rows.csv")).toBe(
    "class_demo_with-names_rows.csv",
  );
  expect(nameFile({ design, stamp: WALL.partlySimulated }, "pairs.svg")).toBe(
    "class_demo_partly-simulated_pairs.svg",
  );
});
