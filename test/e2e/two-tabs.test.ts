/** Two tabs of one browser: one runs, the other says so; what one deletes, the other knows. */
import { expect, inject, it } from "vitest";
import { readCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import * as person from "./person";
import { SHORT_DESIGN, taskHash } from "./short-design";

const DESIGN = { ...SHORT_DESIGN, imageMs: 2_000 };

it("while one tab runs the task the other one says so, and deleting the session there makes the run ask", async () => {
  const opened = await openPage({ hash: taskHash(DESIGN, 4) });
  const { page, context } = opened;
  await person.pressStart(page);
  await person.rateByDigit(page, "4");

  const other = await context.newPage();
  await other.goto(`${inject("address")}${taskHash(DESIGN, 5)}`);
  await person.pressStart(other);
  await other.getByText("The task runs in another tab of this browser.").waitFor();
  await other.goto(`${inject("address")}#/`);
  await other.getByRole("button", { name: "Delete everything" }).click();
  await other.getByRole("button", { name: "Yes, delete them all" }).click();
  await other.getByText("None yet.").waitFor();

  await page.bringToFront();
  await page.getByRole("dialog").getByText("This session was deleted in the meantime").waitFor();
  await page.getByRole("button", { name: "Stop and keep" }).click();
  await page.waitForURL(/#\/results\//);
  // Stored once more, with what was recorded before it was deleted; the other tab shows it without a reload.
  await other.getByText("1 session.").waitFor();
  expect(await other.getByText(/stopped early/).count()).toBeGreaterThan(0);

  // Its results stay in sight when it is deleted there once more, and can still be saved.
  await other.getByRole("button", { name: "Delete this session" }).click();
  await other.getByRole("button", { name: "Yes, delete it" }).click();
  await page.getByRole("status").getByText("This session was deleted in another tab").waitFor();
  expect(await page.getByRole("button", { name: "Delete this session" }).count()).toBe(0);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  expect((await readCsv(await saved)).rows.length).toBeGreaterThan(0);
  await expectQuiet(opened);
});

it("a session that runs in another tab is no session that was cut off, until that tab is closed", async () => {
  const opened = await openPage({ hash: taskHash(DESIGN, 4) });
  const { page, context } = opened;
  await person.pressStart(page);
  await person.rateByDigit(page, "4");

  const home = await context.newPage();
  await home.goto(`${inject("address")}#/`);
  await home.getByRole("heading", { name: "Running in another tab" }).waitFor();
  await home.getByText(/· running in another tab ·/).waitFor();
  // As a tab that was duplicated in the middle of the run: it has its history.
  const double = await context.newPage();
  await double.goto(page.url());
  const unfinished = await page.evaluate(() => history.state);
  await double.evaluate((state) => history.replaceState(state, ""), unfinished);
  await double.reload();
  await double.getByRole("heading", { name: "Running in another tab" }).waitFor();
  for (const tab of [home, double]) {
    expect(
      await tab.getByRole("button", { name: /^(Resume|Keep as partial|Delete this session)$/ }).count(),
    ).toBe(0);
  }

  await page.close();
  for (const tab of [home, double]) {
    await tab.getByRole("heading", { name: "Not finished" }).waitFor();
    await tab.getByRole("button", { name: "Resume" }).waitFor();
  }
  const { violations, foreignRequests, consoleErrors } = opened;
  expect([violations, foreignRequests, consoleErrors]).toEqual([[], [], []]);
});
