/** Reads a QR code out of a picture beside the page, where the browser itself has no reader. No picture is kept. */
import { decodeQR } from "qr/decode.js";

/** A picture as a canvas gives it, four bytes a point. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly points: ArrayBuffer;
};

/** So long it looks for a code that does not stand out, in ms: the next picture may be a better one. */
const LOOK_MS = 80;

function read({ width, height, points }: Picture): string | null {
  try {
    return decodeQR({ width, height, data: new Uint8Array(points) }, { timeLimit: LOOK_MS });
  } catch {
    // There is none in it, or none that can be read.
    return null;
  }
}

addEventListener("message", ({ data }: MessageEvent<Picture>) => postMessage(read(data)));
