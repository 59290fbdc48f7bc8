/** Words of the methods section on how long a run takes. */
import { capitalise, countOf, formatNumber, formatSeconds, joinList } from "../numbers";
import type { Unit } from "./structure";

/** From two minutes on also in minutes: `391.6 s (6.5 min)`. */
function formatTotal(durationMs: number): string {
  const seconds = formatSeconds(durationMs);
  return durationMs < 120_000 ? seconds : `${seconds} (${Number((durationMs / 60_000).toFixed(1))} min)`;
}

export type LengthFacts = {
  readonly unit: Unit;
  readonly hasGaps: boolean;
  readonly hasCards: boolean;
  readonly hasFixation: boolean;
  readonly hasLeadIn: boolean;
  readonly hasLeadOut: boolean;
  /** From lead-in to lead-out, ratings with a window included; a mean where fixations are drawn. */
  readonly fixedMs: number;
  /** The shortest and the longest that drawn fixations allow; null where nothing is drawn. */
  readonly boundsMs: readonly [number, number] | null;
  readonly blockRatings: "none" | "fixed" | "self-paced";
  /** Ratings before and after everything that have a window. */
  readonly framing: { readonly count: number; readonly windowMs: number } | null;
  readonly selfPaced: number;
  /** Breaks, and presses that begin a run: a person takes their time for them. */
  readonly breaks: number;
  readonly starts: number;
  /** What a session's fixed part was drawn to be, and what its self-paced events took; null where not known. */
  readonly drawnMs: number | null;
  readonly selfPacedMs: number | null;
};

/** The gaps of a block are part of it. */
function nameLasting({ unit, hasGaps, hasCards, hasFixation, hasLeadIn, hasLeadOut }: LengthFacts): string {
  const cards = hasCards ? ["cards"] : [];
  const leads = [...(hasLeadIn ? ["lead-in"] : []), ...(hasLeadOut ? ["lead-out"] : [])];
  const gaps = unit === "image" && hasGaps ? ["gaps"] : [];
  const parts = [`${unit}s`, ...cards, ...gaps, ...(hasFixation ? ["fixations"] : []), ...leads];
  return `the ${joinList(parts)}`;
}

function nameBounds({ boundsMs }: LengthFacts): string {
  if (boundsMs === null) return "";
  return ` on average, between ${formatTotal(boundsMs[0])} and ${formatTotal(boundsMs[1])}`;
}

/** One decimal of a second is enough for minutes of a run. */
function formatMeasured(durationMs: number): string {
  return `${formatNumber(durationMs / 1000, 1)} s`;
}

function nameAddition({ framing, selfPaced, breaks, starts, selfPacedMs }: LengthFacts): string | null {
  const additions = [
    framing === null ? "" : `${countOf(framing.count, "rating")} of ${formatSeconds(framing.windowMs)}`,
    selfPaced === 0 ? "" : countOf(selfPaced, "self-paced rating"),
    breaks === 0 ? "" : countOf(breaks, "break"),
    starts === 0 ? "" : `${countOf(starts, "wait")} for the start`,
  ].filter((addition) => addition !== "");
  const took = selfPacedMs === null ? "" : ` (${formatMeasured(selfPacedMs)} in this session)`;
  return additions.length === 0 ? null : `${joinList(additions)} came on top${took}`;
}

/** `The blocks and fixations lasted 99 s; 10 self-paced ratings came on top.` The practice is left out. */
export function describeLength(facts: LengthFacts): string {
  const what = nameLasting(facts);
  const ratings = facts.blockRatings === "fixed" ? ", ratings included" : "";
  const drawn = facts.drawnMs === null ? "" : ` (${formatMeasured(facts.drawnMs)} as drawn for this session)`;
  const fixed = `${capitalise(what)} lasted ${formatTotal(facts.fixedMs)}${nameBounds(facts)}${drawn}${ratings}`;
  const addition = nameAddition(facts);
  return `${fixed}${addition === null ? "" : `; ${addition}`}.`;
}
