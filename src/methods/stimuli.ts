/** What a methods description says of the images: set, source, categories, matching, repetitions. */
import { listImageConditions } from "../core/design/conditions";
import type { Row } from "../core/session/session";
import { nameCondition } from "../words/conditions";
import { TOPICS } from "../words/methods/methods";
import {
  describeRepetitions,
  describeSet,
  nameCategories,
  nameModality,
  nameRepetitions,
  nameSet,
} from "../words/methods/stimuli";
import { describeStandIns } from "../words/stand-ins";
import { describeMatchingSection, listPaired } from "./matching";
import { answerTo, type MethodsInput, type MethodsSection } from "./table";

/** The most often that one image was on screen in the blocks, cut showings included: they were seen. */
function countMostShown(rows: readonly Row[]): number {
  const counts = new Map<string, number>();
  for (const { phase, image } of rows) {
    if (phase === "main" && image !== null) counts.set(image, (counts.get(image) ?? 0) + 1);
  }
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
}

export function describeStimuliSection(input: MethodsInput): MethodsSection {
  const { design, set, run } = input;
  const conditions = listImageConditions(design);
  if (conditions.length === 0) return { sentences: [], answers: [] };
  const facts = {
    id: design.stimuli,
    description: set ? { title: set.title, licence: set.licence, shows: set.content.shows } : null,
  };
  const repetitions = {
    paired: listPaired(design, set).map(nameCondition),
    areEven: new Set(listPaired(design, set).map(({ blocks }) => blocks)).size < 2,
    reuseImages: design.reuseImages,
    mostShown: run ? countMostShown(run.rows) : null,
  };
  const matching = describeMatchingSection(input);
  return {
    sentences: [
      describeSet(facts, conditions),
      ...(design.standIns ? [describeStandIns(design.standIns.length)] : []),
      describeRepetitions(repetitions),
      ...matching.sentences,
    ],
    answers: [
      answerTo(TOPICS.modality, nameModality(design.stimuli)),
      answerTo(TOPICS.set, nameSet(facts)),
      answerTo(TOPICS.categories, nameCategories(facts, design.conditions)),
      ...matching.answers,
      answerTo(TOPICS.repetitions, nameRepetitions(repetitions)),
    ],
  };
}
