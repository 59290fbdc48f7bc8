/** Target pictures: every image of one condition asks for the key, and one of them in the practice. */
import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { toNeutralOnly } from "../../../src/core/design/neutral-only";
import { parseDesign } from "../../../src/core/design/parse";
import type { Schedule } from "../../../src/core/schedule/schedule";
import { scoreSession } from "../../../src/core/session/score";
import { makeDesign } from "../../fixtures/designs";
import { build } from "../../fixtures/schedules";
import { makeSession } from "../../fixtures/sessions";
import { findSet } from "../../fixtures/sets";

const PROBE = { kind: "condition", condition: "control", key: " ", windowMs: 800 } as const;

/** With so many blocks of two targets. */
function withTargets(blocks: number): Design {
  return makeDesign({
    conditions: [
      { id: "cue", blocks: 2 },
      { id: "neutral", blocks: 2 },
      { id: "control", blocks, role: "other" },
    ],
    order: { rule: "shuffled", maxRepeat: 99, first: null },
    probe: PROBE,
  });
}

const SET = findSet(makeDesign({}).stimuli);
const HELD = SET.images.filter(({ category }) => category === "control").map(({ id }) => id);
const imagesOf = ({ events }: Schedule, isPractice: boolean) =>
  events.filter(({ event, phase }) => event === "image" && (phase === "practice") === isPractice);

describe("a design with target pictures", () => {
  const schedule = build(withTargets(2));

  test("asks for the key at every image of the condition, and at no other", () => {
    const images = imagesOf(schedule, false);
    expect(images).toHaveLength(12);
    for (const { condition, probe } of images) expect(probe).toBe(condition === "control");
  });

  test("shows one in the practice that no block shows", () => {
    const practised = imagesOf(schedule, true);
    expect(practised.map(({ probe }) => probe)).toEqual([false, true, false]);
    expect(HELD).toContain(practised[1]!.image);
    expect(imagesOf(schedule, false).map(({ image }) => image)).not.toContain(practised[1]!.image);
  });

  test("practises on one of the last block where the blocks show them all", () => {
    const all = build(withTargets(Math.floor(HELD.length / 2)));
    const shown = imagesOf(all, false).filter(({ condition }) => condition === "control");
    expect(shown).toHaveLength(HELD.length);
    expect(imagesOf(all, true)[1]!.image).toBe(shown.at(-1)!.image);
  });

  test("draws the same blocks as without them", () => {
    const plain = build({ ...withTargets(2), probe: null });
    const idsOf = (one: Schedule) => imagesOf(one, false).map(({ image }) => image);
    expect(idsOf(schedule)).toEqual(idsOf(plain));
  });

  test("is scored by how they were answered", () => {
    const { probes } = scoreSession(makeSession(withTargets(2), 3));
    expect(probes).toMatchObject({ shown: 4 });
    expect(probes!.hits + probes!.misses + probes!.late).toBe(4);
  });

  test("loses them with their condition, where only neutral pictures are wanted", () => {
    const only = toNeutralOnly(withTargets(2), { titleEnding: " (neutral)", basis: "Neutral only." });
    expect(only).toMatchObject({ ok: true, value: { probe: null } });
    expect(only.ok && parseDesign(only.value).ok).toBe(true);
  });
});

test("a target’s window may last as long as the shortest image of its condition, whatever others last", () => {
  const times = (condition: string, imageMs: number) => ({ condition, imageMs });
  const listed = (control: number) =>
    parseDesign({
      ...withTargets(1),
      conditions: [
        { id: "cue", blocks: 1 },
        { id: "control", blocks: 1, role: "other" },
      ],
      order: { rule: "listed", blocks: [times("cue", 500), times("control", control)] },
    });
  expect(listed(800).ok).toBe(true);
  expect(listed(799)).toMatchObject({ ok: false, problems: [{ path: "probe.windowMs" }] });
});
