/** What a methods description says of how alike the images of the first contrast are. */
import { isRecord } from "../core/checked-fields";
import { categoryOf, inReadingOrder, listContrasts, listImageConditions } from "../core/design/conditions";
import type { Design, DesignCondition } from "../core/design/design";
import { listHands } from "../core/schedule/hands";
import type { Row } from "../core/session/session";
import { standardisedDifference } from "../core/stimuli/matching";
import { type ImageMeasures, MEASURES } from "../core/stimuli/measures";
import { readMeasures } from "../core/stimuli/read-measures";
import type { SetMeasures, StimulusSet } from "../core/stimuli/set";
import type { Condition } from "../core/vocabulary";
import { nameCondition } from "../words/conditions";
import {
  type Difference,
  describeMatching,
  describeUnmeasured,
  MATCHING_UNKNOWN,
  NO_MATCHING,
  nameDifferences,
  namePairShare,
} from "../words/methods/matching";
import { TOPICS } from "../words/methods/methods";
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

/** The two conditions of the first contrast. */
type Compared = readonly [DesignCondition, DesignCondition];

function findCompared(design: Design): Compared | null {
  const [contrast] = listContrasts(design);
  const find = (id: Condition | undefined) => design.conditions.find((condition) => condition.id === id);
  const [cue, comparison] = [find(contrast?.cue), find(contrast?.comparison)];
  return cue === undefined || comparison === undefined ? null : [cue, comparison];
}

/** The images of one condition that a run showed in its blocks, each counted once. */
function listMeasures(
  rows: readonly Row[],
  condition: DesignCondition,
  measures: SetMeasures,
): readonly ImageMeasures[] {
  const shown = new Set(
    rows.flatMap(({ phase, image, condition: id }) =>
      phase === "main" && id === condition.id && image !== null ? [image] : [],
    ),
  );
  return [...shown].flatMap((id) => readMeasures(measures, id) ?? []);
}

function compareShown(
  rows: readonly Row[],
  compared: Compared,
  measures: SetMeasures,
): readonly Difference[] {
  const [first, second] = compared;
  const [minuend, subtrahend] = [listMeasures(rows, first, measures), listMeasures(rows, second, measures)];
  return MEASURES.flatMap((measure) => {
    const value = standardisedDifference(minuend, subtrahend, measure);
    return value === null ? [] : [{ measure, value }];
  });
}

/** As the file names the comparison of two categories: `cue-neutral`. */
function nameComparison([first, second]: Compared): string {
  return `${categoryOf(first)}-${categoryOf(second)}`;
}

/** Conditions that are dealt the pairs of the set, not claimed of a set that is not at hand. */
export function listPaired(design: Design, set: StimulusSet | null | undefined): readonly DesignCondition[] {
  const hands = set ? listHands(design, set) : [];
  const paired = hands.find(({ of }) => of.length > 1)?.conditions ?? [];
  return inReadingOrder(paired);
}

/** What the file states of conditions that the design shows, in its order. */
function answerOverSet({ differences, pairShare }: Stated, design: Design, set: StimulusSet): string {
  const conditions = listImageConditions(design);
  const pairs = conditions.flatMap((first) => conditions.map((second): Compared => [first, second]));
  const told = differences.flatMap(({ comparison, values }) => {
    const compared = pairs.find((pair) => nameComparison(pair) === comparison);
    return compared === undefined ? [] : [nameDifferences(compared.map(nameCondition), values)];
  });
  if (told.length === 0) return describeUnmeasured(listPaired(design, set).map(nameCondition));
  return [...told, ...(pairShare === null ? [] : [namePairShare(pairShare)])].join(" ");
}

function answerShown({ measures, run }: MethodsInput, compared: Compared): readonly MethodsAnswer[] {
  if (!measures || !run) return [];
  const differences = compareShown(run.rows, compared, measures);
  if (differences.length === 0) return [];
  return [answerTo(TOPICS.matchingShown, nameDifferences(compared.map(nameCondition), differences))];
}

/** Over the whole set as it states, and over the images that a run showed. */
export function describeMatchingSection(input: MethodsInput): MethodsSection {
  const compared = findCompared(input.design);
  if (compared === null) return { sentences: [], answers: [answerTo(TOPICS.matching, NO_MATCHING)] };
  if (!input.set) return { sentences: [], answers: [answerTo(TOPICS.matching, MATCHING_UNKNOWN)] };
  const stated = readMatching(input.measures?.matching);
  const main = stated.differences.find(({ comparison }) => comparison === nameComparison(compared));
  const names = compared.map(nameCondition);
  return {
    sentences: main === undefined ? [] : [describeMatching(names, main.values, stated.pairShare)],
    answers: [
      answerTo(TOPICS.matching, answerOverSet(stated, input.design, input.set)),
      ...answerShown(input, compared),
    ],
  };
}
