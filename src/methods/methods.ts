/** The methods section of a design, with a run as it was recorded: one paragraph and a table of answers. */

import { hashDesign } from "../core/design/canonical";
import type { Design } from "../core/design/design";
import { SIMULATED } from "../words/methods/display";
import {
  CHECKLIST_NOTE,
  CHECKLIST_SENTENCE,
  describeBasis,
  endSentence,
  GROUPS,
  NOT_COLLECTED,
  nameDesign,
  TOPICS,
  tidy,
} from "../words/methods/methods";
import { describeDisplaySection } from "./display";
import { describeRatingSection } from "./rating";
import { describeRunSection } from "./run";
import { describeSessionSection } from "./session";
import { describeStimuliSection } from "./stimuli";
import { describeStructureSection } from "./structure";
import { answerTo, type MethodsAnswer, type MethodsInput, type MethodsSection } from "./table";

/** What belongs together, under its own heading. */
export type MethodsGroup = {
  readonly title: string;
  /** In the past tense, one line of plain text; empty where the table says it all. */
  readonly paragraph: string;
  readonly table: readonly MethodsAnswer[];
};

export type Methods = {
  readonly groups: readonly MethodsGroup[];
  /** Those of the groups, on one line. */
  readonly paragraph: string;
  /** In the order in which a methods section tells things; plain text, each answer one line. */
  readonly table: readonly MethodsAnswer[];
};

/** By the title for people, by the hash for programs. */
function describeIdentity(design: Design): MethodsSection {
  return {
    sentences: [],
    answers: [answerTo(TOPICS.design, nameDesign(design, hashDesign(design)))],
  };
}

/** A scale that stays up for 0 ms is never shown, so such a design asks nothing. */
function dropUnseenRatings(design: Design): Design {
  const { rating } = design;
  return rating.windowMs === 0 ? { ...design, rating: { ...rating, when: [] } } : design;
}

function describeLimits({ design, run }: MethodsInput): MethodsSection {
  const nobody = run?.simulated ? `${SIMULATED.participants} ` : "";
  return {
    sentences: [NOT_COLLECTED.sentence, describeBasis(design.basis), CHECKLIST_SENTENCE],
    answers: [
      answerTo(TOPICS.participants, `${nobody}${NOT_COLLECTED.participants}`),
      answerTo(TOPICS.others, NOT_COLLECTED.others),
      answerTo(TOPICS.basis, endSentence(design.basis)),
      answerTo(TOPICS.checklist, CHECKLIST_NOTE),
    ],
  };
}

/**
 * Describes how a design works and, with a run, how it came out on its display. What is not known is said to be
 * so. Follows the ENIGMA addiction cue-reactivity checklist (doi 10.1038/s41596-021-00649-4) as far as it was read.
 */
export function describeMethods(given: MethodsInput): Methods {
  const input = { ...given, design: dropUnseenRatings(given.design) };
  const grouped: readonly (readonly [string, readonly MethodsSection[]])[] = [
    // What is not shown is still part of the design, and of its hash.
    [GROUPS.session, [describeSessionSection(input), describeIdentity(given.design)]],
    [GROUPS.structure, [describeStructureSection(input)]],
    [GROUPS.run, [describeRunSection(input)]],
    [GROUPS.rating, [describeRatingSection(input)]],
    [GROUPS.stimuli, [describeStimuliSection(input)]],
    [GROUPS.display, [describeDisplaySection(input)]],
    [GROUPS.limits, [describeLimits(input)]],
  ];
  const groups = grouped.map(([title, sections]) => ({
    title,
    // What a design, a set or a file brought along may hold line breaks.
    paragraph: tidy(sections.flatMap(({ sentences }) => sentences).join(" ")),
    table: sections.flatMap(({ answers }) => answers).map((one) => ({ ...one, answer: tidy(one.answer) })),
  }));
  return {
    groups,
    paragraph: groups.flatMap(({ paragraph }) => (paragraph === "" ? [] : paragraph)).join(" "),
    table: groups.flatMap(({ table }) => table),
  };
}
