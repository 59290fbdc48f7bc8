/** Words of a display report: what a try of a design on this display showed, and what no page can tell. */
import type { Compared } from "../../core/session/try/compare-witness";
import type { TryReport } from "../../core/session/try/report";
import { type KnownDisplay, whyNoRate } from "../clock";
import { countOf, formatMoment, formatNumber, joinList } from "../numbers";
import { ONLY_A_SENSOR } from "../terms";
import { NO_DRIFT, NONE_SHOWN, tellDrift } from "./verdict";

export const REPORT = {
  title: "Display report",
  scope:
    "This browser and this display, not your participants’: another computer, another browser, or this one with more to do may show it otherwise.",
  figuresTitle: "In numbers",
  onFrame: "Events on their frames",
  refresh: "Refresh, measured",
  drift: "Drift",
  largest: "Farthest start from its plan",
  longFrames: "Frames of this page that took 50 ms or more",
  witness: "The browser’s word on when it presented the events",
  patch: "Square for a photodiode",
  isShown: "shown",
  isNotShown: "not shown",
  environmentTitle: "This browser and display",
  limitsTitle: "What this report cannot tell",
  limits: [
    `Every time in it is the page’s own: that of the frame in which an event was drawn. ${ONLY_A_SENSOR}`,
    "The first event of each stretch of known times is on its frame by itself: its plan begins there.",
    "A run with a person is in fullscreen and stores each event as it ends. This try did neither.",
  ],
  csv: "Download the events (CSV)",
  print: "Print the report",
  printHint: "On paper or as a PDF: the report alone.",
} as const;

type Tried = {
  readonly title: string;
  readonly seed: number;
  /** Null where it was all of it. */
  readonly blocks: readonly [first: number, last: number] | null;
  /** ISO 8601. */
  readonly startedAt: string;
};

/** `“Class demo”, seed 1, blocks 1 to 2 · 4 Mar 2026, 09:05`. */
export function describeTried({ title, seed, blocks, startedAt }: Tried): string {
  const which =
    blocks === null
      ? "all but the practice"
      : blocks[0] === blocks[1]
        ? `block ${blocks[0]}`
        : `blocks ${blocks[0]} to ${blocks[1]}`;
  return `“${title}”, seed ${seed}, ${which} · ${formatMoment(startedAt)}`;
}

type Figures = {
  readonly report: TryReport;
  readonly display: KnownDisplay;
  /** Null where the browser does not tell. */
  readonly longFrames: number | null;
  /** Null where the browser told of no event. */
  readonly witness: Compared | null;
  readonly hasPatch: boolean;
};

/** The browser's word, beside the page's own stamps. */
function tellWitness({ told, events, medianMs, leastMs, mostMs, others }: Compared): string {
  const ms = (value: number) => formatNumber(value, 1);
  const after = `${ms(medianMs)} ms after the page’s stamp in the middle, from ${ms(leastMs)} to ${ms(mostMs)} ms`;
  const differ =
    others &&
    `; ${others.length === 0 ? "none" : countOf(others.length, "event")} half a frame or more from the middle`;
  return `${told} of ${countOf(events, "event")}: ${after}${differ ?? ""}. The browser’s word, not a sensor’s`;
}

/** Of an event the rate that it was timed by; of a display that changed, all of them. */
function tellRefresh({ ratesHz }: TryReport, { refreshHz, clock }: KnownDisplay): string {
  if (ratesHz.length > 1)
    return `it changed: ${joinList(ratesHz.map((hz) => formatNumber(hz, 2)))} Hz, one after the other`;
  if (refreshHz === null) return `not known: ${whyNoRate(clock)}`;
  return `${formatNumber(refreshHz, 2)} Hz: one frame is ${formatNumber(1_000 / refreshHz, 2)} ms`;
}

/** Names and values. */
export function listFigures(figures: Figures): readonly (readonly [string, string])[] {
  const { report, display, longFrames, witness, hasPatch } = figures;
  const { onFrame, told, untold } = report.onFrame;
  const { farthestMs, frameMs } = report;
  return [
    [REPORT.onFrame, `${onFrame} of ${told}${untold === 0 ? "" : `; of ${untold} more it cannot be told`}`],
    [REPORT.refresh, tellRefresh(report, display)],
    [REPORT.drift, report.drift === null ? NO_DRIFT : tellDrift(report.drift, frameMs)],
    [REPORT.largest, farthestMs === null ? NONE_SHOWN : `${formatNumber(farthestMs, 2)} ms`],
    [REPORT.longFrames, longFrames === null ? "this browser does not tell" : String(longFrames)],
    [
      REPORT.witness,
      witness === null ? "this browser does not tell, or the page is not isolated" : tellWitness(witness),
    ],
    [REPORT.patch, hasPatch ? REPORT.isShown : REPORT.isNotShown],
  ];
}
