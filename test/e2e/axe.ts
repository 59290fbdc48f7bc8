/** What axe finds wrong with the accessibility of the screen that is shown. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright";

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** Before the page is opened: its own policy lets nothing in later. */
export async function addAxe(page: Page): Promise<void> {
  await page.addInitScript(await axeSource);
}

/** Each rule that is broken, with the first element that breaks it. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
