/**
 * Watches what a page shows, frame by frame, from outside: it reads pixels of the canvas or image in sight and
 * knows nothing of the page's own clock, log or names. The same script goes into every page that is compared.
 * Longer than 150 lines, because it goes there as one function.
 */

/** An unbroken stretch of frames that showed the same picture. */
export type Sighting = {
  /** Numbered as first seen, from 1; 0 is blank: one plain colour, or nothing in sight. */
  readonly picture: number;
  /** Time stamp of the first frame in ms. */
  readonly firstMs: number;
  /** From that stamp until the page had painted the frame, in ms. */
  readonly paintedAfterMs: number;
};

export type Observation = {
  readonly sightings: readonly Sighting[];
  /**
   * The stamp of every frame that the page drew, in ms. A frame that was issued in time and begun more than one
   * refresh later has the stamp of the refresh that it was begun on: nobody saw it before.
   */
  readonly stampsMs: readonly number[];
  /** Milliseconds since 1970 at the page's own time 0, noted when the first picture came. */
  readonly wallOffsetMs: number;
  /** How long the observer itself took per frame, in ms. */
  readonly meanCostMs: number;
  readonly maxCostMs: number;
  /** Frames on which more than one picture was in sight, which would make the reading ambiguous. */
  readonly crowded: number;
  /** Frames that could be read only when the next one began. */
  readonly readLate: number;
};

/** To be given to `addInitScript`, before the page's first script; runs in the page, where nothing of this file is in reach. */
export function observe(): void {
  /** Pixels read: three rows of the middle third, which every drawing of the sets crosses. */
  const SAMPLES = 64;
  const ROWS = 3;
  const SMALLEST_PX = 150;

  const sightings: { picture: number; frame: number; paintedAfterMs: number }[] = [];
  const issuedMs: number[] = [];
  /** How long after its own stamp each frame began, in ms. */
  const begunAfterMs: number[] = [];
  const numbers = new Map<number, number>();
  const noted = { wallOffsetMs: 0, crowded: 0, readLate: 0 };
  let sumCostMs = 0;
  let maxCostMs = 0;
  let unread: number | null = null;
  let current = -1;
  /** Of the last picture, in its own pixels. */
  let size = { width: 0, height: 0 };

  const small = document.createElement("canvas");
  Object.assign(small, { width: SAMPLES, height: ROWS });
  const context = small.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("No canvas to observe with.");
  context.imageSmoothingEnabled = false;

  type Picture = HTMLCanvasElement | HTMLImageElement;
  function findPicture(): Picture | null {
    let found: Picture | null = null;
    for (const element of document.querySelectorAll<Picture>("canvas, img")) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.clientWidth < SMALLEST_PX || element.clientHeight < SMALLEST_PX) continue;
      if (found !== null) noted.crowded += 1;
      found = element;
    }
    return found;
  }
  /** A number that stands for the pixels read; 0 where all are alike. */
  function fingerprint(picture: Picture | null): number {
    if (picture === null || context === null) return 0;
    const isImage = picture instanceof HTMLImageElement;
    const width = isImage ? picture.naturalWidth : picture.width;
    const height = isImage ? picture.naturalHeight : picture.height;
    if (width === 0 || height === 0) return 0;
    size = { width, height };
    context.clearRect(0, 0, SAMPLES, ROWS);
    context.drawImage(picture, 0, height / 3, width, height / 3, 0, 0, SAMPLES, ROWS);
    const pixels = new Uint32Array(context.getImageData(0, 0, SAMPLES, ROWS).data.buffer);
    let hash = 0x811c9dc5;
    let isPlain = true;
    for (const pixel of pixels) {
      hash = Math.imul(hash ^ pixel, 0x01000193);
      isPlain &&= pixel === pixels[0];
    }
    return isPlain ? 0 : hash >>> 0 || 1;
  }
  function nameOf(print: number): number {
    if (print !== 0 && !numbers.has(print)) numbers.set(print, numbers.size + 1);
    return numbers.get(print) ?? 0;
  }
  function read(frame: number): void {
    const startMs = performance.now();
    unread = null;
    const picture = nameOf(fingerprint(findPicture()));
    const paintedAfterMs = startMs - (issuedMs[frame] ?? startMs);
    if (picture !== current) sightings.push({ picture, frame, paintedAfterMs });
    if (picture === 1 && noted.wallOffsetMs === 0) noted.wallOffsetMs = Date.now() - performance.now();
    current = picture;
    const costMs = performance.now() - startMs;
    sumCostMs += costMs;
    maxCostMs = Math.max(maxCostMs, costMs);
  }

  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<number>) => readUnlessRead(data);
  function readUnlessRead(frame: number): void {
    if (frame === unread) read(frame);
  }
  /**
   * Reads once the frame that is being made was painted. Where a browser has priorities, before any timer of the
   * page: what a timer puts on the page then shows with the next frame only.
   */
  function readAfterPaint(frame: number): void {
    const { scheduler } = window as unknown as {
      scheduler?: { postTask: (task: () => void, options: { priority: string }) => unknown };
    };
    if (scheduler === undefined) port2.postMessage(frame);
    else scheduler.postTask(() => readUnlessRead(frame), { priority: "user-blocking" });
  }
  // Asked for before the page's first script and again first of all in each frame, so it runs before the page's own.
  requestAnimationFrame(function note(stampMs) {
    if (unread !== null) {
      noted.readLate += 1;
      read(unread);
    }
    unread = issuedMs.push(stampMs) - 1;
    // Last, because what the observer itself took is behind whatever the page does now.
    begunAfterMs.push(performance.now() - stampMs);
    readAfterPaint(unread);
    requestAnimationFrame(note);
  });
  function readObservation(): Observation {
    const gaps = issuedMs.slice(1).map((stampMs, frame) => stampMs - (issuedMs[frame] ?? stampMs));
    const frameMs = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Number.NaN;
    const stampsMs = issuedMs.map((stampMs, frame) => {
      return stampMs + Math.max(0, Math.floor((begunAfterMs[frame] ?? 0) / frameMs)) * frameMs;
    });
    return {
      ...noted,
      sightings: sightings.map(({ picture, frame, paintedAfterMs }) => {
        return { picture, firstMs: stampsMs[frame] ?? Number.NaN, paintedAfterMs };
      }),
      stampsMs,
      meanCostMs: sumCostMs / stampsMs.length,
      maxCostMs,
    };
  }
  /** What each file looks like where the page showed it: 800×600 in the middle of its canvas. */
  async function identify(urls: readonly string[]): Promise<readonly number[]> {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, size);
    const drawing = canvas.getContext("2d");
    const found: number[] = [];
    for (const url of urls) {
      const image = new Image();
      image.src = url;
      await image.decode();
      drawing?.clearRect(0, 0, canvas.width, canvas.height);
      drawing?.drawImage(image, (canvas.width - 800) / 2, (canvas.height - 600) / 2, 800, 600);
      found.push(numbers.get(fingerprint(canvas)) ?? 0);
    }
    return found;
  }
  Object.assign(window, { readObservation, identify });
}
