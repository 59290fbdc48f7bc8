/** What the form of the lab has lists and switches for: blocks, questions, cards, runs. */
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Design } from "../../../src/core/design/design";
import { findPreset } from "../../../src/core/design/presets";
import { succeed } from "../../../src/core/result";
import { elementIdOf } from "../../../src/screens/lab/edit/form";
import { LabRoute } from "../../../src/screens/lab/route";
import type { Services } from "../../../src/screens/services";
import { makeDesign } from "../../fixtures/designs";
import { usePlace } from "../../fixtures/place";
import { findSet } from "../../fixtures/sets";

const root = usePlace();
const IDS = ["cue", "neutral", "cue", "neutral"];
const LISTED = makeDesign({
  conditions: [
    { id: "neutral", blocks: 2 },
    { id: "cue", blocks: 2 },
  ],
  order: { rule: "listed", blocks: IDS.map((condition) => ({ condition })) },
});
const MANY = makeDesign({
  conditions: [
    { id: "neutral", blocks: 0 },
    { id: "cue", blocks: 25 },
  ],
  imagesPerBlock: 1,
  order: { rule: "listed", blocks: Array.from({ length: 25 }, () => ({ condition: "cue" })) },
});

const services = {
  openSet: async (setId: string) =>
    succeed({ set: findSet(setId), measures: async () => null, release: () => undefined }),
  frames: { nowMs: () => performance.now() },
  drawSeed: () => 4321,
  store: { list: async () => ({ sessions: [] }), read: async () => null },
} as unknown as Services;

function show(design: Design): void {
  const address = { screen: "lab", source: { preset: null, design }, seed: null } as const;
  render(<LabRoute services={services} address={address} />, root);
  for (const folded of document.querySelectorAll("details")) folded.open = true;
}

const field = (path: string) =>
  page.elementLocator(document.getElementById(elementIdOf([path])) as HTMLElement);
const button = (name: string) => page.getByRole("button", { name, exact: true });
const typed = () =>
  JSON.parse(
    (page.getByLabelText("As JSON", { exact: true }).element() as HTMLTextAreaElement).value,
  ) as Design;
const listed = () => {
  const { order } = typed();
  return order.rule === "listed" ? order.blocks : [];
};
const conditionsListed = () => listed().map(({ condition }) => condition);

let before = "";
beforeEach(() => {
  before = location.href;
});
afterEach(() => {
  render(null, root);
  history.replaceState(null, "", before);
});

describe("stand-ins", () => {
  const standIns = () => typed().standIns ?? [];
  test("are added by the dozen, named and taken away, an undo each", async () => {
    show(makeDesign({ conditions: [{ id: "tea", blocks: 4, role: "cue" }] }));
    await page.getByLabelText("How many", { exact: true }).fill("12");
    await button("Add stand-ins").click();
    expect(standIns()).toHaveLength(12);
    // The first that was added is in sight, and can be named at once.
    expect(document.activeElement).toHaveAccessibleName("File");
    await field("standIns.0.file").fill("Assam 1.jpg");
    await button("Remove stand-in 2").click();
    expect(standIns().slice(0, 2)).toEqual([
      { id: "tea-card-1", file: "Assam 1.jpg", category: "tea" },
      { id: "tea-card-3", file: "tea 3", category: "tea" },
    ]);
    await expect.element(page.getByText("This draft is a design.")).toBeVisible();
    await button("Stand-ins after").click();
    await expect.element(page.getByText("Stand-ins 11 to 11 of 11")).toBeVisible();
    for (let step = 0; step < 3; step += 1) await button("Undo").click();
    expect(standIns()).toEqual([]);
  });

  test("say in their row what is wrong", async () => {
    show(makeDesign({ standIns: [{ id: "tea", file: "Tea.jpg", category: "cue" }] }));
    const file = field("standIns.0.file");
    await file.fill("");
    await expect.element(file).toHaveAccessibleDescription(/file must be text of 1 to 100 characters/);
  });
});

describe("listed blocks", () => {
  test("move by keys alone, and the focus goes along", async () => {
    show(LISTED);
    await button("Move block 1 down").click();
    expect(conditionsListed()).toEqual(["neutral", "cue", "cue", "neutral"]);
    expect(document.activeElement).toHaveAccessibleName("Move block 2 down");
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("{Enter}");
    expect(conditionsListed()).toEqual(["neutral", "cue", "neutral", "cue"]);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(conditionsListed()).toEqual(["neutral", "cue", "cue", "neutral"]);
    await expect.element(page.getByText(/^Taken back: order\.blocks\./)).toBeVisible();
    // A step each, however fast: this one changed places of two alike.
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(conditionsListed()).toEqual(["neutral", "cue", "cue", "neutral"]);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(conditionsListed()).toEqual(IDS);
  });

  test("at the end of the list only go back, and one that is taken away leaves the focus with the next", async () => {
    show(LISTED);
    await button("Move block 3 down").click();
    // At the end there is only the way back.
    expect(document.activeElement).toHaveAccessibleName("Move block 4 up");
    await button("Remove block 4").click();
    expect(document.activeElement).toHaveAccessibleName("Remove block 3");
  });

  test("added, taken away and of another condition, are counted for their conditions, an undo each", async () => {
    show(LISTED);
    await button("Add a block").click();
    expect(document.activeElement).toHaveAccessibleName("Condition");
    await field("order.blocks.4.condition").selectOptions("cue");
    await button("Remove block 2").click();
    expect(typed().conditions.map(({ id, blocks }) => [id, blocks])).toEqual([
      ["neutral", 1],
      ["cue", 3],
    ]);
    await expect.element(page.getByText("This draft is a design.")).toBeVisible();
    for (let step = 0; step < 3; step += 1) await button("Undo").click();
    expect([conditionsListed(), typed().conditions]).toEqual([IDS, LISTED.conditions]);
  });

  test("take one time for all images or one each, and nothing where the cell is emptied", async () => {
    show(LISTED);
    await field("order.blocks.0.imageMs").fill("400");
    await field("order.blocks.1.imageMs").fill("400, 600");
    await field("order.blocks.1.images").fill("neutral-01 neutral-02");
    await field("order.blocks.2.fixationMs").fill("70");
    expect(listed()).toEqual([
      { condition: "cue", imageMs: 400 },
      { condition: "neutral", imageMs: [400, 600], images: ["neutral-01", "neutral-02"] },
      { condition: "cue", fixationMs: 70 },
      { condition: "neutral" },
    ]);
    await field("order.blocks.0.imageMs").fill("");
    expect(listed()[0]).toEqual({ condition: "cue" });
  });

  test("say in their row what is wrong, by the name of the column", async () => {
    show(LISTED);
    const cell = field("order.blocks.1.imageMs");
    await cell.fill("400, 5");
    await expect.element(cell).toHaveAttribute("aria-invalid", "true");
    expect(cell.element()).toHaveAccessibleDescription(
      /imageMs\.1 must be a whole number of milliseconds from 17/,
    );
    await expect.element(field("order.blocks.0.imageMs")).toHaveAttribute("aria-invalid", "false");
  });

  test("are ten in sight of many, and what is wrong with the others stands above", async () => {
    show(MANY);
    await expect.element(page.getByText("Blocks 1 to 10 of 25")).toBeVisible();
    await button("Blocks after").click();
    await button("Blocks after").click();
    await field("order.blocks.24.fixationMs").fill("7x");
    await button("Blocks before").click();
    await expect
      .element(page.getByText(/Order\.blocks\.24\.fixationMs must be a whole number/))
      .toBeVisible();
    await button("Add a block").click();
    await expect.element(page.getByText("Blocks 21 to 26 of 26")).toBeVisible();
  });

  test("moved over the end of what is in sight stay in sight", async () => {
    show(MANY);
    await button("Move block 10 down").click();
    await expect.element(page.getByText("Blocks 11 to 20 of 25")).toBeVisible();
    expect(document.activeElement).toHaveAccessibleName("Move block 11 down");
  });
});

test("several questions begin with the one there was, and go back to it", async () => {
  show(findPreset("class-demo")!);
  await field("rating.items").click();
  await button("Add a question").click();
  await field("rating.items.1.prompt").fill("How tense are you?");
  await field("rating.items.1.labels.0").fill("Calm");
  await button("Move question-2 up").click();
  const { prompt, labels } = findPreset("class-demo")!.rating;
  expect(typed().rating.items).toEqual([
    { id: "question-2", prompt: "How tense are you?", labels: ["Calm", labels[1]] },
    { id: "craving", prompt, labels },
  ]);
  await field("rating.items").click();
  expect(typed().rating).not.toHaveProperty("items");
});

test("cards and runs are switched on with their fields, and off again", async () => {
  show(findPreset("class-demo")!);
  await field("conditions.1.instruction").click();
  await field("conditions.1.instruction.text").fill("Imagine it.");
  await field("conditions.1.instruction.ms").fill("2500");
  await field("runs").click();
  await field("runs.count").fill("4");
  expect(typed().conditions[1]?.instruction).toEqual({ text: "Imagine it.", ms: 2_500 });
  expect(typed().runs?.count).toBe(4);
  await expect.element(page.getByText("This draft is a design.")).toBeVisible();
  await field("runs.count").fill("3");
  await expect.element(field("runs.count")).toHaveAttribute("aria-invalid", "true");
  await field("runs").click();
  await field("conditions.1.instruction").click();
  expect(typed()).not.toHaveProperty("runs");
  expect(typed().conditions[1]).not.toHaveProperty("instruction");
});

test("a condition that is taken away leaves the focus with the next one", async () => {
  show(findPreset("four-condition")!);
  await button("Remove neutral").click();
  expect(document.activeElement).toHaveAccessibleName("Remove control");
  await button("Move rest up").click();
  expect(document.activeElement).toHaveAccessibleName("Move rest up");
});
