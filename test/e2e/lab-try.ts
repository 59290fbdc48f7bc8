/** A design of ten seconds in the lab: tried there, its verdict read, its events saved. */
import type { Page } from "playwright";
import { expect } from "vitest";
import type { Design } from "../../src/core/design/design";
import { TRIED_COLUMNS } from "../../src/formats/table/tried";
import { readCsv } from "../formats/table/read-csv";
import { readDownload } from "./harness";
import { save } from "./person";
import { TWO_BLOCKS } from "./short-design";

export const IMAGE_MS = 1_000;
/** Ten seconds: 2 × 4 images, two ratings with a window, what stands around them. */
export const TEN_SECONDS: Design = {
  ...TWO_BLOCKS,
  title: "Ten seconds",
  imagesPerBlock: 4,
  imageMs: IMAGE_MS,
  gapMs: 0,
  rating: { ...TWO_BLOCKS.rating, when: ["after-block"], windowMs: 700 },
  probe: null,
};

export function labHash(design: Design): string {
  return `#/lab?design=${Buffer.from(JSON.stringify(design), "utf8").toString("base64url")}`;
}

export async function beginTry(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try on this display" }).click();
}

export async function readVerdict(page: Page): Promise<string> {
  const report = page.getByRole("article", { name: "Display report" });
  return report.locator(".verdict").innerText();
}

/** The lines of the events, by the names of their columns. */
export async function saveEvents(page: Page): Promise<readonly Record<string, string>[]> {
  const file = await readDownload(await save(page, "Download the events (CSV)"));
  const [names, ...lines] = readCsv(file.toString("utf8"));
  expect(names).toEqual([...TRIED_COLUMNS]);
  return lines.map((line) => Object.fromEntries(names!.map((name, place) => [name, line[place] ?? ""])));
}
