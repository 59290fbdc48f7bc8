/** The lab's door to stock jsPsych: what it offers, and what it says where it cannot. */
import { render } from "preact";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { findPreset } from "../../../src/core/design/presets";
import type { OpenSet } from "../../../src/images/source";
import { ScriptPart } from "../../../src/screens/lab/script/script-part";
import { SCRIPT } from "../../../src/words/lab/script";
import { usePlace } from "../../fixtures/place";
import { build } from "../../fixtures/schedules";
import { findSet } from "../../fixtures/sets";
import { openInMemory } from "../../fixtures/sources";

const place = usePlace();
const DESIGN = findPreset("class-demo")!;
const SET = findSet(DESIGN.stimuli);
const SHOWN = { design: DESIGN, set: SET, measures: null, schedule: build(DESIGN) };

function show(openSet: OpenSet, shown: typeof SHOWN | null = SHOWN): void {
  render(<ScriptPart shown={shown} from={{ openSet, build: "", jspsychVersion: "8.3.0" }} />, place);
}

test("a draft that cannot be run is told why there is no script of it", () => {
  show(openInMemory(SET), null);
  expect(place.textContent).toContain(SCRIPT.notYet);
  expect(place.querySelector("button")).toBeNull();
});

test("without its pictures no file is made: a few of them are named, the rest counted", async () => {
  show(openInMemory(SET));
  await userEvent.click(page.getByRole("button", { name: SCRIPT.button }));
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent(/^These pictures could not be loaded: (?:[\w-]+\.svg, ){5}and 30 more\.$/);
  await expect.element(page.getByRole("status")).toHaveTextContent(/^No file was made/);
});

test("once they are there, it is handed over by name", async () => {
  const files = new Map(SET.images.map(({ id }) => [id, new Blob(["<svg/>"])]));
  show(openInMemory(SET, files));
  await userEvent.click(page.getByRole("button", { name: SCRIPT.button }));
  await expect.element(page.getByRole("status")).toHaveTextContent(/^class-demo_jspsych\.zip was handed/);
});
