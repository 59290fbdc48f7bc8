/** What a methods description says of how alike cue and neutral images are. */
import { isRecord } from "../core/checked-fields";
import type { Row } from "../core/session/session";
import { standardisedDifference } from "../core/stimuli/matching";
import { type ImageMeasures, MEASURES } from "../core/stimuli/measures";
import type { SetMeasures, StimulusSet } from "../core/stimuli/set";
import type { Condition } from "../core/vocabulary";
import { TOPICS } from "../words/methods/methods";
import {
  type Difference,
  describeMatching,
  describeUnmeasured,
  MATCHING_UNKNOWN,
  NO_MATCHING,
  nameDifferences,
  namePairShare,
} from "../words/methods/stimuli";
import { answerTo, type MethodsAnswer, type MethodsInput, type MethodsSection } from "./table";

/** What is readable of `matching`; the file keeps it as it is, so nothing about it is taken for granted. */
type Stated = {
  readonly differences: readonly { readonly comparison: string; readonly values: readonly Difference[] }[];
  /** The largest difference in luminance within a pair, as a share of their mean. */
  readonly pairShare: number | null;
};

function readMatching(matching: unknown): Stated {
  if (!isRecord(matching)) return { differences: [], pairShare: null };
  const { differences, largestPairLuminanceDifference: share } = matching;
  const comparisons = Object.entries(isRecord(differences) ? differences : {});
  return {
    differences: comparisons.flatMap(([comparison, byMeasure]) => {
      const values = Object.entries(isRecord(byMeasure) ? byMeasure : {}).flatMap(([measure, value]) =>
        typeof value === "number" && Number.isFinite(value) ? [{ measure, value }] : [],
      );
      return values.length === 0 ? [] : [{ comparison, values }];
    }),
    pairShare: typeof share === "number" && Number.isFinite(share) ? share : null,
  };
}

function isComplete(measures: SetMeasures["images"][string] | undefined): measures is ImageMeasures {
  return measures !== undefined && MEASURES.every((name) => measures[name] !== undefined);
}

/** Cue against neutral over the images that a run showed in its blocks, each counted once. */
function compareShown(
  rows: readonly Row[],
  { images }: StimulusSet,
  measures: SetMeasures,
): readonly Difference[] {
  const shown = new Set(
    rows.flatMap(({ phase, image }) => (phase === "main" && image !== null ? [image] : [])),
  );
  const measuresOf = (wanted: string) =>
    images
      .filter(({ id, category }) => category === wanted && shown.has(id))
      .flatMap(({ id }) => {
        const own = measures.images[id];
        return isComplete(own) ? [own] : [];
      });
  const [cue, neutral] = [measuresOf("cue"), measuresOf("neutral")];
  return MEASURES.flatMap((measure) => {
    const value = standardisedDifference(cue, neutral, measure);
    return value === null ? [] : [{ measure, value }];
  });
}

/** What a comparison, as `cue-neutral`, is of; null unless all of it is shown. */
function readComparison(comparison: string, shown: readonly Condition[]): readonly Condition[] | null {
  const ids = comparison.split("-");
  const conditions = ids.flatMap((id) => shown.find((condition) => condition === id) ?? []);
  return conditions.length === ids.length ? conditions : null;
}

/** Whether cue and neutral images are dealt as the pairs of the set; not claimed of a set that is not at hand. */
export function hasPairs(set: StimulusSet | null | undefined): boolean {
  return set?.images.some(({ category, pair }) => category === "cue" && pair !== null) ?? false;
}

function answerOverSet(
  { differences, pairShare }: Stated,
  shown: readonly Condition[],
  set: StimulusSet,
): string {
  const told = differences.flatMap(({ comparison, values }) => {
    const compared = readComparison(comparison, shown);
    return compared === null ? [] : [nameDifferences(compared, values)];
  });
  if (told.length === 0) return describeUnmeasured(hasPairs(set));
  return [...told, ...(pairShare === null ? [] : [namePairShare(pairShare)])].join(" ");
}

function answerShown({ set, measures, run }: MethodsInput): readonly MethodsAnswer[] {
  if (!set || !measures || !run) return [];
  const differences = compareShown(run.rows, set, measures);
  if (differences.length === 0) return [];
  return [answerTo(TOPICS.matchingShown, nameDifferences(["cue", "neutral"], differences))];
}

/** Over the whole set as it states, and over the images that a run showed. */
export function describeMatchingSection(input: MethodsInput): MethodsSection {
  const shown = input.design.conditions.map(({ id }) => id);
  if (!shown.includes("cue") || !shown.includes("neutral")) {
    return { sentences: [], answers: [answerTo(TOPICS.matching, NO_MATCHING)] };
  }
  if (!input.set) return { sentences: [], answers: [answerTo(TOPICS.matching, MATCHING_UNKNOWN)] };
  const stated = readMatching(input.measures?.matching);
  const main = stated.differences.find(({ comparison }) => comparison === "cue-neutral");
  return {
    sentences: main === undefined ? [] : [describeMatching(main.values, stated.pairShare)],
    answers: [answerTo(TOPICS.matching, answerOverSet(stated, shown, input.set)), ...answerShown(input)],
  };
}
