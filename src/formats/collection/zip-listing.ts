/** What a zip lists of itself, and where it says that each file lies in it. */

const END_OF_LISTING = 0x06054b50;
const LISTED = 0x02014b50;
const ENTRY = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const UTF8 = 0x800;
/** Stand in the place of numbers that are too large for it. */
const LONG = 0xffffffff;
const LONG_COUNT = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const LONG_END = 0x06064b50;
const LONG_FIELD = 1;

export type Listed = {
  readonly name: string;
  readonly flags: number;
  readonly packing: number;
  readonly packedBytes: number;
  readonly offset: number;
};

type Listing = { readonly count: number; readonly offset: number };

/** Null where there is none. */
export function findListing(view: DataView): Listing | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_OF_LISTING) continue;
    const listing = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    const isLong = listing.count === LONG_COUNT || listing.offset === LONG;
    return isLong ? (findLongListing(view, at) ?? listing) : listing;
  }
  return null;
}

/** Of a zip64, whose numbers have eight bytes; null where there is none. */
function findLongListing(view: DataView, end: number): Listing | null {
  const locator = end - LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return null;
  const at = readLong(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== LONG_END) return null;
  return { count: readLong(view, at + 32), offset: readLong(view, at + 48) };
}

/** What is too large for any file is too large for this one: that it is not exact does not matter. */
function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** The numbers of an entry that need eight bytes, in their order; none where it has no such field. */
function listLongs(view: DataView, from: number, to: number): readonly number[] {
  for (let at = from; at + 4 <= Math.min(to, view.byteLength); ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > view.byteLength) return [];
    if (view.getUint16(at, true) === LONG_FIELD) {
      return Array.from({ length: Math.floor((end - at - 4) / 8) }, (_, place) =>
        readLong(view, at + 4 + 8 * place),
      );
    }
    at = end;
  }
  return [];
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
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  // Names of other scripts may come out wrong: nobody reads more of them than their ending.
  const decoder = new TextDecoder((flags & UTF8) === 0 ? "latin1" : "utf-8");
  const longs = [...listLongs(view, nameEnd, extraEnd)];
  const short = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  const [, packedBytes = 0, offset = 0] = short.map((value) =>
    value === LONG ? (longs.shift() ?? value) : value,
  );
  return {
    // Some programs of Windows write folders their own way.
    name: decoder.decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
    flags,
    packing: view.getUint16(at + 10, true),
    packedBytes,
    offset,
    next: extraEnd + view.getUint16(at + 32, true),
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
