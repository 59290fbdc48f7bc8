/** What a zip lists of itself, and where it says that each file lies in it. */

const END_OF_LISTING = 0x06054b50;
const LISTED = 0x02014b50;
const ENTRY = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const UTF8 = 0x800;

export type Listed = {
  readonly name: string;
  readonly flags: number;
  readonly packing: number;
  readonly packedBytes: number;
  readonly offset: number;
};

/** Null where there is none. */
export function findListing(view: DataView): { readonly count: number; readonly offset: number } | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_OF_LISTING) continue;
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  return null;
}

/** Null where the listing ends before it should. */
export function readListed(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): (Listed & { readonly next: number }) | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== LISTED) return null;
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  // Names of other scripts may come out wrong: nobody reads more of them than their ending.
  const decoder = new TextDecoder((flags & UTF8) === 0 ? "latin1" : "utf-8");
  return {
    name: decoder.decode(bytes.subarray(at + 46, nameEnd)),
    flags,
    packing: view.getUint16(at + 10, true),
    packedBytes: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
    next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** The packed bytes of an entry; null where they do not lie in the file. */
export function findPacked(
  bytes: Uint8Array,
  view: DataView,
  { offset, packedBytes }: Listed,
): Uint8Array | null {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== ENTRY) return null;
  const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = begin + packedBytes;
  return end > view.byteLength ? null : bytes.subarray(begin, end);
}
