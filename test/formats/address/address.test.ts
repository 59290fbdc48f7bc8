/** Addresses of the page: what they mean, what is refused in them, and that they survive being written. */
import { describe, expect, it } from "vitest";
import { formatDesignCompact } from "../../../src/core/design/canonical";
import type { Design } from "../../../src/core/design/design";
import { parseDesign } from "../../../src/core/design/parse";
import { findPreset } from "../../../src/core/design/presets";
import {
  type Address,
  formatAddress,
  parseAddress,
  type TaskAddress,
} from "../../../src/formats/address/address";
import { readCarried } from "../../../src/formats/address/carried";
import { tellProblems } from "../../fixtures/problems";

const CLASS_DEMO = findPreset("class-demo") as Design;
const OWN: Design = { ...CLASS_DEMO, id: "own", title: "Ünïcode 🙂 >>>???~~~ “quotes” </script>" };
const TASK: TaskAddress = {
  screen: "task",
  preset: "class-demo",
  design: CLASS_DEMO,
  seed: null,
  participant: "",
  simulate: false,
  keep: true,
  patch: false,
  invitation: null,
};

function base64Url(content: string | Uint8Array): string {
  return Buffer.from(content).toString("base64url");
}

function problemsOf(hash: string): readonly (readonly [path: string, rule: string, received: unknown])[] {
  return tellProblems(parseAddress(hash, readCarried)).map(({ path, rule, received }) => [
    path,
    rule,
    received,
  ]);
}

describe("an address", () => {
  it.each<[hash: string, address: Address]>([
    ["", { screen: "home" }],
    ["#", { screen: "home" }],
    ["#/", { screen: "home" }],
    ["#/about", { screen: "about" }],
    [
      "#/lab?preset=class-demo",
      { screen: "lab", source: { preset: "class-demo", design: CLASS_DEMO }, seed: null },
    ],
    ["#/lab?seed=7", { screen: "lab", source: null, seed: 7 }],
    ["#/class", { screen: "class", source: null, code: "" }],
    ["#/results/0b9c-42", { screen: "results", session: "0b9c-42", invited: false, room: "" }],
    ["#/results/a?invited=1", { screen: "results", session: "a", invited: true, room: "" }],
    ["#/results/a?room=ROOM1ABC", { screen: "results", session: "a", invited: false, room: "ROOM1ABC" }],
    ["#/results?room=ROOM1ABC", { screen: "room", room: "ROOM1ABC" }],
    ["#/results?room=", { screen: "room", room: "" }],
    ["#/hand-in/0b9c-42", { screen: "hand-in", session: "0b9c-42", invited: false, room: "" }],
    ["#/class?code=CUE1ABC", { screen: "class", source: null, code: "CUE1ABC" }],
    ["#/task?preset=class-demo&invited=1", { ...TASK, invitation: { note: "" } }],
    [
      "#/task?preset=class-demo&invited=1&note=Room%203%3A%20<b>ask%20me</b>",
      { ...TASK, invitation: { note: "Room 3: <b>ask me</b>" } },
    ],
    ["#/task?preset=class-demo", TASK],
    ["#/task?participant=&preset=class-demo", TASK],
    ["#/task?preset=class-demo&seed=0", { ...TASK, seed: 0 }],
    ["#/task?preset=class-demo&seed=4294967295", { ...TASK, seed: 4294967295 }],
    ["#/task?preset=class-demo&participant=P+01%2B", { ...TASK, participant: "P 01+" }],
    ["#/task?preset=class-demo&participant=a=b?c", { ...TASK, participant: "a=b?c" }],
    [
      "#/task?preset=class-demo&simulate=visual&keep=no&patch=1",
      { ...TASK, simulate: true, keep: false, patch: true },
    ],
    [`#/task?design=${base64Url(formatDesignCompact(OWN))}`, { ...TASK, preset: null, design: OWN }],
    [
      `#/class?design=${base64Url(JSON.stringify(OWN, null, 4))}`,
      { screen: "class", source: { preset: null, design: OWN }, code: "" },
    ],
  ])("is understood: %s", (hash, address) => {
    expect(parseAddress(hash, readCarried)).toEqual({ ok: true, value: address });
  });

  it.each<[title: string, address: Address, hash: string]>([
    ["home", { screen: "home" }, "#/"],
    ["results", { screen: "results", session: "a_B-9", invited: false, room: "" }, "#/results/a_B-9"],
    ["a class without a design", { screen: "class", source: null, code: "" }, "#/class"],
    ["a bare task", TASK, "#/task?preset=class-demo"],
    [
      "a task with everything",
      { ...TASK, seed: 7, participant: "P 1", simulate: true, keep: false, patch: true },
      "#/task?preset=class-demo&seed=7&participant=P%201&simulate=visual&keep=no&patch=1",
    ],
  ])("is written plainly: %s", (_title, address, hash) => {
    expect(formatAddress(address)).toBe(hash);
  });

  it("carries a design as base64url, which no address bar changes", () => {
    expect(formatAddress({ ...TASK, preset: null, design: OWN })).toMatch(/^#\/task\?design=[A-Za-z0-9_-]+$/);
  });

  it.each<Address>([
    { screen: "about" },
    { screen: "lab", source: { preset: null, design: OWN }, seed: 12 },
    { screen: "results", session: "a", invited: true, room: "" },
    { screen: "results", session: "a", invited: true, room: "ROOM1ABC" },
    { screen: "room", room: "ROOM1ABC" },
    { screen: "hand-in", session: "a", invited: true, room: "" },
    { screen: "hand-in", session: "a", invited: false, room: "ROOM1ABC" },
    { ...TASK, invitation: { note: "Questions? Ask Ünal & me: #5 🙂" } },
    { ...TASK, invitation: { note: "" } },
    { screen: "class", source: { preset: "class-demo", design: CLASS_DEMO }, code: "CUE1ABC" },
    { ...TASK, preset: null, design: OWN, seed: 4294967295, simulate: true, keep: false, patch: true },
  ])("reads back as itself: $screen", (address) => {
    expect(parseAddress(formatAddress(address), readCarried)).toEqual({ ok: true, value: address });
  });

  it.each([
    "P01",
    "🙂".repeat(64),
    "👩‍👩‍👧‍👦",
    "=1+1",
    "+-@",
    "a&seed=5",
    "100 %",
    "%41",
    "#/task?preset=x",
    "\"double\" and 'single'",
    "<img src=x onerror=alert(1)>",
    "Анна",
    "محمد",
    "花子",
    "e\u0301 is not \u00e9",
    " spaces around ",
    "\ufeffmark",
  ])("keeps a participant as given: %s", (participant) => {
    const address = { ...TASK, participant };
    expect(parseAddress(formatAddress(address), readCarried)).toEqual({ ok: true, value: address });
  });
});

const PRESET_RULE =
  "must be a preset: class-demo, class-demo-food, three-categories, four-condition, mocd-style or event-related";
const SCREEN_RULE = "must be task, results, hand-in, class, lab or about";
const SEED_RULE = "must be a whole number from 0 to 4,294,967,295, written in digits only";
const BASE64_RULE = "must be base64url: letters, digits, hyphens and underscores, without padding";
const PARTICIPANT_RULE = "must be at most 64 characters long";
const CHARACTERS_RULE = "must not have control characters or broken ones";
const NOTE_RULE = "must be left out where invited=1 is: only an invitation shows it";
const UTF8_RULE = "must be UTF-8 text, percent-encoded";

/** After `#/`; the path of the one problem; its rule; what was received. */
const REFUSED: readonly (readonly [
  title: string,
  rest: string,
  path: string,
  rule: string,
  received: unknown,
])[] = [
  ["an unknown screen", "tasks", "screen", SCREEN_RULE, "tasks"],
  ["a screen in capitals", "Task", "screen", SCREEN_RULE, "Task"],
  ["what every object inherits", "constructor", "screen", SCREEN_RULE, "constructor"],
  ["more than a screen", "about/us", "about", "must not be followed by anything but parameters", "us"],
  [
    "results of no session",
    "results",
    "session",
    "must be 1 to 64 letters, digits, hyphens and underscores",
    "",
  ],
  [
    "a room without a session, and an invitation",
    "results?room=ROOM1ABC&invited=1",
    "session",
    "must be 1 to 64 letters, digits, hyphens and underscores",
    "",
  ],
  [
    "a room code of a page's length",
    `results?room=${"R".repeat(201)}`,
    "room",
    "must be at most 200 characters long",
    "R".repeat(201),
  ],
  [
    "a room code for the class",
    "class?room=ROOM1",
    "room",
    "is not a parameter of the class screen",
    "ROOM1",
  ],
  [
    "a session with markup",
    "results/<b>",
    "session",
    "must be 1 to 64 letters, digits, hyphens and underscores",
    "<b>",
  ],
  ["a parameter of home", "?seed=1", "seed", "is not a parameter of the home screen", "1"],
  ["an unknown parameter", "lab?room=1", "room", "is not a parameter of the lab screen", "1"],
  [
    "a parameter that every object inherits",
    "lab?__proto__=1",
    "__proto__",
    "is not a parameter of the lab screen",
    "1",
  ],
  ["a parameter twice", "task?preset=class-demo&seed=1&seed=1", "seed", "must be given only once", "1"],
  ["a task without a design", "task", "preset", "must be given, or design or z in its place", undefined],
  [
    "a preset and a design",
    "task?preset=class-demo&design=e30",
    "design",
    "must not be given together with preset",
    "e30",
  ],
  ["an unknown preset", "task?preset=class", "preset", PRESET_RULE, "class"],
  ["an empty preset", "lab?preset=", "preset", PRESET_RULE, ""],
  ["an empty design", "lab?design=", "design", BASE64_RULE, ""],
  ["a design in plain base64", "lab?design=a%2Bb%2F", "design", BASE64_RULE, "a+b/"],
  ["a design with padding", "lab?design=e30=", "design", BASE64_RULE, "e30="],
  ["a design cut in the middle of a byte", "lab?design=e30ab", "design", BASE64_RULE, "e30ab"],
  [
    "a design that is no UTF-8",
    `lab?design=${base64Url(Uint8Array.of(0xff, 0xfe))}`,
    "design",
    "must be UTF-8 text, written as base64url",
    "__4",
  ],
  ["a design that is no JSON", `lab?design=${base64Url("{")}`, "design", "must be JSON", "{"],
  ["a design that is no object", `lab?design=${base64Url("[]")}`, "design", "must be an object", []],
  [
    "a design of another version",
    `lab?design=${base64Url(JSON.stringify({ ...OWN, version: 2 }))}`,
    "design.version",
    "must be 1",
    2,
  ],
  ["a negative seed", "task?preset=class-demo&seed=-1", "seed", SEED_RULE, "-1"],
  ["a fractional seed", "task?preset=class-demo&seed=1.5", "seed", SEED_RULE, "1.5"],
  ["a seed that is too large", "task?preset=class-demo&seed=4294967296", "seed", SEED_RULE, "4294967296"],
  ["a seed in powers of ten", "task?preset=class-demo&seed=1e3", "seed", SEED_RULE, "1e3"],
  ["a seed in another script's digits", "task?preset=class-demo&seed=٣", "seed", SEED_RULE, "٣"],
  ["an empty seed", "task?preset=class-demo&seed=", "seed", SEED_RULE, ""],
  [
    "a participant of 65 characters",
    `task?preset=class-demo&participant=${"ж".repeat(65)}`,
    "participant",
    PARTICIPANT_RULE,
    "ж".repeat(65),
  ],
  [
    "a participant with a line break",
    "task?preset=class-demo&participant=a%0Ab",
    "participant",
    CHARACTERS_RULE,
    "a\nb",
  ],
  [
    "a participant with a tab",
    "task?preset=class-demo&participant=%09a",
    "participant",
    CHARACTERS_RULE,
    "\ta",
  ],
  ["half a character", "task?preset=class-demo&participant=\ud83d", "participant", CHARACTERS_RULE, "\ud83d"],
  [
    "another simulation",
    "task?preset=class-demo&simulate=data-only",
    "simulate",
    "must be visual, or be left out",
    "data-only",
  ],
  ["a line without an invitation", "task?preset=class-demo&note=hi", "note", NOTE_RULE, "hi"],
  [
    "a line of 201 characters",
    `task?preset=class-demo&invited=1&note=${"ж".repeat(201)}`,
    "note",
    "must be at most 200 characters long",
    "ж".repeat(201),
  ],
  ["a line of two", "task?preset=class-demo&invited=1&note=a%0Ab", "note", CHARACTERS_RULE, "a\nb"],
  ["invited=yes", "task?preset=class-demo&invited=yes", "invited", "must be 1, or be left out", "yes"],
  ["a code for the lab", "lab?code=CUE1", "code", "is not a parameter of the lab screen", "CUE1"],
  ["keep=yes", "task?preset=class-demo&keep=yes", "keep", "must be no, or be left out", "yes"],
  ["patch=0", "task?preset=class-demo&patch=0", "patch", "must be 1, or be left out", "0"],
  ["broken percent-encoding", "task?preset=class-demo&participant=100%", "participant", UTF8_RULE, "100%"],
  ["percent-encoding that is no UTF-8", "task?preset=%FF", "preset", UTF8_RULE, "%FF"],
  ["a name in broken percent-encoding", "lab?%zz=1", "%zz", "is not a parameter of the lab screen", "1"],
];

describe("a bad address", () => {
  it.each(REFUSED)("is refused: %s", (_title, rest, path, rule, received) => {
    expect(problemsOf(`#/${rest}`)).toEqual([[path, rule, received]]);
  });

  it("is refused when it does not begin with #/", () => {
    expect(problemsOf("#about")).toEqual([
      ["", "must be an address of this page, which begins with #/", "#about"],
    ]);
  });

  it("is told all its problems, first of its parameters' names, then of their values", () => {
    expect(problemsOf("#/task?x=1&seed=-1&keep=yes&preset=none").map(([path]) => path)).toEqual([
      ...["x", "preset", "seed", "keep"],
    ]);
  });

  it("has the problems that the design has by itself, each with `design.` before its path", () => {
    const bad = { ...OWN, imageMs: 1, rating: { ...OWN.rating, step: 7 }, x: 0 };
    const expected = tellProblems(parseDesign(bad)).map(({ path, rule }) => [`design.${path}`, rule]);
    expect(
      problemsOf(`#/lab?design=${base64Url(JSON.stringify(bad))}`).map(([path, rule]) => [path, rule]),
    ).toEqual(expected);
    expect(expected).toHaveLength(3);
  });
});
