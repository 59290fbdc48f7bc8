/** Inflates what stands in a compressed link, and gives up as soon as it is more than a link may hold. */
import { Inflate as Stream } from "fflate";
import { INFLATED_MAX_BYTES } from "../../core/limits";
import type { Rule } from "../../core/rules";
import { joinBytes } from "../join-bytes";

/** What was compressed, or the rule that the bytes break. */
type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly rule: Rule<"deflate" | "holds-at-most"> };

/** A byte becomes at most 1,032: so far, at 4 kB at once, the last piece can go beyond the limit. */
const PIECE_BYTES = 4_096;

/** What raw deflate holds, up to `INFLATED_MAX_BYTES`. Refuses what is cut short, or has anything after its end. */
export function inflate(compressed: Uint8Array): Inflated {
  const found = readStream(compressed);
  // The last byte of a stream is a part of it; without one that is none, a stream is still whole.
  const isLonger = found.ok && readStream(compressed.subarray(0, -1)).ok;
  return isLonger ? NO_DEFLATE : found;
}

const NO_DEFLATE: Inflated = { ok: false, rule: { code: "deflate" } };
const TOO_LARGE: Inflated = {
  ok: false,
  rule: { code: "holds-at-most", limit: INFLATED_MAX_BYTES, of: "bytes" },
};

function readStream(compressed: Uint8Array): Inflated {
  if (compressed.length === 0) return NO_DEFLATE;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Stream((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let start = 0; start < compressed.length; start += PIECE_BYTES) {
      const end = start + PIECE_BYTES;
      stream.push(compressed.subarray(start, end), end >= compressed.length);
      if (length > INFLATED_MAX_BYTES) return TOO_LARGE;
    }
  } catch {
    return NO_DEFLATE;
  }
  return { ok: true, bytes: joinBytes(pieces, length) };
}
