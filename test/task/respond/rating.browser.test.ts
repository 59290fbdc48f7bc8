import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { Rating } from "../../../src/core/design/design";
import { PRESETS } from "../../../src/core/design/presets";
import { midpoint } from "../../../src/core/design/rating-scale";
import { recordRating } from "../../../src/task/respond/rating";

const BASE: Rating = { ...PRESETS[0]!.rating, min: 0, max: 9, step: 1, start: null, windowMs: null };
const WORDS = {
  skip: "Skip",
  untouched: "no answer yet",
  kept: "Kept.",
  offScale: (digit: number) => `${digit} is not on this scale.`,
  scale: (prompt: string) => prompt,
};
let root: HTMLDivElement;
const bound: (() => void)[] = [];

/** The markup that jsPsych's slider plugin makes. */
function render(rating: Rating): void {
  root.innerHTML = `<div id="jspsych-html-slider-response-wrapper">
    <input type="range" class="jspsych-slider" id="jspsych-html-slider-response-response"
      value="${rating.start ?? midpoint(rating)}" min="${rating.min}" max="${rating.max}" step="${rating.step}">
    </div><button id="jspsych-html-slider-response-next">Continue</button>`;
}
function record(more: Partial<Rating> = {}, onsetMs: number | null = 0) {
  const rating = { ...BASE, ...more };
  render(rating);
  const log: string[] = [];
  root.querySelector("button")?.addEventListener("click", () => log.push("confirmed"));
  const recorder = recordRating({
    root,
    rating,
    prompt: "How strong?",
    words: WORDS,
    progress: "Block 1 of 8",
    onsetMs: () => onsetMs,
    onSkip: () => log.push("skipped"),
    onAnswered: ({ response }) => log.push(`answered ${response}`),
  });
  bound.push(recorder.unbind);
  const slider = root.querySelector<HTMLInputElement>("input")!;
  const button = root.querySelector<HTMLButtonElement>("button")!;
  return { recorder, slider, button, log };
}

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  for (const unbind of bound.splice(0)) unbind();
  root.remove();
});

describe("a scale that starts without a thumb", () => {
  it("is named, says that it has no answer yet, and cannot be confirmed", () => {
    const { slider, button, recorder } = record();
    expect(slider.classList.contains("no-thumb")).toBe(true);
    expect(slider.getAttribute("aria-label")).toBe("How strong?");
    expect(slider.getAttribute("aria-valuetext")).toBe("no answer yet");
    expect(button.disabled).toBe(true);
    expect(document.activeElement).toBe(slider);
    expect(recorder.read(0)).toMatchObject({ rating: null, touched: false, firstTouchMs: null, rtMs: null });
  });

  it("shows the thumb at the midpoint with the first arrow, and moves it with the next", async () => {
    const { slider, button, recorder } = record();
    await userEvent.keyboard("{ArrowLeft}");
    expect(slider.valueAsNumber).toBe(5);
    expect(slider.classList.contains("no-thumb")).toBe(false);
    expect(slider.hasAttribute("aria-valuetext")).toBe(false);
    expect(button.disabled).toBe(false);
    await userEvent.keyboard("{ArrowLeft}");
    expect(recorder.read(0)).toMatchObject({ rating: 4, touched: true });
  });

  it("keeps a value that was left on it when nobody confirmed", async () => {
    const { recorder } = record({ windowMs: 4000 });
    await userEvent.keyboard("7");
    root.innerHTML = "";
    expect(recorder.read(0)).toMatchObject({ rating: 7, touched: true });
  });
});

describe("digit keys", () => {
  it("answer where all values lie within 0 to 9, and Enter confirms", async () => {
    const { recorder, log } = record();
    await userEvent.keyboard("3{Enter}");
    expect(log).toEqual(["confirmed"]);
    expect(recorder.read(0)).toMatchObject({ rating: 3, touched: true });
  });

  it.each([
    ["a value off the step", { step: 3 }, "4"],
    ["a value outside the range", { min: 1, max: 5 }, "0"],
    ["a scale that goes beyond nine", { max: 100 }, "4"],
  ])("do nothing for %s", async (_name, more, key) => {
    const { recorder } = record(more);
    await userEvent.keyboard(key);
    expect(recorder.read(0)).toMatchObject({ rating: null, touched: false });
  });
});

describe("a scale that shows its steps", () => {
  const numbersOf = () =>
    [...root.querySelectorAll(".scale-steps span")].map(({ textContent }) => textContent);

  it.each([
    ["of five values", { max: 4 }, ["0", "1", "2", "3", "4"]],
    [
      "of eleven values below and above 0",
      { min: -5, max: 5 },
      ["−5", "−4", "−3", "−2", "−1", "0", "1", "2", "3", "4", "5"],
    ],
    ["of few values far apart", { max: 100, step: 50 }, ["0", "50", "100"]],
    ["but not one of twelve values", { max: 11 }, []],
  ])("is one %s", (_which, more, numbers) => {
    record(more);
    expect(numbersOf()).toEqual(numbers);
  });

  it("is answered by a press on a number, and keeps the keyboard", async () => {
    const { recorder, slider } = record({ max: 4 });
    await userEvent.click(root.querySelectorAll(".scale-steps span")[3]!);
    expect(recorder.read(0)).toMatchObject({ rating: 3, touched: true });
    expect(document.activeElement).toBe(slider);
    await userEvent.keyboard("{Enter}");
    await userEvent.click(root.querySelectorAll(".scale-steps span")[1]!);
    expect(recorder.read(0)).toMatchObject({ rating: 3 });
  });
});

it("a digit that is not on the scale says so, politely, until there is an answer", async () => {
  const { recorder } = record({ max: 4 });
  const word = root.querySelector("[role=status]")!;
  expect(word.textContent).toBe("");
  await userEvent.keyboard("7");
  expect(word.textContent).toBe("7 is not on this scale.");
  expect(recorder.read(0)).toMatchObject({ rating: null, touched: false });
  await userEvent.keyboard("3");
  expect(word.textContent).toBe("");
});

it("an answer within a window is said to be kept, and no greyed button stays", async () => {
  const { button } = record({ windowMs: 4000 });
  const word = root.querySelector("[role=status]")!;
  await userEvent.keyboard("3");
  expect(word.textContent).toBe("");
  await userEvent.keyboard("{Enter}");
  expect(word.textContent).toBe("Kept.");
  expect(button.classList.contains("is-kept")).toBe(true);
});

it("a self-paced scale is described by how far the run is", () => {
  const { slider } = record();
  expect(document.getElementById(slider.getAttribute("aria-describedby")!)?.textContent).toBe("Block 1 of 8");
});

describe("before its first frame", () => {
  it.each([
    ["while that is not known", null],
    ["while its time is to come", Number.MAX_VALUE],
  ])("a scale takes no key and no click, %s", async (_when, onsetMs) => {
    const { recorder, slider, button, log } = record({ start: 5 }, onsetMs);
    await userEvent.keyboard("3{ArrowLeft}{Enter}");
    await userEvent.click(slider, { position: { x: 2, y: 2 } });
    await userEvent.click(button);
    expect(slider.valueAsNumber).toBe(5);
    expect(log).toEqual([]);
    expect(recorder.read(0)).toMatchObject({ rating: null, touched: false, rtMs: null });
  });
});

it("an Enter that is held down since the last answer confirms nothing", async () => {
  const { log } = record({ start: 5 });
  const held = { key: "Enter", bubbles: true, cancelable: true, repeat: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", held));
  expect(log).toEqual([]);
  await userEvent.keyboard("{Enter}");
  expect(log).toEqual(["confirmed"]);
});

it("a digit or an arrow that is held down since before answers nothing until it was released", async () => {
  const { recorder, slider } = record();
  const hold = (key: string, repeat: boolean) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, repeat });
    slider.dispatchEvent(event);
    return event;
  };
  for (const key of ["4", "ArrowRight"]) expect(hold(key, true).defaultPrevented).toBe(true);
  expect(recorder.read(0)).toMatchObject({ rating: null, touched: false });
  hold("4", false);
  expect(recorder.read(0)).toMatchObject({ rating: 4, touched: true });
  expect(hold("ArrowRight", false).defaultPrevented).toBe(false);
  // A slider moves on while its key is held down.
  expect(hold("ArrowRight", true).defaultPrevented).toBe(false);
});

describe("a scale that an answer ends", () => {
  const ENDS = { ends: "answer", windowMs: 4_000 } as const;

  it("is answered by a digit, at once", async () => {
    const { recorder, log } = record(ENDS);
    await userEvent.keyboard("4");
    expect(log).toEqual(["answered 4", "confirmed"]);
    expect(recorder.read(0)).toMatchObject({ rating: 4, touched: true });
    await userEvent.keyboard("5");
    expect(recorder.read(0)).toMatchObject({ rating: 4 });
    expect(log).toHaveLength(2);
  });

  it("is answered by a press on a number, too", async () => {
    const { log } = record(ENDS);
    await userEvent.click(root.querySelectorAll(".scale-steps span")[3]!);
    expect(log).toEqual(["answered 3", "confirmed"]);
  });

  it("is answered by Continue or Enter where it has no digits, and by nothing less", async () => {
    const { log, slider } = record({ ...ENDS, max: 100 });
    await userEvent.keyboard("4");
    await userEvent.click(slider);
    expect(log).toEqual([]);
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(log).toEqual([`answered ${slider.valueAsNumber}`, "confirmed"]);
  });

  it("keeps a value that was set when the window ended without an answer", async () => {
    const { recorder, log } = record({ ...ENDS, max: 100 });
    await userEvent.keyboard("{ArrowRight}");
    expect(log).toEqual([]);
    expect(recorder.read(0)).toMatchObject({ rating: 50, touched: true });
  });
});

it("confirming at a numeric start is an answer that was not touched", async () => {
  const { recorder, log } = record({ start: 5 });
  await userEvent.keyboard("{Enter}");
  expect(log).toEqual(["confirmed"]);
  expect(recorder.read(0)).toMatchObject({ rating: 5, touched: false, firstTouchMs: null });
  expect(recorder.read(0).rtMs).not.toBeNull();
});

it("a window that ends untouched at a numeric start is no answer", () => {
  const { recorder } = record({ start: 5, windowMs: 4000 });
  expect(recorder.read(0)).toMatchObject({ rating: null, touched: false, rtMs: null });
});

it("what is confirmed can no longer be changed, and times are those of the inputs themselves", async () => {
  const { recorder, slider } = record();
  const stamps: number[] = [];
  document.addEventListener("keydown", (event) => stamps.push(event.timeStamp), { capture: true });
  await userEvent.keyboard("3");
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard("8");
  expect(slider.disabled).toBe(true);
  const [first, confirmed] = stamps;
  expect(recorder.read(100)).toMatchObject({ rating: 3, firstTouchMs: first! - 100, rtMs: confirmed! - 100 });
});

it("Skip records a missing rating, also after the thumb was moved", async () => {
  const { recorder, log } = record();
  await userEvent.keyboard("3");
  await userEvent.click(root.querySelector(".skip-button")!);
  expect(log).toEqual(["skipped"]);
  expect(recorder.read(0)).toMatchObject({ rating: null, touched: true, rtMs: null });
});

it("Skip and progress stand on self-paced scales only", () => {
  record();
  expect(root.querySelector(".skip-button")?.textContent).toBe("Skip");
  expect(root.querySelector(".rating-progress")?.textContent).toBe("Block 1 of 8");
  record({ windowMs: 4000 });
  expect(root.querySelector(".skip-button")).toBeNull();
  expect(root.querySelector(".rating-progress")).toBeNull();
});

it("after it is unbound, keys do nothing", async () => {
  const { recorder } = record();
  recorder.unbind();
  await userEvent.keyboard("3");
  expect(recorder.read(0)).toMatchObject({ rating: null });
});
