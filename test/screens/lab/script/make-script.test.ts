/** The zip of a script, as the lab makes it. */
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { findPreset } from "../../../../src/core/design/presets";
import { listPictures } from "../../../../src/formats/script/files";
import { makeScript } from "../../../../src/screens/lab/script/make-script";
import { countSchedules, drawSchedules } from "../../../../src/screens/lab/script/plan-schedules";
import { makeBlocks } from "../../../fixtures/designs";
import { build } from "../../../fixtures/schedules";
import { findSet, PARAPHERNALIA } from "../../../fixtures/sets";
import { openInMemory } from "../../../fixtures/sources";

const DESIGN = findPreset("class-demo")!;
const SCRIPT = {
  set: PARAPHERNALIA,
  schedules: [build(DESIGN)],
  jspsychVersion: "8.3.0",
  build: "0.1.0 abc",
};
const WANTED = listPictures(SCRIPT);
const FILES = new Map(WANTED.map(({ image }) => [image.id, new Blob([`picture ${image.id}`])]));

async function unzip(): Promise<ReadonlyMap<string, string>> {
  const made = await makeScript(SCRIPT, openInMemory(PARAPHERNALIA, FILES));
  if (!made.isMade) throw new Error(made.missing.join());
  return new Map(Object.entries(unzipSync(made.zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test("everything that index.html loads lies beside it, each picture as it is in the set", async () => {
  const files = await unzip();
  const asked = files.get("index.html")!.matchAll(/ (?:src|href)="([^"]+)"/g);
  for (const [, path] of asked) expect([...files.keys()]).toContain(path);
  for (const { path, image } of WANTED) expect(files.get(path)).toBe(`picture ${image.id}`);
  expect(files.get("jspsych/LICENCE.txt")).toContain("MIT License");
});

test("the same design and seed make the same zip", async () => {
  expect(await unzip()).toEqual(await unzip());
});

test("a picture that cannot be had is named, and no zip is made without it", async () => {
  const [first] = WANTED;
  const files = new Map([...FILES].filter(([id]) => id !== first!.image.id));
  expect(await makeScript(SCRIPT, openInMemory(PARAPHERNALIA, files))).toEqual({
    isMade: false,
    missing: [first!.image.file],
  });
});

test("a script that draws has twenty schedules of twenty seeds, a large one fewer", () => {
  const schedule = build(DESIGN, 3);
  const drawn = drawSchedules(DESIGN, findSet(DESIGN.stimuli), schedule);
  expect(new Set(drawn.map(({ seed }) => seed)).size).toBe(20);
  expect(drawSchedules(DESIGN, findSet(DESIGN.stimuli), schedule)).toEqual(drawn);
  const large = makeBlocks({ neutral: 200, cue: 200 }, 1, true);
  expect(countSchedules(build(large))).toBe(5);
});
