/** Words of runs: what begins them, the breaks between them, the cards before their blocks. */
import type { Design } from "../core/design/design";
import { nameKey } from "./probes";

/** What begins a run. */
export function describeStart(key: string): string {
  return `Press ${nameKey(key)}, or tap, to begin.`;
}

/** In what waits before a run; "" where there is only one. */
export function describeRunPlace(run: number, runs: number): string {
  return runs === 1 ? "" : `Run ${run} of ${runs}`;
}

/** Which blocks have a card before them. */
export type CardShare = "none" | "some blocks" | "each block";

export function shareWithCard({ conditions }: Pick<Design, "conditions">): CardShare {
  const withCard = conditions.filter(({ instruction }) => instruction?.ms).length;
  if (withCard === 0) return "none";
  return withCard === conditions.length ? "each block" : "some blocks";
}

/** What a person begins and ends themselves; none where a task of one run begins by itself. */
export function describeRuns(design: Pick<Design, "runs" | "startKey">, isTouch: boolean): readonly string[] {
  const { runs, startKey = null } = design;
  const press = isTouch ? "tap the screen" : `press ${nameKey(startKey)}, or tap`;
  const begins = `${runs ? "Each run" : "It"} begins when you ${press}.`;
  const breaks = runs
    ? [`There are ${runs.count} runs, with a break between them for as long as you like.`]
    : [];
  return startKey === null ? breaks : [...breaks, begins];
}
