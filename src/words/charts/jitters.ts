/** Words of the histograms of jittered times: what a seed drew, and what the design asks for. */
import type { Asked, AskedRange, Jitter, Jittered } from "../../core/schedule/overview/jitters";
import type { Condition } from "../../core/vocabulary";
import type { NameOf } from "../conditions";
import { countOf, formatGrouped, formatSeconds, joinList } from "../numbers";

export const JITTER_CHART = {
  note: "Bars are what this seed drew; the line across a bar is what the design asks for.",
  noteOfRange:
    "Bars are what this seed drew; the line across is what the design asks for on average, each length equally often. Another seed draws otherwise.",
  columns: ["Length", "Drawn", "Asked for"],
  length: "length, in s",
} as const;

const TITLES: Readonly<Record<Jittered, string>> = {
  fixation: "Fixations after blocks",
  image: "Times of images",
  gap: "Gaps after images",
};

const COUNTED: Readonly<Record<Jittered, string>> = { fixation: "fixation", image: "image", gap: "gap" };

export function titleJitter({ of }: Jitter): string {
  return TITLES[of];
}

/** What the upright axis counts. */
export function nameCounted(of: Jittered): string {
  return `${COUNTED[of]}s`;
}

export function nameLengthAxis(): string {
  return JITTER_CHART.length;
}

/** On the axis, which names the unit. */
export function nameSeconds(ms: number): string {
  return formatSeconds(ms).replace(/ s$/, "");
}

export function explainJitter({ asked }: Jitter): string {
  return asked.ranges.length > 0 ? JITTER_CHART.noteOfRange : JITTER_CHART.note;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample standard deviation (n − 1). */
function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

const tellMs = (ms: number) => formatSeconds(Math.round(ms));

function tellDrawn({ of, drawnMs }: Jitter): string {
  const [least, most] = drawnMs.reduce(
    ([low, high], ms) => [Math.min(low, ms), Math.max(high, ms)],
    [Number.POSITIVE_INFINITY, 0],
  );
  const spread = drawnMs.length > 1 ? `, SD ${tellMs(spreadOf(drawnMs))}` : "";
  return `${countOf(drawnMs.length, COUNTED[of])} from ${tellMs(least)} to ${tellMs(most)}, mean ${tellMs(meanOf(drawnMs))}${spread}`;
}

function tellRange({ minMs, maxMs, draws }: AskedRange): string {
  return `${formatGrouped(draws)} between ${formatSeconds(minMs)} and ${formatSeconds(maxMs)}, on average ${tellMs((minMs + maxMs) / 2)}`;
}

function tellAsked({ valuesMs, ranges }: Asked): string {
  const named =
    valuesMs.length === 0
      ? []
      : [`${formatGrouped(valuesMs.length)} as listed, mean ${tellMs(meanOf(valuesMs))}`];
  return joinList([...named, ...ranges.map(tellRange)]);
}

/** The mean of each condition: lengths that go with a condition are no jitter between conditions. Empty for one alone. */
export function tellByCondition({ drawnMs, conditions }: Jitter, nameOf: NameOf): string {
  const lengths = new Map<Condition, number[]>();
  for (const [place, condition] of conditions.entries()) {
    const own = lengths.get(condition) ?? [];
    own.push(drawnMs[place] ?? 0);
    lengths.set(condition, own);
  }
  if (lengths.size < 2) return "";
  const means = [...lengths].map(([condition, own]) => `${nameOf(condition)} ${tellMs(meanOf(own))}`);
  return `Mean by condition: ${joinList(means)}.`;
}

/** Drawn and asked for, in a sentence or two. */
export function describeJitter(jitter: Jitter): string {
  return `Drawn: ${tellDrawn(jitter)}. Asked for: ${tellAsked(jitter.asked)}.`;
}

/** Of one bar, whose length stands for a range where its ends differ. */
export function tellBar({
  fromMs,
  toMs,
  drawn,
  asked,
}: {
  readonly fromMs: number;
  readonly toMs: number;
  readonly drawn: number;
  readonly asked: number;
}): readonly string[] {
  const length =
    fromMs === toMs ? formatSeconds(fromMs) : `${formatSeconds(fromMs)} to ${formatSeconds(toMs)}`;
  return [length, formatGrouped(drawn), formatGrouped(Number(asked.toFixed(1)))];
}
