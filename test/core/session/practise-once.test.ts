/** A practice of one image: which one stays, and that everything else does. */
import { describe, expect, test } from "vitest";
import { PRESETS } from "../../../src/core/design/presets";
import { practiseOnce, wasPractisedOnce } from "../../../src/core/session/practise-once";
import { build } from "../../fixtures/schedules";
import { makeSession } from "../../fixtures/sessions";

describe.each(PRESETS.map((design) => [design.id, design] as const))(
  "the short practice of %s",
  (_id, design) => {
    const whole = build(design, 1);
    const short = practiseOnce(whole);
    const practice = short.events.filter(({ phase }) => phase === "practice");

    test("is one image, which carries a frame where the design has probes, with its rating", () => {
      const [image, ...others] = practice.filter(({ event }) => event === "image");
      expect(others).toEqual([]);
      expect(image!.probe).toBe(design.probe === null ? null : true);
      expect(practice.filter(({ event }) => event === "rating")).toHaveLength(1);
    });

    test("leaves all that follows as it is", () => {
      const after = whole.events.filter(({ phase }) => phase !== "practice");
      expect(short.events.slice(practice.length)).toEqual(after);
    });
  },
);

test("a session tells from its rows whether its practice was short", () => {
  const { rows } = makeSession(PRESETS[0]!);
  expect(wasPractisedOnce(rows)).toBe(false);
  expect(wasPractisedOnce(rows.filter(({ phase, item }) => phase !== "practice" || item === 3))).toBe(true);
  expect(wasPractisedOnce([])).toBe(false);
});
