import { expect, inject, it } from "vitest";
import { PRESETS } from "../../src/core/design/presets";
import { toNothingId } from "../../src/core/session/hand-in";
import { formatNothingCode } from "../../src/formats/result-code/result-code";
import { codeOf } from "../fixtures/class-room";
import { makeSession } from "../fixtures/sessions";
import { drawCode, openBrowserWithFilm } from "./film";

const DEMO = PRESETS[0]!;
const one = (id: string) => makeSession(DEMO, 3, { id, simulated: false });

function nothingOf(id: string): string {
  const code = formatNothingCode(toNothingId(id), DEMO);
  return code.ok ? code.value : "";
}

async function openClass(texts: readonly string[]) {
  const browser = await openBrowserWithFilm(texts.map(drawCode));
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(`${inject("address")}#/class`);
  return { page, problems };
}

it("the camera takes one code after another, thanks for each, counts each person once, and nobody for nothing", async () => {
  const codes = [codeOf(one("a")), nothingOf("b"), codeOf(one("c")), "https://example.org/"];
  const { page, problems } = await openClass(codes);
  await page.getByRole("button", { name: "Read codes by camera" }).click();
  await page.getByText("Thank you", { exact: true }).waitFor();
  // The film goes round and round: what comes again is thanked for again, and is the same person.
  await page.getByText(/^(?:[4-9]|\d\d) codes read$/).waitFor();
  const tracks = () =>
    page.evaluate(() => {
      const { srcObject } = document.querySelector("video") ?? { srcObject: null };
      return srcObject instanceof MediaStream
        ? srcObject.getTracks().map(({ readyState }) => readyState)
        : [];
    });
  expect(await tracks()).toEqual(["live"]);
  // In front of the room there are no reasons and no numbers of people.
  expect(await page.getByRole("dialog").innerText()).not.toMatch(/people|not counted|example|nothing/i);
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByText("2 people", { exact: true }).first().waitFor();
  expect(await tracks()).toEqual([]);
  await page.getByText(/^\d+ pieces? not counted$/).click();
  await page.getByText(/Text must hold a result code/).waitFor();
  expect(problems).toEqual([]);
});

it("a camera that is taken away in the middle is told, and what was read stays", async () => {
  const { page } = await openClass([codeOf(one("a"))]);
  await page.getByRole("button", { name: "Read codes by camera" }).click();
  await page.getByText(/code read$/).waitFor();
  await page.getByText("Thank you", { exact: true }).waitFor();
  await page.evaluate(() => {
    const { srcObject } = document.querySelector("video") ?? { srcObject: null };
    if (srcObject instanceof MediaStream)
      for (const track of srcObject.getTracks()) track.dispatchEvent(new Event("ended"));
  });
  await page.getByText("The camera was taken away.").waitFor();
  await page.getByText("1 person", { exact: true }).first().waitFor();
});

it("where the camera is refused, text comes first, and it says so", async () => {
  const { page } = await openClass([codeOf(one("a"))]);
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("No.", "NotAllowedError"));
  });
  const ways = page.getByRole("button", { name: /^(?:Read codes by camera|Add what was pasted)$/ });
  const order = () => ways.allInnerTexts();
  await page.getByRole("button", { name: "Add what was pasted" }).waitFor();
  expect(await order()).toEqual(["Read codes by camera", "Add what was pasted"]);
  await page.getByRole("button", { name: "Read codes by camera" }).click();
  await page.getByText(/The camera was not allowed/).waitFor();
  expect(await order()).toEqual(["Add what was pasted", "Read codes by camera"]);
});
