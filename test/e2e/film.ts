/** A browser whose camera plays a film of QR codes, made in the test. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { encodeQR } from "qr";
import { inject, onTestFinished } from "vitest";
import { chromiumArgs } from "../../scripts/find-browser.mjs";
import { createRandom } from "../../src/core/random";

/** As a camera gives it: 720p. */
const WIDTH = 1_280;
const HEIGHT = 720;
const FRAMES_PER_SECOND = 5;
const [DARK, LIGHT, GROUND] = [40, 215, 120];

/** How codes are held in front of the camera. */
export type Holding = {
  /** How much of the picture's height a code fills. */
  readonly fills: number;
  readonly turnedDegrees: number;
  /** Radius in which the lens mixes neighbours, in points. */
  readonly blurPoints: number;
  /** How far a point's brightness may be off, either way, of 255. */
  readonly noise: number;
  readonly framesHeld: number;
  readonly framesBetween: number;
};

/** As near as a code can be seen whole, held still for a second. */
const NEAR: Holding = {
  fills: 0.6,
  turnedDegrees: 0,
  blurPoints: 0,
  noise: 0,
  framesHeld: FRAMES_PER_SECOND,
  framesBetween: 2,
};

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

/** Brightness of a code at a place in it, 0…1 either way; around it is the ground. */
function shadeAt(rows: Squares, across: number, down: number): number {
  const isDark = rows[Math.floor(down * rows.length)]?.[Math.floor(across * rows.length)];
  return isDark === undefined ? GROUND : isDark ? DARK : LIGHT;
}

/** What a camera's point sees: the mean of nine places around it. */
const AROUND = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));

/** One picture: brightness, then two planes without colour. */
function drawFrame(rows: Squares | null, holding: Holding): Buffer {
  const frame = Buffer.alloc((WIDTH * HEIGHT * 3) / 2, 128);
  frame.fill(GROUND, 0, WIDTH * HEIGHT);
  if (rows === null) return frame;
  const random = createRandom(1);
  const side = HEIGHT * holding.fills;
  const reach = Math.ceil(side * 0.75);
  const turned = (holding.turnedDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turned) / side, Math.sin(turned) / side];
  for (let y = -reach; y < reach; y += 1) {
    for (let x = -reach; x < reach; x += 1) {
      let shade = 0;
      for (const [right, below] of AROUND) {
        const [px, py] = [x + right * holding.blurPoints, y + below * holding.blurPoints];
        shade += shadeAt(rows, px * cos + py * sin + 0.5, py * cos - px * sin + 0.5) / AROUND.length;
      }
      const off = (2 * random.float() - 1) * holding.noise;
      frame[(HEIGHT / 2 + y) * WIDTH + WIDTH / 2 + x] = Math.round(shade + off);
    }
  }
  return frame;
}

/** Each code held up, and nothing in between; over and over again. */
function makeFilm(codes: readonly Squares[], holding: Holding): Uint8Array[] {
  const between = drawFrame(null, holding);
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`;
  const frames = codes.flatMap((code) => [
    ...Array<Buffer>(holding.framesHeld).fill(drawFrame(code, holding)),
    ...Array<Buffer>(holding.framesBetween).fill(between),
  ]);
  return [Buffer.from(head), ...frames.flatMap((frame) => [Buffer.from("FRAME\n"), frame])];
}

/** How long it takes to hold so many codes up, one after the other, in ms. */
export function filmMs(codes: number, { framesHeld, framesBetween }: Holding): number {
  return (codes * (framesHeld + framesBetween) * 1_000) / FRAMES_PER_SECOND;
}

/** With a camera that plays these codes, and is allowed without being asked; closes when the test is over. */
export async function openBrowserWithFilm(codes: readonly Squares[], holding = NEAR): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), "film-"));
  const file = join(folder, "film.y4m");
  await writeFile(file, makeFilm(codes, holding));
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
