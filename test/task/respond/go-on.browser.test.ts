/** What begins a run and ends a break, and what does not. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { recordGoOn } from "../../../src/task/respond/go-on";
import type { Recorder } from "../../../src/task/respond/response";
import { usePlace } from "../../fixtures/place";

const root = usePlace();
let recorder: Recorder;
let answers: [key: string, rtMs: number][] = [];

beforeEach(() => {
  answers = [];
});
afterEach(() => recorder.unbind());

function addButton(name: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.textContent = name;
  root.append(button);
  return button;
}

function wait(key: string, button: HTMLElement | null = null, onsetMs: () => number | null = () => 0): void {
  const onAnswer = (pressed: string, rtMs: number) => answers.push([pressed, rtMs]);
  recorder = recordGoOn({ root, key, button, onsetMs, onAnswer });
}

const keys = () => answers.map(([key]) => key);

describe("a run that waits for its start", () => {
  it("begins on its key, and on no other", async () => {
    wait("5");
    await userEvent.keyboard("4");
    expect(keys()).toEqual([]);
    await userEvent.keyboard("5");
    expect(keys()).toEqual(["5"]);
    expect(recorder.read(0)).toMatchObject({ key: "5", rtMs: answers[0]![1] });
  });

  it("begins on a tap on the ground, once, and not on one that stops the task", async () => {
    const ground = document.createElement("p");
    ground.textContent = "ground";
    root.append(ground);
    const stop = addButton("Stop");
    wait("5");
    await userEvent.click(stop);
    await userEvent.click(ground, { button: "right" });
    expect(keys()).toEqual([]);
    await userEvent.click(ground);
    expect(keys()).toEqual(["tap"]);
  });

  it("leaves the key to a button that has the keyboard", async () => {
    const stop = addButton("Stop");
    wait(" ");
    stop.focus();
    await userEvent.keyboard(" ");
    expect(keys()).toEqual([]);
  });

  it("does not begin on a key that is held since before, nor before it is seen", async () => {
    let onset: number | null = null;
    wait("5", null, () => onset);
    await userEvent.keyboard("{5>}");
    onset = performance.now();
    root.ownerDocument.body.dispatchEvent(
      new KeyboardEvent("keydown", { key: "5", repeat: true, bubbles: true }),
    );
    expect(keys()).toEqual([]);
    await userEvent.keyboard("{/5}5");
    expect(keys()).toEqual(["5"]);
  });

  it("begins on the key that jsPsych presses for a made-up person, which does not bubble", () => {
    wait("5");
    root.dispatchEvent(new KeyboardEvent("keydown", { key: "5" }));
    expect(keys()).toEqual(["5"]);
  });

  it("does not begin on its key with one that makes it a command of the browser", () => {
    wait("r");
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "r", ctrlKey: true, bubbles: true }));
    expect(keys()).toEqual([]);
  });
});

describe("a break", () => {
  it("has the keyboard on its button, and ends on Enter", async () => {
    const button = addButton("Continue");
    wait("Enter", button);
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard("{Enter}");
    expect(keys()).toEqual(["Enter"]);
  });

  it("ends on a press of its button, not of the ground", async () => {
    const ground = document.createElement("p");
    ground.textContent = "ground";
    root.append(ground);
    const button = addButton("Continue");
    wait("Enter", button);
    await userEvent.click(ground);
    expect(keys()).toEqual([]);
    await userEvent.click(button);
    expect(keys()).toEqual(["tap"]);
  });

  it("does not end on a key that is held since before", () => {
    const button = addButton("Continue");
    wait("Enter", button);
    const held = new KeyboardEvent("keydown", {
      key: "Enter",
      repeat: true,
      bubbles: true,
      cancelable: true,
    });
    button.dispatchEvent(held);
    expect(held.defaultPrevented).toBe(true);
    expect(keys()).toEqual([]);
  });
});
