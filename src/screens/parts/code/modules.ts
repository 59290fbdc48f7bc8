/** The squares of a QR code, as the path of a drawing: for what is held up to a camera. */
import { encodeQR } from "qr";

/** How much white a reader needs around it, in squares. */
const QUIET_ZONE = 4;

/** Of version 40 with the error correction of 15 %. */
const MOST_BYTES = 2_331;

export type Modules = {
  /** Squares to a side, the white around it included. */
  readonly size: number;
  /** The dark ones, a square one unit wide. */
  readonly path: string;
};

/**
 * With the error correction of 15 %. Result codes of up to 61 letters get one size: how long a code is would tell what
 * somebody saw.
 */
const ONE_SIZE = { version: 3, letters: 61 } as const;

/** Null where the text is longer than any QR code takes. */
export function drawModules(text: string): Modules | null {
  const isCode = /^[0-9A-Z]+$/.test(text) && text.length <= ONE_SIZE.letters;
  const size = isCode ? { version: ONE_SIZE.version } : {};
  // The package throws on it, and on nothing else that a text could be.
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET_ZONE, ...size });
  return { size: rows.length, path: rows.map(drawRow).join("") };
}

/** Neighbours as one bar, so that no seam shows between them. */
function drawRow(row: readonly boolean[], y: number): string {
  const bars: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x] === true) x += 1;
    bars.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
  }
  return bars.join("");
}
