/** What the lab shows and checks: the schedule of a seed, a time grid, and findings that lead to their field. */
import { render } from "preact";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/controls.css";
import { findPreset } from "../../../src/core/design/presets";
import { MEASURES } from "../../../src/core/stimuli/measures";
import { CheckPart } from "../../../src/screens/lab/check/check-part";
import { showField } from "../../../src/screens/lab/check/show-field";
import { SeePart } from "../../../src/screens/lab/see/see-part";
import { FINDINGS } from "../../../src/words/lab/findings";
import { SEE } from "../../../src/words/lab/see";
import { usePlace } from "../../fixtures/place";
import { build } from "../../fixtures/schedules";
import { findSet } from "../../fixtures/sets";

const place = usePlace();

function shownOf(id: string) {
  const design = findPreset(id)!;
  return { design, set: findSet(design.stimuli), measures: null, schedule: build(design) };
}

const FRAMES = {
  request: (callback: (stampMs: number) => void) => requestAnimationFrame(callback),
  cancel: (id: number) => cancelAnimationFrame(id),
  nowMs: () => performance.now(),
};

test("a time grid says how the schedule lies on it, and what is no interval is told", async () => {
  render(<SeePart shown={shownOf("mocd-style")} selfPacedMs={4_000} />, place);
  const interval = page.getByLabelText(SEE.grid);
  await userEvent.fill(interval, "2000");
  await expect.poll(() => place.textContent).toContain("391.6 s: 195 intervals, 1.6 s left");
  await userEvent.fill(interval, "0");
  await expect.poll(() => place.textContent).toContain(SEE.gridNeeds);
});

test("what a range leaves to the seed is drawn against what was asked for, with its table", async () => {
  render(<SeePart shown={shownOf("event-related")} selfPacedMs={4_000} />, place);
  const drawing = page.getByRole("img", {
    name: /^Drawn: 60 fixations from .* Asked for: 60 between 2 s and 6 s/,
  });
  await expect.element(drawing).toBeVisible();
  const bars = drawing.element().querySelectorAll(".bar rect, .asked line");
  const chart = drawing.element().closest("figure");
  await userEvent.click(page.elementLocator(chart?.querySelector("summary") ?? place));
  const rows = () => [...(chart?.querySelectorAll("tbody tr") ?? [])];
  await expect.poll(() => rows().length * 2).toBe(bars.length);
  const drawn = rows().reduce((sum, row) => sum + Number(row.children[1]?.textContent), 0);
  expect(drawn).toBe(60);
});

test("where nothing is jittered it says so", () => {
  render(<SeePart shown={shownOf("four-condition")} selfPacedMs={4_000} />, place);
  expect(place.textContent).toContain(SEE.noJitters);
});

test("the images that the seed draws are held against each other, or nobody can", () => {
  const shown = shownOf("class-demo");
  render(<SeePart shown={shown} selfPacedMs={4_000} />, place);
  expect(place.textContent).toContain(SEE.unmeasured);
  const images = Object.fromEntries(
    shown.set.images.map(({ id, category }, place) => [
      id,
      Object.fromEntries(MEASURES.map((name) => [name, place + (category === "cue" ? 100 : 0)])),
    ]),
  );
  render(<SeePart shown={{ ...shown, measures: { version: 1, images } }} selfPacedMs={4_000} />, place);
  const apart = [...place.querySelectorAll("strong")].filter((bold) => bold.textContent?.includes(SEE.apart));
  expect(apart).toHaveLength(MEASURES.length);
});

test("events of BIDS are offered where every time is known, else it says why not", async () => {
  render(<SeePart shown={shownOf("mocd-style")} selfPacedMs={4_000} />, place);
  await expect.element(page.getByRole("button", { name: SEE.bids })).toBeVisible();
  render(<SeePart shown={shownOf("class-demo")} selfPacedMs={4_000} />, place);
  expect(place.textContent).toContain(SEE.noBids);
  expect(place.textContent).not.toContain(SEE.bids);
});

test("while the draft is no design, the parts say what is to come", () => {
  render(
    <>
      <SeePart shown={null} selfPacedMs={4_000} />
      <CheckPart shown={null} frames={FRAMES} />
    </>,
    place,
  );
  expect(place.textContent).toContain(SEE.notYet);
  expect(place.textContent).toContain(FINDINGS.notYet);
});

test("findings name what a duration becomes, and lead to the field", async () => {
  render(
    <>
      <details>
        <div data-field="imageMs">
          <input aria-label="image" />
        </div>
      </details>
      <CheckPart shown={shownOf("four-condition")} frames={FRAMES} />
    </>,
    place,
  );
  expect(place.textContent).toContain("at 144 Hz 691 or 692 frames");
  await userEvent.click(page.getByRole("button", { name: FINDINGS.show }).first());
  expect(document.activeElement).toBe(place.querySelector("input"));
});

test("a path without a line of its own leads to what it is part of", () => {
  render(
    <div data-field="conditions">
      <button type="button">conditions</button>
    </div>,
    place,
  );
  showField("conditions.1.blocks");
  expect(document.activeElement?.textContent).toBe("conditions");
});
