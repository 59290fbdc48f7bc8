/** The files in a zip, one after another: names that nobody sees, and no more bytes than a class can hand in. */

import { Inflate } from "fflate";
import type { ZipTrouble } from "../../core/class-rules";
import { joinBytes } from "../join-bytes";
import { findListing, findPacked, type Listed, readListed } from "./zip-listing";

/** What may still come out of a zip and of those in it. Their own word on lengths is not believed: it is counted. */
export type ZipBudget = {
  /** Of one file, in bytes. */
  readonly fileBytes: number;
  /** Of all files together, in bytes; goes down as they come. */
  allBytes: number;
  /** Goes down, too. */
  entries: number;
};

export type ZipEntry = {
  /** As the zip has it, with its folders. */
  readonly name: string;
  readonly content:
    | { readonly ok: true; readonly bytes: Uint8Array }
    | { readonly ok: false; readonly trouble: ZipTrouble };
};

const STORED = 0;
const DEFLATED = 8;
const LOCKED = 1;
/** So much is inflated at a time, in bytes: a thousand times as much may come out of it. */
const STEP = 16_384;

/** Step by step, so that a bomb is left as soon as it is one. */
function inflate(packed: Uint8Array, limitBytes: number): ZipEntry["content"] {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflating = new Inflate((piece) => {
    length += piece.length;
    if (length <= limitBytes) pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && length <= limitBytes; at += STEP) {
      inflating.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return { ok: false, trouble: "broken" };
  }
  if (length > limitBytes) return { ok: false, trouble: "too-large" };
  return { ok: true, bytes: joinBytes(pieces, length) };
}

function unpack(bytes: Uint8Array, view: DataView, listed: Listed, limitBytes: number): ZipEntry["content"] {
  if ((listed.flags & LOCKED) !== 0) return { ok: false, trouble: "locked" };
  const packed = findPacked(bytes, view, listed);
  if (packed === null) return { ok: false, trouble: "broken" };
  if (listed.packing === DEFLATED) return inflate(packed, limitBytes);
  if (listed.packing !== STORED) return { ok: false, trouble: "unknown-packing" };
  return packed.length > limitBytes ? { ok: false, trouble: "too-large" } : { ok: true, bytes: packed };
}

/** Whether these are the bytes of a zip, whatever its name says. */
export function isZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return first === 0x50 && second === 0x4b && (third === 3 || third === 5) && (fourth === 4 || fourth === 6);
}

/**
 * The files of a zip, each as it is asked for; folders, and what `isWanted` does not want, are passed over unread.
 * Answers at the end why it stopped before the end of the zip, null where it did not. Takes time and memory in
 * proportion to the zip and to the budget, whatever stands in it.
 */
export function* unzip(
  bytes: Uint8Array,
  budget: ZipBudget,
  isWanted: (name: string) => boolean,
): Generator<ZipEntry, ZipTrouble | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listing = findListing(view);
  if (listing === null) return "broken";
  for (let index = 0, at = listing.offset; index < listing.count; index += 1) {
    const listed = readListed(bytes, view, at);
    if (listed === null) return "broken";
    if (budget.entries === 0) return "too-many";
    budget.entries -= 1;
    at = listed.next;
    if (listed.name.endsWith("/") || !isWanted(listed.name)) continue;
    const limitBytes = Math.min(budget.fileBytes, budget.allBytes);
    const content = unpack(bytes, view, listed, limitBytes);
    // Of what could not be read nobody knows how much came out.
    budget.allBytes -= content.ok ? content.bytes.length : Math.min(limitBytes, 1_000 * listed.packedBytes);
    if (!content.ok && content.trouble === "too-large" && budget.allBytes <= 0) return "too-large";
    yield { name: listed.name, content };
  }
  return null;
}
