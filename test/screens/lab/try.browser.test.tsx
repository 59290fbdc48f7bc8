/** What the part of the lab that tries a design says before it runs, and where it cannot. */
import { render } from "preact";
import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import "../../../src/styles/task.css";
import { findPreset } from "../../../src/core/design/presets";
import type { Result } from "../../../src/core/result";
import { buildSchedule } from "../../../src/core/schedule/build";
import type { StimulusSource } from "../../../src/images/source";
import { TryPart } from "../../../src/screens/lab/try/try-part";
import type { Services } from "../../../src/screens/services";
import { BEFORE } from "../../../src/words/before";
import { TRY } from "../../../src/words/lab/try";
import { usePlace } from "../../fixtures/place";
import { build } from "../../fixtures/schedules";
import { findSet } from "../../fixtures/sets";
import { DESIGN, makeServices, openTea } from "../../fixtures/tea";

const place = usePlace();
const design = findPreset("class-demo")!;
const shown = { design, set: findSet(design.stimuli), measures: null, schedule: build(design) };
const MISSING: Result<StimulusSource> = {
  ok: false,
  problems: [{ path: "design.stimuli", rule: { code: "readable-set", url: "set.json" }, received: "x" }],
  more: 0,
};

function show(openSet: Services["openSet"], store: Partial<Services["store"]> = {}): void {
  const { services } = makeServices(openSet);
  const changed = { ...services, store: { ...services.store, ...store } };
  render(<TryPart services={changed} shown={shown} selfPacedMs={4_000} />, place);
}

const start = page.getByRole("button", { name: TRY.start });

test("blocks that the schedule does not have are told, and cannot be tried", async () => {
  show(async () => MISSING);
  await userEvent.click(page.getByLabelText(TRY.blocks));
  await userEvent.fill(page.getByLabelText(TRY.to), "9");
  await expect.poll(() => place.textContent).toContain("must be blocks from 1 to 8, in this order");
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

test("while another tab runs the task nothing is tried, and it is said", async () => {
  show(() => new Promise(() => undefined), { takeTurn: async () => null });
  await userEvent.click(start);
  await expect.element(page.getByText(BEFORE.elsewhere)).toBeVisible();
  expect(document.querySelector("dialog[open]")).toBeNull();
});

test("the turn to run is had while something is tried, and let go after it", async () => {
  const turns: string[] = [];
  const takeTurn = async () => {
    turns.push("taken");
    return () => void turns.push("let go");
  };
  show(() => new Promise(() => undefined), { takeTurn });
  await userEvent.click(start);
  await expect.poll(() => turns).toEqual(["taken"]);
  await userEvent.click(page.getByRole("button", { name: /Stop/ }));
  await expect.poll(() => turns).toEqual(["taken", "let go"]);
});

/** A page that can be put out of sight: it gets no frames there, and says so. */
function makeHidable() {
  let isHidden = false;
  onTestFinished(() => void Reflect.deleteProperty(document, "visibilityState"));
  return {
    frames: {
      request: (callback: (stampMs: number) => void) =>
        requestAnimationFrame((stampMs) => {
          if (!isHidden) callback(stampMs);
        }),
      cancel: (handle: number) => cancelAnimationFrame(handle),
      nowMs: () => performance.now(),
    },
    hide() {
      isHidden = true;
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    },
  };
}

test("a page that goes out of sight ends the try there, and the event on screen then is none that was shown", async () => {
  const openSet = await openTea();
  const opened = await openSet("tea", null);
  if (!opened.ok) throw new Error("The set is in memory.");
  const { set } = opened.value;
  const schedule = buildSchedule({ ...DESIGN, imageMs: 5_000 }, set, 3);
  if (!schedule.ok) throw new Error("The design fits its set.");
  const { frames, hide } = makeHidable();
  const services = { ...makeServices(openSet).services, frames };
  const tried = { design: schedule.value.design, set, measures: null, schedule: schedule.value };
  render(<TryPart services={services} shown={tried} selfPacedMs={4_000} />, place);
  place.style.paddingTop = "1500px";
  await userEvent.click(start);
  // The lead-in; the first image stands for five seconds more.
  await expect.poll(() => place.querySelector("progress")?.value, { timeout: 20_000 }).toBe(1);
  hide();
  const { length } = schedule.value.events.filter(({ phase }) => phase !== "practice");
  const told = `The page went out of sight, and the try ended there, after 1 of ${length} events.`;
  await expect.element(page.getByText(told)).toBeVisible();
  const top = () => place.querySelector(".display-report")?.getBoundingClientRect().top;
  await expect.poll(top).toBeLessThan(100);
  const verdict = place.querySelector(".verdict")?.textContent ?? "";
  expect(verdict).toMatch(/ 1 of 1[;. ]|^1 of 1 event |^Whether events were on their frames cannot be told/);
  expect(verdict).not.toContain("image");
  expect(document.querySelector("dialog[open]")).toBeNull();
});
