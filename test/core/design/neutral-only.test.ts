/** The neutral-only version of a design: what someone sees who would rather not see cues. */
import { describe, expect, it } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { toNeutralOnly } from "../../../src/core/design/neutral-only";
import { parseDesign } from "../../../src/core/design/parse";
import { findPreset, PRESETS } from "../../../src/core/design/presets";
import { describeNeutralOnly } from "../../../src/words/before";
import { describeProblem } from "../../../src/words/problems/problem";
import { tellProblems } from "../../fixtures/problems";

const CLASS_DEMO = findPreset("class-demo") as Design;

function neutralOnly(design: Design): Design {
  const result = toNeutralOnly(design, describeNeutralOnly(design.id));
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join("\n"));
  return result.value;
}

describe("the neutral-only version of a design", () => {
  it.each(PRESETS)("is a valid design that shows nothing but neutral pictures: $id", (design) => {
    const variant = neutralOnly(design);
    expect(parseDesign(variant)).toEqual({ ok: true, value: variant });
    expect(variant.conditions).toEqual(design.conditions.filter(({ id }) => id === "neutral"));
  });

  it("says in its id, title and basis what it is", () => {
    const { id, title, basis } = neutralOnly(CLASS_DEMO);
    expect([id, title]).toEqual(["class-demo-neutral-only", "Class demo (neutral pictures only)"]);
    expect(basis).toContain("has no score of cue-induced craving (cue − neutral)");
    expect(basis).toContain("“class-demo”");
  });

  it("keeps everything else", () => {
    const variant = neutralOnly(CLASS_DEMO);
    const { id, title, basis, conditions, order } = variant;
    expect(variant).toEqual({ ...CLASS_DEMO, id, title, basis, conditions, order });
    expect(order).toEqual({ rule: "shuffled", maxRepeat: 4, first: null });
  });

  it("has as many of the listed fixations as it has blocks", () => {
    expect(neutralOnly(findPreset("mocd-style") as Design).fixationMs).toEqual([8200, 8200, 8200, 10200]);
  });

  it("stays valid where the id and the title are as long as they may be", () => {
    const variant = neutralOnly({ ...CLASS_DEMO, id: "a".repeat(64), title: "🙂".repeat(200) });
    expect(parseDesign(variant).ok).toBe(true);
    expect(variant.id).toMatch(/^a+-neutral-only$/);
    expect(variant.title).toMatch(/🙂 \(neutral pictures only\)$/u);
  });

  it("does not exist for a design without a neutral condition", () => {
    const conditions = [{ id: "cue", blocks: 4 }] as const;
    expect(
      tellProblems(toNeutralOnly({ ...CLASS_DEMO, conditions }, describeNeutralOnly(CLASS_DEMO.id))),
    ).toEqual([
      {
        path: "conditions",
        rule: "must list neutral for a version with neutral pictures only",
        received: conditions,
      },
    ]);
  });
});
