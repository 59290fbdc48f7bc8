/** A browser whose camera plays a film of QR codes, made in the test. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { encodeQR } from "qr";
import { inject, onTestFinished } from "vitest";
import { chromiumArgs } from "../../scripts/find-browser.mjs";

/** As a camera gives it: 720p. */
const WIDTH = 1_280;
const HEIGHT = 720;
const FRAMES_PER_SECOND = 5;
/** How much of the picture's height a code fills: a phone's at a distance of 30 cm. */
const FILLS = 0.6;
const [DARK, LIGHT, GROUND] = [40, 215, 120];

/** The squares of a QR code, row by row; true is dark. */
export type Squares = readonly (readonly boolean[])[];

export function drawCode(text: string): Squares {
  return encodeQR(text, "raw", { ecc: "medium", border: 4 });
}

/** The squares of the QR code that a page shows. */
export async function readShownCode(page: Page): Promise<Squares> {
  const code = page.locator("svg.qr-code");
  await code.waitFor();
  const { size, path } = await code.evaluate((svg) => ({
    size: Number(svg.getAttribute("viewBox")?.split(" ")[2]),
    path: svg.querySelector("path")?.getAttribute("d") ?? "",
  }));
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

/** One picture: brightness, then two planes without colour. */
function drawFrame(rows: Squares | null): Buffer {
  const frame = Buffer.alloc((WIDTH * HEIGHT * 3) / 2, 128);
  frame.fill(GROUND, 0, WIDTH * HEIGHT);
  if (rows === null) return frame;
  const side = Math.floor(HEIGHT * FILLS);
  const [left, top] = [Math.floor((WIDTH - side) / 2), Math.floor((HEIGHT - side) / 2)];
  for (let y = 0; y < side; y += 1) {
    const row = rows[Math.floor((y * rows.length) / side)]!;
    for (let x = 0; x < side; x += 1) {
      const isDark = row[Math.floor((x * rows.length) / side)] === true;
      frame[(top + y) * WIDTH + left + x] = isDark ? DARK : LIGHT;
    }
  }
  return frame;
}

/** Each code held up for a second, nothing in between; over and over again. */
function makeFilm(codes: readonly Squares[]): Buffer {
  const frames = codes.flatMap((code) => [
    ...Array<Buffer>(FRAMES_PER_SECOND).fill(drawFrame(code)),
    ...Array<Buffer>(2).fill(drawFrame(null)),
  ]);
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`;
  return Buffer.concat([Buffer.from(head), ...frames.flatMap((frame) => [Buffer.from("FRAME\n"), frame])]);
}

/** With a camera that plays these codes, and is allowed without being asked; closes when the test is over. */
export async function openBrowserWithFilm(codes: readonly Squares[]): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), "film-"));
  const file = join(folder, "film.y4m");
  await writeFile(file, makeFilm(codes));
  const browser = await chromium.launch({
    executablePath: inject("browserPath"),
    args: [
      ...chromiumArgs(),
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${file}`,
    ],
  });
  onTestFinished(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return browser;
}
