/** The house as it is laid out: which file may import which, and what no file may hold. */
import { readFileSync } from "node:fs";
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

/** The storeys of src from the top down: a file imports from its own folder and from the storeys below. */
const STOREYS: readonly (readonly string[])[] = [
  // The composition root: the files that lie in src itself.
  [""],
  ["screens"],
  ["task", "images", "charts", "formats", "storage", "methods", "offline", "styles"],
  ["words"],
  ["core"],
];

/** Within a folder: what each room, and the files in the folder itself (`.`), may import of the others. */
const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  screens: {
    ".": ["home", "before", "run/door", "results", "hand-in", "lab", "about", "class", "room", "parts"],
    home: ["parts", "services"],
    before: ["parts", "services", "run/door"],
    run: ["parts", "services"],
    results: ["parts", "services", "hand-in/choice"],
    "hand-in": ["parts", "services"],
    lab: ["parts", "services", "run/door"],
    about: ["parts", "services"],
    class: ["parts", "services"],
    room: ["parts", "services"],
    parts: ["services"],
  },
  task: {
    ".": ["record", "respond", "clock"],
    stock: [],
    record: ["respond", "clock"],
    respond: [],
    clock: [],
  },
  charts: {
    ".": [],
    session: [".", "frame", "plot"],
    cohort: [".", "frame", "plot"],
    schedule: [".", "frame", "plot"],
    try: ["frame", "plot"],
    procedure: ["."],
    frame: ["plot"],
    plot: ["."],
  },
  formats: {
    ".": [],
    address: ["."],
    "result-code": [],
    room: [".", "result-code"],
    session: [".", "table"],
    "data-set": [".", "session", "table"],
    qr: [],
    collection: [".", "session", "result-code", "table", "cohort", "data-set"],
    table: ["."],
    cohort: [".", "table"],
    schedule: [".", "table"],
    script: [".", "data-set"],
  },
  storage: { ".": ["tabs"], tabs: [] },
  offline: { ".": [], worker: ["."] },
  core: {
    ".": [],
    session: [".", "schedule", "stimuli", "design"],
    schedule: [".", "stimuli", "design"],
    stimuli: ["."],
    design: ["."],
  },
  words: {
    ".": [],
    paradigm: ["."],
    scores: ["."],
    results: [".", "scores", "paradigm", "charts", "problems"],
    charts: ["."],
    methods: [".", "scores"],
    codebook: [],
    offline: [],
    "data-sets": ["."],
    problems: ["."],
    kept: ["."],
    class: [".", "problems"],
    lab: [".", "paradigm", "problems", "methods", "charts"],
    script: [".", "data-sets"],
  },
};

/** What needs nothing of the page, not even the storeys below. */
const BY_ITSELF = "task/clock";
const ROOT_FILES = ["main.tsx", "trusted-types.ts", "file-workers.ts", "build.d.ts"];
/** Packages that a folder is held to; one that is not listed here may import any but jsPsych. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  words: [],
  core: ["valibot", "pure-rand", "@noble/hashes", "jstat"],
};
const MAX_LINES = 150;
const MAX_FILES = 16;

const sources = readSources();

describe("imports point one way", () => {
  test("are looked for in the files of the page", () => {
    expect(sources.map(pathOf)).toEqual(expect.arrayContaining(["main.tsx", "core/design/design.ts"]));
    expect(sources.flatMap(({ imports }) => imports)).toContain("preact");
  });

  test("every folder of src has its storey, and every room in it is known", () => {
    const homeless = sources.map(pathOf).filter((path) => {
      const room = roomOf(path);
      return storeyOf(path) < 0 || (room !== "." && ROOMS[folderOf(path)]?.[room] === undefined);
    });
    expect(homeless).toEqual([]);
  });

  test("only the composition root lies in src itself", () => {
    const atRoot = sources.map(pathOf).filter((path) => folderOf(path) === "");
    expect(atRoot.filter((path) => !ROOT_FILES.includes(path))).toEqual([]);
  });

  test("a folder imports only from the storeys below it", () => {
    const wrong = findBreaches(({ path, target }) => {
      if (target === null || folderOf(target) === folderOf(path)) return false;
      return storeyOf(target) <= storeyOf(path) || path.startsWith(`${BY_ITSELF}/`);
    });
    expect(wrong).toEqual([]);
  });

  test("within a folder, a room imports only from the rooms that it may know", () => {
    const wrong = findBreaches(({ path, target }) => {
      if (target === null || folderOf(target) !== folderOf(path) || roomOf(target) === roomOf(path))
        return false;
      const known = ROOMS[folderOf(path)]?.[roomOf(path)] ?? [];
      const inFolder = target.slice(folderOf(path).length + 1);
      return !known.includes(roomOf(target)) && !known.includes(inFolder);
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

describe("the listing of src", () => {
  test(`has at most ${MAX_FILES} files in a folder`, () => {
    const counts = new Map<string, number>();
    for (const { path } of sources) {
      const folder = path.split("/").slice(0, -1).join("/");
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, files]) => files > MAX_FILES)).toEqual([]);
  });

  test("two levels deep is the one that CONTRIBUTING.md explains, a sentence a folder", () => {
    const page = readFileSync(new URL("../CONTRIBUTING.md", import.meta.url), "utf8");
    const explained = [...page.matchAll(/^\| `src\/([a-z/-]*)` \| ([A-Z].{20,})\. \|$/gm)].map(
      ([, name]) => name,
    );
    const folders = new Set(
      sources.flatMap(({ path }) => {
        const parts = path.split("/").slice(0, -1);
        return parts.slice(0, 2).map((_, depth) => `${parts.slice(0, depth + 1).join("/")}/`);
      }),
    );
    expect(explained.filter((name) => name !== "styles/").toSorted()).toEqual([...folders].toSorted());
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

/** From 0 at the top; −1 for a folder that has none. */
function storeyOf(path: string): number {
  return STOREYS.findIndex((storey) => storey.includes(folderOf(path)));
}

/** The folder within a top folder; `.` for a file that lies in the top folder itself. */
function roomOf(path: string): string {
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] ?? ".") : ".";
}

function pathOf({ path }: Source): string {
  return path;
}
