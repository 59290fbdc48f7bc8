/** The house as it is laid out: which file may import which, and what no file may hold. */
import { describe, expect, test } from "vitest";
import {
  blankStrings,
  firstComment,
  folderOf,
  isBarrel,
  packageOf,
  readSources,
  resolveImport,
  type Source,
  stripComments,
} from "./source-files";

/** The folders that each folder may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  words: [],
  core: ["words"],
  task: ["core", "words"],
  images: ["core", "words"],
  charts: ["core", "words"],
  formats: ["core", "words"],
  storage: ["core", "words"],
  styles: [],
  screens: ["task", "images", "charts", "formats", "storage", "core", "words", "styles"],
  /** The composition root: the files that lie in src itself. */
  "": ["screens", "task", "images", "charts", "formats", "storage", "core", "words", "styles"],
};
const ROOT_FILES = ["main.tsx", "trusted-types.ts", "build.d.ts"];
/** Packages that a folder is held to; one that is not listed here may import any but jsPsych. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  words: [],
  core: ["valibot", "pure-rand", "@noble/hashes"],
};
const MAX_LINES = 150;

const sources = readSources();

describe("imports point one way", () => {
  test("are looked for in the files of the page", () => {
    expect(sources.map(({ path }) => path)).toEqual(expect.arrayContaining(["main.tsx", "core/design.ts"]));
    expect(sources.flatMap(({ imports }) => imports)).toContain("preact");
  });

  test("every folder of src has its place", () => {
    const folders = new Set(sources.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => MAY_IMPORT[folder] === undefined)).toEqual([]);
  });

  test("only the composition root lies in src itself", () => {
    const atRoot = sources.map(({ path }) => path).filter((path) => folderOf(path) === "");
    expect(atRoot.filter((path) => !ROOT_FILES.includes(path))).toEqual([]);
  });

  test("a folder imports only from the folders below it", () => {
    const wrong = findBreaches(({ path, target }) => {
      if (target === null || folderOf(target) === folderOf(path)) return false;
      return !MAY_IMPORT[folderOf(path)]?.includes(folderOf(target));
    });
    expect(wrong).toEqual([]);
  });

  test("nothing imports the composition root", () => {
    const wrong = findBreaches(
      ({ target, path }) => target !== null && folderOf(target) === "" && path !== "main.tsx",
    );
    expect(wrong).toEqual([]);
  });

  test("only task knows jsPsych", () => {
    const wrong = findBreaches(
      ({ path, name }) => /^@?jspsych(?:\/|$)/.test(name) && folderOf(path) !== "task",
    );
    expect(wrong).toEqual([]);
  });

  test("core and words import no package but those that need no browser", () => {
    const wrong = findBreaches(({ path, name, target }) => {
      const allowed = PACKAGES[folderOf(path)];
      return target === null && allowed !== undefined && !allowed.includes(packageOf(name));
    });
    expect(wrong).toEqual([]);
  });
});

describe("no file of src", () => {
  test("is longer than 150 lines without saying why", () => {
    const long = sources.filter(({ text }) => text.trimEnd().split("\n").length > MAX_LINES);
    expect(
      long.filter(({ text }) => !firstComment(text).includes("Longer than 150 lines because")).map(pathOf),
    ).toEqual([]);
  });

  test("opens without saying what it is for", () => {
    expect(sources.filter(({ text }) => !text.startsWith("/**")).map(pathOf)).toEqual([]);
  });

  test("only passes on what other files export", () => {
    expect(sources.filter(({ text }) => isBarrel(text)).map(pathOf)).toEqual([]);
  });

  test("has a name that says nothing", () => {
    const empty = /(?:^|[-.])(?:utils?|helpers?|managers?|common)(?:[-.]|$)/i;
    expect(
      sources.filter(({ path }) => path.split("/").some((part) => empty.test(part))).map(pathOf),
    ).toEqual([]);
  });

  test("steps around the types or the linter", () => {
    const any = /:\s*any\b|\bas any\b|<any>|\bany\[\]/;
    const suppression = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
    const evading = sources.filter(
      ({ text }) => suppression.test(text) || any.test(blankStrings(stripComments(text))),
    );
    expect(evading.map(pathOf)).toEqual([]);
  });
});

type Import = { readonly path: string; readonly name: string; readonly target: string | null };

/** The imports that break a rule, as `file → import`. */
function findBreaches(breaks: (found: Import) => boolean): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter((name) => breaks({ path, name, target: resolveImport(path, name) }))
      .map((name) => `${path} → ${name}`),
  );
}

function pathOf({ path }: Source): string {
  return path;
}
