/** How alike the images are that one seed draws for the conditions of a design. */
import { listContrasts, listImageConditions } from "../../design/conditions";
import {
  type MeasureSummary,
  relativeDifference,
  standardisedDifference,
  summariseMeasure,
} from "../../stimuli/matching";
import { type ImageMeasures, MEASURES, type MeasureName } from "../../stimuli/measures";
import { readMeasures } from "../../stimuli/read-measures";
import type { SetMeasures } from "../../stimuli/set";
import type { Condition } from "../../vocabulary";
import type { Schedule } from "../schedule";

export type MeasuredGroup = {
  readonly condition: Condition;
  /** Images of its blocks that were measured, each counted once. */
  readonly images: number;
};

export type MatchedMeasure = {
  readonly measure: MeasureName;
  /** In the order of the groups. */
  readonly summaries: readonly MeasureSummary[];
  /** Cue less comparison, standardised, in the order of the contrasts; null where it cannot be told. */
  readonly differences: readonly (number | null)[];
};

type Contrast = { readonly cue: Condition; readonly comparison: Condition };

export type DrawnMatching = {
  readonly groups: readonly MeasuredGroup[];
  readonly contrasts: readonly Contrast[];
  readonly measures: readonly MatchedMeasure[];
  /** Of the first contrast: the largest difference in luminance within a pair of which both are shown, as a share of their mean; null without pairs. */
  readonly pairShare: number | null;
};

type Drawn = ReadonlyMap<Condition, ReadonlyMap<string, ImageMeasures>>;

function listDrawn({ design, events }: Pick<Schedule, "design" | "events">, measures: SetMeasures): Drawn {
  const drawn = new Map(listImageConditions(design).map(({ id }) => [id, new Map<string, ImageMeasures>()]));
  for (const { image, condition, phase } of events) {
    const own = image === null || phase !== "main" ? null : readMeasures(measures, image);
    if (own !== null && image !== null && condition !== null) drawn.get(condition)?.set(image, own);
  }
  return drawn;
}

/** Of the two conditions of one contrast. */
function findPairShare(
  { events }: Pick<Schedule, "events">,
  measures: SetMeasures,
  compared: Contrast | undefined,
): number | null {
  const [cues, comparisons] = [new Map<string, number>(), new Map<string, number>()];
  for (const { image, pair, condition, phase } of events) {
    const own = image === null || phase !== "main" ? null : readMeasures(measures, image);
    if (own === null || pair === null || compared === undefined) continue;
    if (condition === compared.cue) cues.set(pair, own.luminance);
    else if (condition === compared.comparison) comparisons.set(pair, own.luminance);
  }
  const shares = [...cues].flatMap(([pair, luminance]) => {
    const other = comparisons.get(pair);
    return other === undefined ? [] : [relativeDifference(luminance, other)];
  });
  return shares.length === 0 ? null : shares.reduce((most, share) => Math.max(most, share), 0);
}

/** Null where none of the images was measured. */
export function matchDrawn(
  schedule: Pick<Schedule, "design" | "events">,
  measures: SetMeasures,
): DrawnMatching | null {
  const drawn = listDrawn(schedule, measures);
  const imagesOf = (condition: Condition) => [...(drawn.get(condition)?.values() ?? [])];
  const groups = [...drawn].map(([condition, images]) => ({ condition, images: images.size }));
  if (groups.every(({ images }) => images === 0)) return null;
  const contrasts = listContrasts(schedule.design);
  return {
    groups,
    contrasts,
    measures: MEASURES.map((measure) => ({
      measure,
      summaries: groups.map(({ condition }) => summariseMeasure(imagesOf(condition), measure)),
      differences: contrasts.map(({ cue, comparison }) =>
        standardisedDifference(imagesOf(cue), imagesOf(comparison), measure),
      ),
    })),
    pairShare: findPairShare(schedule, measures, contrasts[0]),
  };
}
