/** What the part of the lab that tries a design says before it runs, and where it cannot. */
import { render } from "preact";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import "../../../src/styles/task.css";
import { findPreset } from "../../../src/core/design/presets";
import type { Result } from "../../../src/core/result";
import type { StimulusSource } from "../../../src/images/source";
import { TryPart } from "../../../src/screens/lab/try/try-part";
import type { Services } from "../../../src/screens/services";
import { TRY } from "../../../src/words/lab/try";
import { usePlace } from "../../fixtures/place";
import { build } from "../../fixtures/schedules";
import { findSet } from "../../fixtures/sets";

const place = usePlace();
const design = findPreset("class-demo")!;
const shown = { design, set: findSet(design.stimuli), measures: null, schedule: build(design) };
const MISSING: Result<StimulusSource> = {
  ok: false,
  problems: [{ path: "design.stimuli", rule: { code: "readable-set", url: "set.json" }, received: "x" }],
  more: 0,
};

function makeServices(openSet: Services["openSet"]): Services {
  const services: Pick<Services, "openSet" | "frames" | "wallClockMs" | "build"> = {
    openSet,
    frames: {
      request: (callback) => requestAnimationFrame(callback),
      cancel: (handle) => cancelAnimationFrame(handle),
      nowMs: () => performance.now(),
    },
    wallClockMs: () => Date.now(),
    build: "0.1.0",
  };
  return services as Services;
}

function show(openSet: Services["openSet"]): void {
  render(<TryPart services={makeServices(openSet)} shown={shown} selfPacedMs={4_000} />, place);
}

const start = page.getByRole("button", { name: TRY.start });

test("blocks that the schedule does not have are told, and cannot be tried", async () => {
  show(async () => MISSING);
  await userEvent.click(page.getByLabelText(TRY.blocks));
  await userEvent.fill(page.getByLabelText(TRY.to), "9");
  expect(place.textContent).toContain("must be blocks from 1 to 8, in this order");
  await expect.element(start).toBeDisabled();
  await userEvent.fill(page.getByLabelText(TRY.to), "1");
  await expect.element(start).toBeEnabled();
});

test("a set that cannot be opened is told in a sentence, and the page is there again", async () => {
  show(async () => MISSING);
  await userEvent.click(start);
  await expect.element(page.getByText(TRY.setMissing)).toBeVisible();
  expect(document.querySelector("dialog[open]")).toBeNull();
});

test("pictures that cannot be loaded are listed by their files", async () => {
  const set = findSet(design.stimuli);
  show(async () => ({
    ok: true,
    value: {
      set,
      imageUrl: (id) => `nowhere/${id}.svg`,
      imageFile: async () => new Blob(["no picture"], { type: "image/svg+xml" }),
      measures: async () => null,
      release: () => undefined,
    },
  }));
  await userEvent.click(start);
  await expect.element(page.getByText(TRY.filesMissing)).toBeVisible();
  expect(place.querySelectorAll("#try li").length).toBeGreaterThan(4);
});

test("Stop before anything was shown leads back, and says that there is nothing to report", async () => {
  show(() => new Promise(() => undefined));
  await userEvent.click(start);
  await expect.element(page.getByRole("dialog", { name: TRY.stage })).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: /Stop/ }));
  await expect.element(page.getByText(TRY.nothing)).toBeVisible();
});
