/** Words of every chart: its frame, its table, its saved picture. */
import { capitalise } from "../numbers";

export const CHART = {
  tableToggle: "The same as a table",
  saveSvg: "Save as SVG",
  savePng: "Save as PNG",
  share: "Share picture",
  /** Where the program that draws could not be fetched. */
  failed: "This browser could not draw the chart. The table below holds the same.",
  notSaved: "This browser could not make the picture.",
} as const;

/** At the line where it begins. */
export function nameRun(run: number): string {
  return `run ${run}`;
}

/** How such lines are to be read. */
export const EXPLAIN_RUNS = "A dashed line is where the next run begins.";

/** Before what a chart shows, for what must be said of it wherever it appears. */
export function stampText(stamp: string | null): string {
  return stamp === null ? "" : `${capitalise(stamp)}. `;
}

/** What a question asks, where a design asks several: `“How strong?” `. */
export function quoteAsked(asked: string | null): string {
  return asked === null ? "" : `“${asked}” `;
}
