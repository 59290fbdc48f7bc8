/** A zip that is packed as it goes: what was written is held packed, so that nothing waits in memory. */
import { strToU8, Zip, ZipDeflate } from "fflate";

export type ZipWriter = {
  readonly write: (path: string, text: string) => void;
  /** Ends the zip, and answers its bytes in pieces; the same files give the same bytes. */
  readonly end: () => readonly Uint8Array<ArrayBuffer>[];
};

/** The first year that a zip can name, by the local clock, as zips have it: nothing tells when it was written. */
const MODIFIED = [1980, 0, 1, 12] as const;

export function createZipWriter(): ZipWriter {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  return {
    write(path, text) {
      const file = new ZipDeflate(path);
      file.mtime = new Date(...MODIFIED);
      zip.add(file);
      file.push(strToU8(text), true);
    },
    end() {
      zip.end();
      return pieces;
    },
  };
}
