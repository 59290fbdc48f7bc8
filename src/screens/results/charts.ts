/** A session and its scores as what the charts draw. */

import { lookAt } from "../../charts/looks";
import type { ProbeResponse, ProbesData, RatingsData, TimingData } from "../../charts/session/data";
import { listRunStarts, timeEvents } from "../../charts/session/timed-events";
import { countBlocksPerRun } from "../../core/design/counts";
import { hasSeveralQuestions, scaleOf } from "../../core/design/questions";
import { listCountedBlocks } from "../../core/session/counted-rows";
import type { QuestionScores, SessionScores } from "../../core/session/score";
import type { Part, Session } from "../../core/session/session";
import { describeSource } from "../../words/results/results";
import { SESSION_WORDS } from "../../words/sessions";

/** Refresh rates that differ by less than this share are one display measured twice. */
const SAME_REFRESH = 0.01;

/** What every chart of the session says of it. */
function describeCharted({ simulated, design, createdAt, participant }: Session) {
  return {
    ...lookAt(design),
    stamp: simulated ? SESSION_WORDS.simulated : null,
    source: describeSource(design.title, createdAt, participant),
  };
}

/** Of one of its questions; its ratings are numbered anew. */
export function chartRatings(
  session: Session,
  { question, conditions, ratings }: QuestionScores,
): RatingsData {
  const means = conditions.flatMap(({ condition, mean }) =>
    mean.ok ? [{ condition, mean: mean.value, n: mean.n }] : [],
  );
  const { design } = session;
  const runs = ratings.map(({ block }) =>
    block === null ? null : Math.ceil(block / countBlocksPerRun(design)),
  );
  return {
    ...describeCharted(session),
    asked: hasSeveralQuestions(design) ? question.prompt : null,
    scale: scaleOf(design.rating, question),
    ratings: ratings.map((rating, index) => ({ ...rating, order: index + 1 })),
    runStarts: listRunStarts(runs),
    means,
  };
}

/** Of the blocks that count, as in the scores; null where the design has no probes. */
export function chartProbes(session: Session, scores: SessionScores): ProbesData | null {
  const { probe } = session.design;
  if (probe === null || scores.probes === null) return null;
  const { medianRtMs } = scores.probes;
  return {
    ...describeCharted(session),
    kind: probe.kind ?? "frame",
    responses: listResponses(session),
    windowMs: probe.windowMs,
    medianRtMs: medianRtMs.ok ? medianRtMs.value : null,
  };
}

function listResponses(session: Session): readonly ProbeResponse[] {
  const answered = listCountedBlocks(session).flatMap(({ block, condition, rows }) =>
    rows.flatMap(({ item, probe_outcome, rt_ms }) =>
      item === null || probe_outcome === null
        ? []
        : [{ block, condition, item, outcome: probe_outcome, rtMs: rt_ms }],
    ),
  );
  return answered.map((response, index) => ({ order: index + 1, ...response }));
}

/** The practice and events that were cut short are left out: their plan was another one. */
export function chartTiming(session: Session): TimingData {
  const { rows, design, parts } = session;
  return { ...describeCharted(session), ...timeEvents(rows, design.rating), frameMs: findFrameMs(parts) };
}

/** Null where a part's refresh is not known or parts ran on displays that differ. */
function findFrameMs(parts: readonly Part[]): number | null {
  const rates = parts.map(({ refreshHz }) => refreshHz);
  const [first] = rates;
  if (first === undefined || first === null) return null;
  const isSame = rates.every((rate) => rate !== null && Math.abs(rate / first - 1) < SAME_REFRESH);
  return isSame ? 1000 / first : null;
}
