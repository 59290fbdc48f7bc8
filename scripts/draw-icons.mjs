// @ts-check
/** Draws public/icon.svg as the PNG files that browsers want of a page to install, on its own ground to the corners. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { chromiumArgs, findBrowser } from "./find-browser.mjs";

const folder = fileURLToPath(new URL("../public/", import.meta.url));
const svg = (await readFile(`${folder}icon.svg`, "utf8")).replace(/ rx="\d+"/, "");
const browser = await chromium.launch({ executablePath: await findBrowser(), args: chromiumArgs() });
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: `${folder}icon-${size}.png` });
}
await browser.close();
