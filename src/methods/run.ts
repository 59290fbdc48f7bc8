/** What a methods description says of a run: its length, the order and its seed, what there is to do, the practice. */

import { listImageConditions } from "../core/design/conditions";
import { countBlocksPerRun, listShownMs } from "../core/design/counts";
import type { Design, Order } from "../core/design/design";
import { listMoments } from "../core/design/moments";
import { isEndedByAnswer, listQuestions } from "../core/design/questions";
import { digitKeysOf } from "../core/design/rating-scale";
import { countRuns } from "../core/design/runs";
import { PRACTICE_IMAGES } from "../core/limits";
import { isOrderUniform } from "../core/schedule/block-order";
import { listBlocksBegun } from "../core/session/counted-rows";
import { wasPractisedOnce } from "../core/session/practise-once";
import { listPractice } from "../core/stimuli/set";
import { type Condition, REST } from "../core/vocabulary";
import { describeStopping, describeWatching } from "../words/before";
import { nameCondition, nameConditions, type Shows } from "../words/conditions";
import { describeLength } from "../words/methods/length";
import { NONE, TOPICS } from "../words/methods/methods";
import { describeProbes } from "../words/methods/probes";
import {
  describeNoPress,
  describeOrder,
  describePractice,
  describeSeed,
  nameInstructions,
  namePractice,
  nameSeed,
  nameSequence,
  ONE_CONDITION,
  type Sequence,
} from "../words/methods/run";
import { askOf, describeProbe } from "../words/probes";
import { TASK } from "../words/run";
import { describeRuns, shareWithCard } from "../words/runs";
import { describeAnswering, describeQuestions, describeWindow } from "../words/terms";
import { countStretches, unitOf } from "./counts";
import { toLengthFacts } from "./length";
import { toProbeFacts } from "./probes";
import { answerTo, type MethodsAnswer, type MethodsInput, type MethodsSection } from "./table";

/** Null for a design of one condition. */
export function orderOf(design: Design): string | null {
  const { order, conditions } = design;
  if (conditions.length < 2 && order.rule !== "listed") return null;
  const opening = order.rule === "listed" ? null : order.first;
  return describeOrder({
    unit: unitOf(design),
    rule: order.rule,
    maxRepeat: order.rule === "shuffled" ? order.maxRepeat : 0,
    runs: countRuns(design),
    isUniform: isOrderUniform(design),
    first: opening === null ? null : nameConditions(design)(opening),
    listsImages:
      order.rule === "listed" &&
      order.blocks.every(({ condition, images }) => condition === REST || images !== undefined),
    conditions: conditions.map(nameCondition),
  });
}

/** Null where an order is drawn, or follows from the conditions. */
function listSequence(order: Order): readonly Condition[] | null {
  if (order.rule === "fixed") return order.sequence;
  return order.rule === "listed" ? order.blocks.map(({ condition }) => condition) : null;
}

/** The runs of an order, which may have been left before its end. */
function countByRun(design: Design, order: readonly Condition[]): Sequence {
  const perRun = countBlocksPerRun(design);
  const nameOf = nameConditions(design);
  const runs = Array.from({ length: Math.ceil(order.length / perRun) }, (_, run) =>
    order.slice(run * perRun, (run + 1) * perRun),
  );
  return runs.map((run) => countStretches(run, nameOf));
}

function orderAnswers({ design, run }: MethodsInput): readonly MethodsAnswer[] {
  const { order } = design;
  const unit = unitOf(design);
  const name = (sequence: readonly Condition[]) => nameSequence(countByRun(design, sequence), unit);
  const rule = orderOf(design) ?? ONE_CONDITION;
  const listed = listSequence(order);
  const sequence = listed === null ? "" : ` ${name(listed)}`;
  const begun = listBlocksBegun(run?.rows ?? []);
  return [
    answerTo(TOPICS.order, `${rule}${sequence}`),
    ...(begun.length === 0 ? [] : [answerTo(TOPICS.orderRun, name(begun))]),
    answerTo(TOPICS.seed, nameSeed(run?.seed ?? null)),
  ];
}

/** As the page before a run puts it. */
function quoteInstructions(design: Design, shows: Shows | undefined): string {
  const { rating } = design;
  const probe = askOf(design, shows);
  const moments = listMoments(design);
  const isEnded = isEndedByAnswer(rating);
  const asked =
    moments.length === 0
      ? []
      : [
          describeQuestions(listQuestions(design), moments),
          describeAnswering(digitKeysOf(rating), false, isEnded),
          describeWindow(rating.windowMs, isEnded),
        ];
  const probed = probe === null ? [] : [describeProbe(probe, false)];
  const sentences = [
    describeWatching(listShownMs(design), probe !== null, shareWithCard(design)),
    ...asked,
    ...probed,
    ...describeRuns(design, false),
    describeStopping(false),
  ];
  return nameInstructions(sentences);
}

export function describeRunSection(input: MethodsInput): MethodsSection {
  const { design, set, run } = input;
  const { probe } = design;
  const held = set ? listPractice(set).length : PRACTICE_IMAGES;
  const length = describeLength(toLengthFacts(design, run ?? null));
  const probes = toProbeFacts(design);
  const hasImages = listImageConditions(design).length > 0;
  const viewing =
    probes === null
      ? describeNoPress(hasImages, shareWithCard(design), unitOf(design))
      : describeProbes(probes);
  const practice = {
    images: run && wasPractisedOnce(run.rows) ? 1 : held,
    prompt: listMoments(design).length === 0 ? null : TASK.practicePrompt,
    labels: TASK.practiceLabels,
    probed: probe && (probe.kind ?? "frame"),
  };
  return {
    sentences: [
      length,
      orderOf(design) ?? [],
      describeSeed(run?.seed ?? null),
      viewing,
      practice.images === 0 ? [] : describePractice(practice),
    ].flat(),
    answers: [
      answerTo(TOPICS.totalDuration, length),
      ...orderAnswers(input),
      answerTo(TOPICS.viewing, viewing),
      answerTo(TOPICS.practice, practice.images === 0 ? NONE : namePractice(practice)),
      answerTo(TOPICS.instructions, quoteInstructions(design, set?.content.shows)),
    ],
  };
}
