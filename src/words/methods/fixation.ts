/** Words of the methods section on crosses: after the blocks, and before and after all of them. */
import { formatSeconds, formatSpan, joinList } from "../numbers";
import { NONE } from "./methods";
import type { Unit } from "./structure";

export type FixationFacts =
  | { readonly kind: "none" }
  | { readonly kind: "fixed"; readonly durationMs: number }
  /** Block by block, in the design. */
  | { readonly kind: "listed"; readonly minMs: number; readonly maxMs: number }
  | { readonly kind: "uniform"; readonly minMs: number; readonly maxMs: number }
  | {
      readonly kind: "list";
      readonly values: readonly { readonly durationMs: number; readonly count: number }[];
    };

/** More different durations than these are told by their range. */
const MAX_LISTED = 6;

function nameTimes(count: number): string {
  return ["", "once", "twice"][count] ?? `${count} times`;
}

function nameFixationMs(fixation: Exclude<FixationFacts, { kind: "none" }>): string {
  if (fixation.kind === "fixed") return formatSeconds(fixation.durationMs);
  if (fixation.kind === "uniform") {
    const { minMs, maxMs } = fixation;
    return `${formatSeconds(minMs)} to ${formatSeconds(maxMs)} (uniform, drawn anew each time)`;
  }
  if (fixation.kind === "listed") return `${formatSpan(fixation)} (as listed in the design)`;
  const { values } = fixation;
  const [first, last] = [values.at(0)?.durationMs ?? 0, values.at(-1)?.durationMs ?? 0];
  const named = values.map(({ durationMs, count }) => `${formatSeconds(durationMs)} (${nameTimes(count)})`);
  return values.length > MAX_LISTED
    ? `${formatSeconds(first)} to ${formatSeconds(last)} (a list with one duration for each, dealt in shuffled order)`
    : `${joinList(named, "or")}, dealt in shuffled order`;
}

/** Null where there is none to tell of. */
export function describeFixation(fixation: FixationFacts, unit: Unit, hasRating: boolean): string | null {
  if (fixation.kind === "none") return null;
  const rating = hasRating ? ", its rating included," : "";
  const verb = unit === "image" ? "was followed by" : "ended with";
  return `Each ${unit}${rating} ${verb} a fixation cross of ${nameFixationMs(fixation)}.`;
}

export function nameFixation(fixation: FixationFacts, unit: Unit): string {
  return fixation.kind === "none" ? NONE : `A cross after each ${unit}: ${nameFixationMs(fixation)}.`;
}

/** Null where there is neither. */
export function describeLeads(
  unit: Unit,
  runs: number,
  { leadInMs, leadOutMs }: { readonly leadInMs: number; readonly leadOutMs: number },
): string | null {
  const ofRun = runs === 1 ? "" : " of each run";
  const leadIn = `${formatSeconds(leadInMs)} before the first ${unit}${ofRun} (lead-in)`;
  const leadOut = `${formatSeconds(leadOutMs)} after the last ${unit}${ofRun} (lead-out)`;
  if (leadInMs > 0 && leadOutMs > 0) {
    return `A fixation cross was shown for ${leadIn} and for ${leadOut}.`;
  }
  if (leadInMs > 0) return `A fixation cross was shown for ${leadIn}.`;
  return leadOutMs > 0 ? `A fixation cross was shown for ${leadOut}.` : null;
}

export function nameLeads(leadInMs: number, leadOutMs: number): string {
  const name = (durationMs: number) =>
    durationMs > 0 ? `fixation cross, ${formatSeconds(durationMs)}` : "none";
  return `Lead-in: ${name(leadInMs)}. Lead-out: ${name(leadOutMs)}.`;
}
