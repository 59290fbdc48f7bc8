/** What answers a probe, and what does not. */
import { afterEach, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { recordProbe } from "../../../src/task/respond/probe";
import type { Recorder } from "../../../src/task/respond/response";
import { usePlace } from "../../fixtures/place";

const root = usePlace();
let recorder: Recorder;

afterEach(() => recorder.unbind());

function ask(key: string | null): HTMLElement {
  const ground = document.createElement("p");
  ground.textContent = "ground";
  root.append(ground);
  const probe = { perBlock: 1, key, windowMs: 60_000 };
  recorder = recordProbe({
    target: window,
    probe,
    isProbe: true,
    onsetMs: () => 0,
    onAnswer: () => undefined,
  });
  return ground;
}

it("a tap or a click with the primary button answers, no other button does", async () => {
  const ground = ask(" ");
  await userEvent.click(ground, { button: "right" });
  await userEvent.click(ground, { button: "middle" });
  expect(recorder.read(0)).toMatchObject({ key: null, rtMs: null, probeOutcome: "miss" });
  await userEvent.click(ground);
  expect(recorder.read(0)).toMatchObject({ key: "tap", probeOutcome: "hit" });
});

it("its key answers, another one does not", async () => {
  ask("a");
  await userEvent.keyboard("b");
  expect(recorder.read(0)).toMatchObject({ key: null });
  await userEvent.keyboard("A");
  expect(recorder.read(0)).toMatchObject({ key: "A", probeOutcome: "hit" });
});
