/** Files, and how several of them become one zip. */
import { strToU8, type Zippable, zipSync } from "fflate";

export type TextFile = {
  /** From the top of the data set, with `/` between folders. */
  readonly path: string;
  readonly text: string;
};

/** What is no text, as pictures. */
export type ByteFile = { readonly path: string; readonly bytes: Uint8Array };

/** Those whose format is compressed already are only stored. */
const STORED = /\.(?:avif|gif|jpe?g|png|webp)$/;

function toEntry(file: TextFile | ByteFile): Zippable[string] {
  if ("text" in file) return strToU8(file.text);
  return STORED.test(file.path) ? [file.bytes, { level: 0 }] : file.bytes;
}

/** The first year that a zip can name; noon by the local clock, as zips have it, so that it is written alike everywhere. */
function modified(): Date {
  return new Date(1980, 0, 1, 12);
}

/** A zip of the files, texts as UTF-8; the same files give the same bytes. Paths must differ, else it throws. */
export function zipFiles(files: readonly (TextFile | ByteFile)[]): Uint8Array<ArrayBuffer> {
  const contents: Zippable = Object.fromEntries(files.map((file) => [file.path, toEntry(file)]));
  if (Object.keys(contents).length < files.length) throw new Error("Two files have the same path.");
  return zipSync(contents, { mtime: modified() });
}
