/** Text files, and how several of them become one zip. */
import { strToU8, type Zippable, zipSync } from "fflate";

export type TextFile = {
  /** From the top of the data set, with `/` between folders. */
  readonly path: string;
  readonly text: string;
};

/** The first year that a zip can name; noon by the local clock, as zips have it, so that it is written alike everywhere. */
function modified(): Date {
  return new Date(1980, 0, 1, 12);
}

/** A zip of the files, as UTF-8; the same files give the same bytes. Paths must differ, else it throws. */
export function zipFiles(files: readonly TextFile[]): Uint8Array<ArrayBuffer> {
  const contents: Zippable = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]));
  if (Object.keys(contents).length < files.length) throw new Error("Two files have the same path.");
  return zipSync(contents, { mtime: modified() });
}
