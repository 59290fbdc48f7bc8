/** Handing in after a run: the code says what was rated, or nothing, and the screen tells a neighbour neither. */
import { expect, test } from "vitest";
import { openResultCode, readResultCode } from "../../src/formats/result-code/result-code";
import { expectQuiet, openPage } from "./harness";
import { TWO_BLOCKS, taskHash } from "./short-design";

test("a run is handed in by a code, or nothing is, on a screen that looks the same, also without a connection", async () => {
  const opened = await openPage({ hash: taskHash(TWO_BLOCKS, 3, "&simulate=visual&invited=1") });
  const { page } = opened;
  const handIn = page.getByRole("button", { name: "Hand in", exact: true }).last();
  const code = page.getByLabel("The code, as text");
  const readScreen = async () => {
    await page.getByRole("img", { name: "QR code" }).waitFor();
    const text = await page.getByRole("main").innerText();
    return { title: await page.title(), text, address: page.url() };
  };

  // Who was invited practised on one image, and finds what they came for open and the rest folded.
  await handIn.waitFor();
  expect(page.url()).toMatch(/#\/results\/\w+\?invited=1$/);
  expect(await page.getByRole("button", { name: "Download CSV" }).count()).toBe(0);
  await page.getByText("A practice on 1 plain geometric image came first").waitFor({ state: "attached" });

  // The connection is lost after the run: what hands in was fetched before it.
  await page.waitForLoadState("networkidle");
  await page.route(/\.(js|css)$/, (route) => route.abort());
  await handIn.click();
  const ofRatings = await readScreen();
  const read = readResultCode(await code.inputValue());
  if (!read.ok || read.value.isNothing) throw new Error("Ratings were to be handed in.");
  const given = openResultCode(read.value, TWO_BLOCKS);
  expect(given.ok && given.value.simulated).toBe(true);
  expect(given.ok && given.value.blocks.map(({ condition }) => condition)).toEqual(["neutral", "cue"]);
  expect(given.ok && given.value.blocks.every(({ after }) => after[0]?.value !== null)).toBe(true);
  // Neither a score, nor a condition, nor that the run was made up.
  expect(ofRatings.text).not.toMatch(/cue|neutral|craving|simulated|made up/i);

  await page.goBack();
  await page.getByRole("button", { name: "Hand in nothing" }).click();
  expect(await readScreen()).toEqual(ofRatings);
  const nothing = await code.inputValue();
  const readNothing = readResultCode(nothing);
  expect(readNothing.ok && readNothing.value.isNothing).toBe(true);
  await page.unroute(/\.(js|css)$/);
  await page.reload();
  await readScreen();
  expect(await code.inputValue()).toBe(nothing);
  await expectQuiet(opened);
});
