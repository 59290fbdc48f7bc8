/** Stand-ins: pictures that a design names and its set lacks. */
import { describe, expect, test } from "vitest";
import { hashDesign } from "../../../src/core/design/canonical";
import { parseDesign } from "../../../src/core/design/parse";
import { buildSchedule } from "../../../src/core/schedule/build";
import { addStandIns, listLacking } from "../../../src/core/stimuli/stand-ins";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { build } from "../../fixtures/schedules";
import { PARAPHERNALIA } from "../../fixtures/sets";

const TEA = { id: "tea-1", file: "Tea 1.JPG", category: "tea" };
const CUP = { id: "cup-1", file: "Cup 1.JPG", category: "neutral" };
const WITH_TEA = makeDesign({
  standIns: [TEA, CUP],
  conditions: [
    { id: "tea", blocks: 1, role: "cue" },
    { id: "neutral", blocks: 1 },
  ],
  imagesPerBlock: 1,
  order: {
    rule: "listed",
    blocks: [
      { condition: "neutral", images: ["cup-1"] },
      { condition: "tea", images: ["tea-1"] },
    ],
  },
});

const standIns = (given: unknown) => parseDesign({ ...SMALL, standIns: given });

describe("stand-ins", () => {
  test("are shown where the design lists them, also of a category that the set lacks", () => {
    const { events } = build(WITH_TEA, 1, addStandIns(PARAPHERNALIA, WITH_TEA.standIns));
    const shown = events.flatMap(({ phase, image }) => (phase === "main" && image !== null ? [image] : []));
    expect(shown).toEqual(["cup-1", "tea-1"]);
    expect(buildSchedule(WITH_TEA, PARAPHERNALIA, 1).ok).toBe(false);
  });
  test("make way for the picture once the set has it", () => {
    const known = PARAPHERNALIA.images[0]!;
    const held = addStandIns(PARAPHERNALIA, [{ id: known.id, file: "Other.png", category: "tea" }, TEA]);
    expect(held.images.find(({ id }) => id === known.id)).toBe(known);
    expect(held.images).toHaveLength(PARAPHERNALIA.images.length + 1);
    expect(listLacking(held, [TEA, CUP])).toEqual([CUP]);
  });
  test("leave a set as it is where there are none", () => {
    expect(addStandIns(PARAPHERNALIA, null)).toBe(PARAPHERNALIA);
  });
  test("count in the hash of a design, and an empty list of them does not", () => {
    expect(hashDesign(makeDesign({ standIns: [TEA] }))).not.toBe(hashDesign(SMALL));
    expect(hashDesign(makeDesign({ standIns: [] }))).toBe(hashDesign(SMALL));
    expect(standIns(null)).toEqual({ ok: true, value: SMALL });
  });
  test("are refused twice, without a name, and with one that is too long", () => {
    const paths = (given: unknown) => {
      const parsed = standIns(given);
      return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
    };
    expect(paths([TEA, { ...TEA }])).toEqual(["standIns.1.id"]);
    expect(paths([{ ...TEA, file: "" }])).toEqual(["standIns.0.file"]);
    expect(paths([{ ...TEA, file: "x".repeat(101) }])).toEqual(["standIns.0.file"]);
    expect(paths([{ id: "tea" }])).toEqual(["standIns.0.file", "standIns.0.category"]);
  });
});
