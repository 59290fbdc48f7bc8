import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { expectQuiet, openPage } from "./harness";

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

describe.each([
  ["home", "#/"],
  ["before a run", "#/task?preset=class-demo"],
  ["before a run with food", "#/task?preset=class-demo-food"],
  ["the class", "#/class"],
  ["the lab", "#/lab?preset=class-demo"],
  ["about", "#/about"],
  ["a session that is not here", "#/results/none"],
  ["a bad address", "#/nowhere"],
])("the screen of %s", (_name, hash) => {
  it.each([
    ["light on a laptop", { colorScheme: "light", viewport: { width: 1280, height: 800 } }],
    ["dark on the narrowest phone", { colorScheme: "dark", viewport: { width: 320, height: 640 } }],
  ] as const)("is accessible, quiet and no wider than the window, %s", async (_look, options) => {
    const opened = await openPage({ hash, ...options, prepare: addAxe });
    const { page } = opened;
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.title()).not.toBe("");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await expectQuiet(opened);
  });
});

async function addAxe(page: { addInitScript: (script: string) => Promise<unknown> }): Promise<void> {
  await page.addInitScript(await axeSource);
}
