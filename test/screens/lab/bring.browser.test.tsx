/** The lab takes a table in: what its columns mean, the account of it, and the design that it becomes. */
import axe from "axe-core";
import { render } from "preact";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import "../../../src/styles/screens.css";
import "../../../src/styles/tables.css";
import type { Design } from "../../../src/core/design/design";
import { findPreset } from "../../../src/core/design/presets";
import { succeed } from "../../../src/core/result";
import { LabRoute } from "../../../src/screens/lab/route";
import { Frame } from "../../../src/screens/parts/frame";
import type { Services } from "../../../src/screens/services";
import { usePlace } from "../../fixtures/place";
import { findSet } from "../../fixtures/sets";

const root = usePlace();

const services = {
  openSet: async (setId: string) =>
    succeed({ set: findSet(setId), measures: async () => null, release: () => undefined }),
  frames: { nowMs: () => performance.now() },
  drawSeed: () => 4321,
  store: { list: async () => ({ sessions: [] }), read: async () => null },
} as unknown as Services;

const EVENTS = [
  "onset\tduration\ttrial_type\tstim_file\tresponse",
  "0\t4\tsmoking\tsmoke/One.png\tn/a",
  "6\t4\tneutral\tneutral-01.svg\tn/a",
  "11\t0\tresponse\tn/a\t1",
].join("\n");

beforeEach(async () => {
  history.replaceState(null, "", "#/lab");
  render(
    <Frame isWide>
      <LabRoute
        services={services}
        address={{
          screen: "lab",
          source: { preset: "class-demo", design: findPreset("class-demo")! },
          seed: null,
        }}
      />
    </Frame>,
    root,
  );
  await expect.element(page.getByRole("heading", { name: "Bring your own" })).toBeVisible();
});

const fileInput = () => page.elementLocator(root.querySelector("#bring input[type=file]")!);
const upload = (text: string, name = "sub-01_events.tsv") =>
  userEvent.upload(fileInput(), new File([text], name));
const draft = (): Design =>
  JSON.parse((page.getByLabelText("As JSON", { exact: true }).element() as HTMLTextAreaElement).value);
const use = () => page.getByRole("button", { name: "Use this design" });

describe("a table that is brought", () => {
  test("tells what becomes of it, becomes the draft when asked, and can be taken back", async () => {
    const before = draft();
    await upload(EVENTS);
    await expect
      .element(page.getByText(/held against the table: 2 events, each as the table has it/))
      .toBeVisible();
    await expect.element(page.getByText("Columns that were not used: response.")).toBeVisible();
    expect(draft()).toEqual(before);
    await page.getByText(/^Line by line/).click();
    await expect.element(page.getByRole("row", { name: "2 image One.png, a grey stand-in" })).toBeVisible();
    await use().click();
    expect(draft()).toMatchObject({
      id: "sub-01-events",
      standIns: [{ id: "one", file: "One.png", category: "smoking" }],
      order: { rule: "listed", blocks: [{ images: ["one"] }, { images: ["neutral-01"] }] },
    });
    await expect
      .element(page.getByText(/^The draft is now the design from sub-01_events\.tsv/))
      .toHaveFocus();
    await expect.element(page.getByText(/^One picture is a grey card/)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    expect(draft()).toEqual(before);
  });

  test("can have its columns and units chosen otherwise", async () => {
    await upload("what,who,ms\na.png,cue,2000\nb.png,cue,3000\n", "list.csv");
    await expect.element(page.getByText(/^No line shows an image/)).toBeVisible();
    await page.getByLabelText("Image", { exact: true }).selectOptions("what (a.png)");
    await page.getByLabelText("Condition", { exact: true }).selectOptions("who (cue)");
    await page.getByLabelText("Duration", { exact: true }).selectOptions("ms (2000)");
    await page.getByLabelText("Times are in").selectOptions("milliseconds");
    await page.getByLabelText("Images a block", { exact: true }).first().fill("2");
    await use().click();
    expect(draft()).toMatchObject({ imagesPerBlock: 2, order: { blocks: [{ imageMs: [2_000, 3_000] }] } });
  });

  test("can be pasted, and put aside", async () => {
    const before = draft();
    await page.getByLabelText("Lines with their names above").fill("condition,image\ncue,a.png\n");
    await page.getByRole("button", { name: "Read these lines" }).click();
    await expect
      .element(page.getByRole("heading", { name: "pasted lines: 1 line in 2 columns." }))
      .toBeVisible();
    await page.getByRole("button", { name: "Put it aside" }).click();
    await expect.element(use()).not.toBeInTheDocument();
    expect(draft()).toEqual(before);
  });

  test("can be dropped anywhere on the page", async () => {
    const drop = () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([EVENTS], "dropped.tsv"));
      const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await expect.poll(drop).toBe(true);
    await expect.element(page.getByRole("heading", { name: /^dropped\.tsv/ })).toBeVisible();
  });

  test("is refused in one sentence where it has no lines", async () => {
    await upload("image,condition\n", "empty.csv");
    await expect
      .element(page.getByRole("alert").getByText("This must have at least one row; received 0."))
      .toBeVisible();
  });

  test("shows whatever stands in it as text", async () => {
    const hostile = "<img src=x onerror=globalThis.ran=1>";
    await upload(`condition,image,${hostile}\n${hostile},${hostile}.png,1\n`, `${hostile}.csv`);
    await page.getByText(/^Line by line/).click();
    await expect.element(page.getByRole("row", { name: /a grey stand-in/ })).toBeVisible();
    expect(root.querySelector("img, script")).toBeNull();
    expect("ran" in globalThis).toBe(false);
  });
});

test.each([
  [1280, 800],
  [320, 640],
])("a table fits a page of %i × %i, and everyone can use it", async (width, height) => {
  await page.viewport(width, height);
  await upload(EVENTS);
  await page.getByText(/^Line by line/).click();
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
