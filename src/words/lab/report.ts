/** Words of a display report: what a try of a design on this display showed, and what no page can tell. */
import type { Compared } from "../../core/session/try/compare-witness";
import type { Drift, Miss, TryReport } from "../../core/session/try/report";
import { type KnownDisplay, whyNoRate } from "../clock";
import { countOf, formatMoment, formatNumber, joinList } from "../numbers";
import { ONLY_A_SENSOR } from "../terms";
import { nameEvent } from "./misses";
import { formatMinutes } from "./sum";

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

/** How a try ended before its last event. */
export type EndedEarly = "stopped" | "hidden";

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

const ENDS: Readonly<Record<EndedEarly, string>> = {
  stopped: "It was stopped",
  hidden: "The page went out of sight, and the try ended there,",
};

export function tellEnd(ended: EndedEarly, shown: number, planned: number): string {
  return `${ENDS[ended]} after ${shown} of ${countOf(planned, "event")}.`;
}

/** `0.2 ms in 3 min, within half a frame`. */
function tellDrift({ offMs, spanMs }: Drift, frameMs: number | null): string {
  const isWithin = frameMs !== null && Math.abs(offMs) <= frameMs / 2;
  return `${formatNumber(offMs, 1)} ms in ${formatMinutes(spanMs)}${isWithin ? ", within half a frame" : ""}`;
}

const NO_DRIFT = "cannot be told: no stretch of known times had six events";

/** Names no more than these in one sentence. */
const NAMED = 3;

function nameMisses(misses: readonly Miss[]): string {
  const named = misses.slice(0, NAMED).map(({ row }) => nameEvent(row));
  const more = misses.length - named.length;
  return joinList(more > 0 ? [...named, `${more} more`] : named);
}

/** One or two sentences, which anybody understands who knows what a frame is. */
export function tellVerdict({ onFrame, misses, drift }: TryReport, display: KnownDisplay): string {
  const { told, untold } = onFrame;
  if (told === 0) {
    if (untold === 0) return "No event was shown to its end.";
    return `Whether events were on their frames cannot be told: ${whyNoRate(display.clock)}.`;
  }
  const frameMs = display.refreshHz === null ? null : 1_000 / display.refreshHz;
  const drifted = drift === null ? "" : `; drift ${tellDrift(drift, frameMs)}`;
  const first =
    misses.length === 0
      ? `Every event was on its frames, ${told} of ${told}${drifted}.`
      : `${misses.length} of ${countOf(told, "event")} missed their frames: ${nameMisses(misses)}${drifted}.`;
  return untold === 0 ? first : `${first} Of ${countOf(untold, "more event")} it cannot be told.`;
}

type Figures = {
  readonly report: TryReport;
  readonly display: KnownDisplay;
  /** In ms, signed; null where none was planned. */
  readonly farthestMs: number | null;
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
    others.length === 0
      ? "none half a frame or more from the middle"
      : `${countOf(others.length, "event")} half a frame or more from the middle`;
  return `${told} of ${countOf(events, "event")}: ${after}; ${differ}. The browser’s word, not a sensor’s`;
}

/** Names and values. */
export function listFigures(figures: Figures): readonly (readonly [string, string])[] {
  const { report, display, farthestMs, longFrames, witness, hasPatch } = figures;
  const { onFrame, told, untold } = report.onFrame;
  const { refreshHz, clock } = display;
  const frameMs = refreshHz === null ? null : 1_000 / refreshHz;
  const refresh =
    refreshHz === null
      ? `not known: ${whyNoRate(clock)}`
      : `${formatNumber(refreshHz, 2)} Hz: one frame is ${formatNumber(1_000 / refreshHz, 2)} ms`;
  return [
    [REPORT.onFrame, `${onFrame} of ${told}${untold === 0 ? "" : `; of ${untold} more it cannot be told`}`],
    [REPORT.refresh, refresh],
    [REPORT.drift, report.drift === null ? NO_DRIFT : tellDrift(report.drift, frameMs)],
    [REPORT.largest, farthestMs === null ? "none was planned" : `${formatNumber(farthestMs, 2)} ms`],
    [REPORT.longFrames, longFrames === null ? "this browser does not tell" : String(longFrames)],
    [
      REPORT.witness,
      witness === null ? "this browser does not tell, or the page is not isolated" : tellWitness(witness),
    ],
    [REPORT.patch, hasPatch ? REPORT.isShown : REPORT.isNotShown],
  ];
}
