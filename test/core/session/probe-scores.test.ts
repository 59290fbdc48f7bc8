import { describe, expect, test } from "vitest";
import { findPreset } from "../../../src/core/design/presets";
import { scoreSession } from "../../../src/core/session/score";
import type { Row } from "../../../src/core/session/session";
import type { ProbeOutcome } from "../../../src/core/vocabulary";
import { makeDesign } from "../../fixtures/designs";
import { EVERY_MOMENT, makeRows, repeatBlock, tellEstimate } from "../../fixtures/rated-sessions";

type Answer = readonly [outcome: ProbeOutcome, rtMs: number | null];

const DESIGN = makeDesign({ probe: { perBlock: 1, key: " ", windowMs: 700 } });
const MISSED: Answer = ["miss", null];

/** The answers to the framed images of the blocks, in order; every practice image is answered at once. */
function makeProbed(answers: readonly Answer[], falseAlarms = 0): Row[] {
  let [framed, others] = [0, 0];
  return makeRows(DESIGN, {}).map((row): Row => {
    if (row.event !== "image") return row;
    if (row.phase === "practice") return { ...row, probe_outcome: "hit", rt_ms: 1 };
    if (row.probe) {
      const [probe_outcome, rt_ms] = answers[framed++] ?? MISSED;
      return { ...row, probe_outcome, rt_ms };
    }
    const isAnswered = others++ < falseAlarms;
    return { ...row, probe_outcome: isAnswered ? "false-alarm" : null, rt_ms: isAnswered ? 2 : null };
  });
}

function tell(rows: readonly Row[]) {
  const { probes } = scoreSession({ design: DESIGN, rows });
  return probes && { ...probes, medianRtMs: tellEstimate(probes.medianRtMs) };
}

describe("the scores of the probes", () => {
  test("count the outcomes of the blocks and take the median of the hits alone", () => {
    const rows = makeProbed(
      [
        ["hit", 500],
        ["late", 900],
        ["hit", 420],
        ["miss", null],
      ],
      3,
    );
    const counts = { hits: 2, misses: 1, late: 1, falseAlarms: 3, shown: 4 };
    expect(tell(rows)).toEqual({ ...counts, medianRtMs: "460 of 2" });
    expect(
      tell(
        makeProbed([
          ["hit", 500],
          ["hit", 420.5],
          ["hit", 9],
        ]),
      )?.medianRtMs,
    ).toBe("420.5 of 3");
  });

  test("leave an attempt out that was cut after a hit, and count the one that was completed", () => {
    const rows = makeProbed([["hit", 500]]);
    const cut = rows.map((row) => ({ ...row, interrupted: row.block === 1 && row.event === "rating" }));
    expect(tell(cut)).toMatchObject({ hits: 0, misses: 3, shown: 3 });
    const again = repeatBlock(cut, 1, ({ probe }) => ({
      interrupted: false,
      ...(probe ? { probe_outcome: "late", rt_ms: 800 } : {}),
    }));
    expect(tell(again)).toMatchObject({ hits: 0, misses: 3, late: 1, shown: 4 });
  });

  test("say why there is no response time", () => {
    expect(tell(makeProbed([]))?.medianRtMs).toBe("no image that asks for the key was answered in time");
    expect(tell([])).toEqual({
      hits: 0,
      misses: 0,
      late: 0,
      falseAlarms: 0,
      shown: 0,
      medianRtMs: "no image that asks for the key was shown",
    });
  });

  test("are none where the design has no probes", () => {
    expect(scoreSession({ design: EVERY_MOMENT, rows: makeRows(EVERY_MOMENT, {}) }).probes).toBe(null);
  });

  test("count one a block in the preset that has them, none in its practice", () => {
    const design = findPreset("mocd-style")!;
    const { probes } = scoreSession({ design, rows: makeRows(design, {}) });
    expect(probes).toMatchObject({ shown: 8 });
    expect(probes && probes.hits + probes.misses + probes.late).toBe(8);
  });
});
