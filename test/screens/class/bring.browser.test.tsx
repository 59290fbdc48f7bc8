/** What is drawn onto the class screen without a file, the reasons for what was refused, and a code that is held up. */
import { render } from "preact";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import { PRESETS } from "../../../src/core/design/presets";
import { Bring } from "../../../src/screens/class/collect/bring";
import { Refused } from "../../../src/screens/class/collect/refused";
import { HandInScreen } from "../../../src/screens/hand-in/hand-in";
import { COLLECT } from "../../../src/words/class/collect";
import { codeOf, NO_STORE, openClass } from "../../fixtures/class-room";
import { usePlace } from "../../fixtures/place";
import { makeSession } from "../../fixtures/sessions";

const CODE = codeOf(makeSession(PRESETS[0]!, 3, { id: "a", simulated: false }));
const place = usePlace();

/** Whether the page takes what is let go there; else the browser does what it always does. */
function dropText(onto: Element, text: string): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData("text/plain", text);
  const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
  onto.dispatchEvent(drop);
  return drop.defaultPrevented;
}

describe("text that is drawn", () => {
  beforeEach(() => render(<Bring collecting={openClass(NO_STORE)} onRows={() => undefined} />, place));

  test("onto the page is brought like text that is pasted", async () => {
    await expect.poll(() => dropText(place, `https://example.org/#/class?code=${CODE}`)).toBe(true);
    await expect.element(page.getByText("1 person added.")).toBeVisible();
  });

  test("into the field stays the field's", async () => {
    await expect.poll(() => dropText(place, "")).toBe(true);
    expect(dropText(page.getByLabelText(COLLECT.pasteLabel).element(), CODE)).toBe(false);
  });
});

test("of many reasons for what was refused it says how many are not shown", async () => {
  const refusals = Array.from({ length: 53 }, (_, place) => ({ sentence: `Reason ${place}.`, count: 1 }));
  render(<Refused refusals={refusals} />, place);
  await page.getByText("53 pieces not counted").click();
  await expect.element(page.getByText("And 3 more reasons.")).toBeVisible();
});

test("a code is in sight as a whole also on a phone that lies on its side", async () => {
  const { innerWidth, innerHeight } = globalThis;
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  await page.viewport(844, 390);
  render(<HandInScreen code={CODE} link={null} backHref="#/" />, place);
  const { width, height } = page.getByRole("img").element().getBoundingClientRect();
  expect(height).toBe(width);
  expect(height).toBeLessThan(390);
  expect(height).toBeGreaterThan(300);
});
