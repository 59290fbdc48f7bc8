/** The text in the bytes of a table, in the encodings in which spreadsheets write them. */

const BYTE_ORDER_MARKS = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** What is no UTF-8 and has no mark is what older spreadsheets of western Europe write. */
const OTHERWISE = "windows-1252";

/** Any bytes are some text. */
export function decodeText(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(OTHERWISE).decode(bytes);
  }
}
