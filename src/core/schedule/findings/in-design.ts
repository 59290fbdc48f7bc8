/** What is worth a second look in what a design says by itself: durations, ratings, pauses, numbers of blocks. */
import { listFixations } from "../../design/block-times";
import { formatDesign } from "../../design/canonical";
import { roleOf } from "../../design/conditions";
import type { Design } from "../../design/design";
import { asksAt } from "../../design/moments";
import { FOLLOWING_SOURCES, PRESETS } from "../../design/presets";
import { type Became, becomeFrames, listFixedDurations, USUAL_RATES_HZ } from "../../design/whole-frames";
import { type Finding, LEAST_BLOCKS, LEAST_RATING_WINDOW_MS } from "./finding";

export function findFrames(design: Design, refreshHz: number | null): readonly Finding[] {
  return listFixedDurations(design).flatMap(({ path, durationMs }): Finding[] => {
    const own = refreshHz === null ? null : becomeFrames(durationMs, refreshHz);
    const others = USUAL_RATES_HZ.map((hz) => becomeFrames(durationMs, hz));
    const isOnThisDisplay = own !== null && !own.isWhole;
    // A display of about 60 Hz is told once, by its own rate.
    const isOwn = ({ hz }: Became) => refreshHz !== null && Math.abs(hz - refreshHz) < 1;
    const became = [
      ...(own !== null && !own.isWhole ? [own] : []),
      ...others.filter((one) => !one.isWhole && !isOwn(one)),
    ];
    return became.length === 0
      ? []
      : [{ code: "no-whole-frames", path, durationMs, became, isOnThisDisplay }];
  });
}

/** The shortest fixation that a block may close with, in ms. */
function shortestFixation(design: Design): number {
  const { fixationMs } = design;
  const listed = listFixations(design);
  if (listed !== null) return Math.min(...listed.map((one) => (typeof one === "number" ? one : one.min)));
  if (typeof fixationMs === "number") return fixationMs;
  return "min" in fixationMs ? fixationMs.min : Math.min(...fixationMs);
}

export function findPauses(design: Design): readonly Finding[] {
  const shown = design.conditions.filter(({ blocks }) => blocks > 0);
  if (shown.length < 2 || shortestFixation(design) > 0) return [];
  return [{ code: "no-pause-between-blocks", path: "fixationMs" }];
}

/** Of the conditions whose ratings are compared. */
export function findFewBlocks(design: Design): readonly Finding[] {
  if (!asksAt(design, "after-block")) return [];
  return design.conditions.flatMap((condition, index): Finding[] => {
    const isCompared = roleOf(condition) === "cue" || roleOf(condition) === "comparison";
    return isCompared && condition.blocks < LEAST_BLOCKS
      ? [
          {
            code: "few-blocks",
            path: `conditions.${index}.blocks`,
            condition: condition.id,
            blocks: condition.blocks,
          },
        ]
      : [];
  });
}

/** Where the basis of a preset tells of a source, and what it tells of is no longer that preset. */
export function findBasis(design: Design): readonly Finding[] {
  const { id, title, basis } = design;
  const preset = PRESETS.find((one) => FOLLOWING_SOURCES.has(one.id) && one.basis === basis);
  if (preset === undefined || formatDesign({ ...preset, id, title }) === formatDesign(design)) return [];
  return [{ code: "basis-of-preset", path: "basis", title: preset.title }];
}

export function findRatings(design: Design): readonly Finding[] {
  const { rating } = design;
  if (rating.when.length === 0) return [];
  const { windowMs, start } = rating;
  return [
    ...(windowMs !== null && windowMs > 0 && windowMs < LEAST_RATING_WINDOW_MS
      ? [{ code: "short-rating-window", path: "rating.windowMs", windowMs } as const]
      : []),
    ...(start !== null ? [{ code: "start-anchors", path: "rating.start", start } as const] : []),
    ...(asksAt(design, "before") ? [] : [{ code: "no-baseline", path: "rating.when" } as const]),
  ];
}
