/** A collection as one file: a zip of the codes and files that came, and the designs that they are read with. */
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Design } from "../../core/design/design";
import { formatDesign, hashDesign } from "../../core/design/parse";
import { formatJson } from "../json";
import type { Original } from "./brought";
import { makeLesson } from "./lesson";

/** The first year that a zip can name, as everywhere else: nothing tells when who handed in. */
const MODIFIED = new Date(1980, 0, 1, 12);
const LEVEL = 6;

/** So that zips list them in order. */
function number(place: number): string {
  return String(place).padStart(4, "0");
}

export type Archive = {
  /** Adds what came, in an order that tells nothing. */
  readonly add: (original: Original) => void;
  /** The bytes of the whole, in pieces. */
  readonly finish: (
    designs: readonly Design[],
    takenOut: readonly string[],
  ) => readonly Uint8Array<ArrayBuffer>[];
};

/** Is written as it goes: what was added is held packed. */
export function createArchive(): Archive {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const codes: string[] = [];
  const counts = { session: 0, table: 0 };
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  function write(name: string, text: string): void {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = MODIFIED;
    zip.add(file);
    file.push(strToU8(text), true);
  }
  return {
    add({ form, text }) {
      if (form === "code") {
        codes.push(text);
        return;
      }
      counts[form] += 1;
      write(`${form}s/${number(counts[form])}.${form === "session" ? "json" : "csv"}`, text);
    },
    finish(designs, takenOut) {
      if (codes.length > 0) write("codes.txt", `${codes.join("\n")}\n`);
      for (const design of designs) write(`designs/${hashDesign(design)}.json`, `${formatDesign(design)}\n`);
      write("lesson.json", formatJson(makeLesson(takenOut)));
      zip.end();
      return pieces;
    },
  };
}
