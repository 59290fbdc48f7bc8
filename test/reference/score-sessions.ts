/** Sessions as planned in score-plans.ts, every answer drawn from the plan's seed. */
import type { Design } from "../../src/core/design/design";
import { createRandom, type Random } from "../../src/core/random";
import type { Row, Session } from "../../src/core/session/session";
import { makeSession } from "../fixtures/sessions";
import { type Cut, PLANS, type Plan } from "./score-plans";

/** Neighbouring rows of one block, or of one phase outside the blocks. */
function groupRows(planned: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of planned) {
    const group = groups.at(-1);
    if (group !== undefined && placeOf(group[0]!) === placeOf(row)) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function placeOf({ block, phase }: Row): number | Row["phase"] {
  return block ?? phase;
}

/**
 * The rows as they came about: every cut leaves an attempt that was begun, then the same block or rating comes again,
 * of a block that was cut in its closing fixation that fixation alone. A page that died marked no row.
 */
function applyCuts(planned: readonly Row[], cuts: readonly Cut[]): Row[] {
  const rows: Row[] = [];
  let part = 1;
  for (const group of groupRows(planned)) {
    const { block } = group[0]!;
    let attempt = 1;
    let left = group;
    for (const { events, reload } of cuts.filter(({ where }) => where === placeOf(group[0]!))) {
      const begun = group.slice(0, events);
      const isWhole = block !== null && events === group.length && begun.at(-1)!.event === "fixation";
      const isCut = (index: number) => !reload && (!isWhole || index === events - 1);
      rows.push(...begun.map((row, index) => ({ ...row, part, attempt, interrupted: isCut(index) })));
      left = isWhole && !reload ? group.slice(-1) : group;
      part += reload ? 1 : 0;
      attempt = reload || block === null ? 1 : attempt + 1;
    }
    rows.push(...left.map((row) => ({ ...row, part, attempt })));
  }
  return rows;
}

function answerRating({ min, max, step, start }: Design["rating"], plan: Plan, random: Random): Partial<Row> {
  const drawn = min + step * random.int(0, (max - min) / step);
  const isMissed = random.float() < (plan.missed ?? 0);
  const rt_ms = 400 + 2000 * random.float();
  if (isMissed) return { rating: null, touched: false, rt_ms: null };
  const isUntouched = plan.untouched !== undefined && random.float() < plan.untouched;
  return isUntouched ? { rating: start, touched: false, rt_ms } : { rating: plan.rating ?? drawn, rt_ms };
}

function answerImage({ windowMs }: NonNullable<Design["probe"]>, row: Row, random: Random): Partial<Row> {
  const rt_ms = 300 + 1.2 * windowMs * random.float();
  const isAnswered = random.float() < (row.probe ? 0.8 : 0.2);
  if (!isAnswered) return { key: null, rt_ms: null, probe_outcome: row.probe ? "miss" : null };
  const probe_outcome = row.probe ? (rt_ms <= windowMs ? "hit" : "late") : "false-alarm";
  return { key: " ", rt_ms, probe_outcome };
}

/** Answers do not follow from the design, so a cut row may carry one, too: it must not count. */
function answer(row: Row, plan: Plan, random: Random): Row {
  const { rating, probe } = plan.design;
  if (row.event === "rating") return { ...row, ...answerRating(rating, plan, random) };
  if (row.event !== "image" || probe === null || row.phase === "practice") return row;
  return { ...row, ...answerImage(probe, row, random) };
}

function makePlanned(plan: Plan): Session {
  const session = makeSession(plan.design, plan.seed, {
    id: plan.name,
    state: plan.rows ? "stopped" : "complete",
  });
  const random = createRandom(plan.seed);
  const recorded = applyCuts(session.rows, plan.cuts ?? []).slice(0, plan.rows);
  const onsets = new Map<number, number>();
  const rows = recorded.map((planned, index): Row => {
    const row = answer({ ...planned, row: index + 1, jspsych: {} }, plan, random);
    const onset_ms = onsets.get(row.part) ?? 0;
    onsets.set(row.part, onset_ms + row.duration_ms);
    const interrupted = row.interrupted || index + 1 === plan.rows;
    return { ...row, planned_onset_ms: onset_ms, onset_ms, interrupted };
  });
  return { ...session, rows };
}

export const SCORE_SESSIONS: readonly Session[] = PLANS.map(makePlanned);
