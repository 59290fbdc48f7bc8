/** Asks the validator of BIDS about the files of a data set. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TextFile } from "../../../../src/formats/data-set/zip";

type Issue = {
  readonly key: string;
  readonly files: readonly ({ readonly evidence?: string } | null)[];
};
type Issues = { readonly errors: readonly Issue[]; readonly warnings: readonly Issue[] };
type Validator = {
  readonly BIDS: (folder: string, options: object, done: (issues: Issues | readonly Issue[]) => void) => void;
};

// Its build for `import` is one for browsers, which finds no file here.
const { default: validator } = createRequire(import.meta.url)("bids-validator") as { default: Validator };

/** The keys of what the validator objects to, with its evidence. */
export type Verdict = { readonly errors: readonly string[]; readonly warnings: readonly string[] };

function listKeys(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ key, files }) => [key, ...files.map((file) => file?.evidence ?? "")].join(" ").trim());
}

/** Writes the files into a folder of their own, asks, and takes the folder away. */
export async function checkBids(files: readonly TextFile[]): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "bids-"));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const issues = await new Promise<Issues | readonly Issue[]>((resolve) => {
      validator.BIDS(folder, { json: true }, resolve);
    });
    // Where it gives up early it answers the errors alone.
    if (!("errors" in issues)) return { errors: listKeys(issues), warnings: [] };
    return { errors: listKeys(issues.errors), warnings: listKeys(issues.warnings) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
