/** A collection as one file: a zip of the codes and files that came, and the designs that they are read with. */

import { formatDesign, hashDesign } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { formatJson } from "../json";
import { createZipWriter } from "../zip-writer";
import type { Original } from "./brought";
import { makeLesson } from "./lesson";

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
  const codes: string[] = [];
  const counts = { session: 0, table: 0 };
  const zip = createZipWriter();
  return {
    add({ form, text }) {
      if (form === "code") {
        codes.push(text);
        return;
      }
      counts[form] += 1;
      zip.write(`${form}s/${number(counts[form])}.${form === "session" ? "json" : "csv"}`, text);
    },
    finish(designs, takenOut) {
      if (codes.length > 0) zip.write("codes.txt", `${codes.join("\n")}\n`);
      for (const design of designs) {
        zip.write(`designs/${hashDesign(design)}.json`, `${formatDesign(design)}\n`);
      }
      zip.write("lesson.json", formatJson(makeLesson(takenOut)));
      return zip.end();
    },
  };
}
