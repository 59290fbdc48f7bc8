/** Words of the chart of probes: outcomes and response times. */

import type { Condition, ProbeOutcome } from "../../core/vocabulary";
import type { NameOf } from "../conditions";
import { countOf, formatNumber } from "../numbers";
import { stampText } from "./chart";

type Response = {
  readonly block: number;
  readonly condition: Condition;
  readonly item: number;
  readonly outcome: ProbeOutcome;
  readonly rtMs: number | null;
};

type Probes = {
  readonly stamp: string | null;
  readonly responses: readonly Response[];
  readonly windowMs: number;
  readonly medianRtMs: number | null;
};

export const PROBES_CHART = {
  title: "Framed images: how fast the key or tap came",
  axis: "response time, ms from the image’s onset",
  block: "block, in the order run",
  columns: ["No.", "Block", "Image of the block", "Outcome", "Response time, ms"],
  none: "none",
} as const;

export const OUTCOME_NAMES: Readonly<Record<ProbeOutcome, string>> = {
  hit: "in time",
  late: "late",
  miss: "missed",
  "false-alarm": "no frame",
};

function countOutcome(responses: readonly Response[], outcome: ProbeOutcome): number {
  return responses.filter((response) => response.outcome === outcome).length;
}

/** Beside the line of the median. */
export function labelMedian(medianRtMs: number): string {
  return `median ${formatNumber(medianRtMs, 0)} ms`;
}

/** Beside a lane of marks that have no height. */
export function labelLane(responses: readonly Response[], outcome: ProbeOutcome): string {
  return `${OUTCOME_NAMES[outcome]}: ${countOutcome(responses, outcome)}`;
}

/** `block 3, image 2 (cue): in time, 452 ms`. */
export function describeResponse(
  { block, item, condition, outcome, rtMs }: Response,
  nameOf: NameOf,
): string {
  const time = rtMs === null ? "" : `, ${formatNumber(rtMs, 0)} ms`;
  return `block ${block}, image ${item} (${nameOf(condition)}): ${OUTCOME_NAMES[outcome]}${time}`;
}

/** `3 (cue)`, under the column of blocks. */
export function nameBlockOf(
  { block, condition }: Pick<Response, "block" | "condition">,
  nameOf: NameOf,
): string {
  return `${block} (${nameOf(condition)})`;
}

/** How the chart is to be read; only of what is in it. */
export function explainProbes({ responses, windowMs, medianRtMs }: Probes): string {
  const has = (outcome: ProbeOutcome) => countOutcome(responses, outcome) > 0;
  return [
    `One mark a framed image. An answer counts as in time within ${formatNumber(windowMs, 0)} ms.`,
    medianRtMs !== null && "The level line is the median of these.",
    has("late") && "Hollow marks came late.",
    has("miss") && "Marks beside “missed” were not answered.",
    has("false-alarm") && "Marks beside “no frame” answer an image that had none.",
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

/** The outcomes in words: `7 of 8 framed images were answered in time.` */
export function describeOutcomes(responses: readonly Response[]): string {
  const framed = responses.length - countOutcome(responses, "false-alarm");
  const others = [
    [countOutcome(responses, "late"), "came late"],
    [countOutcome(responses, "miss"), "not at all"],
  ] as const;
  const rest = others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const falseAlarms = countOutcome(responses, "false-alarm");
  return [
    `${countOutcome(responses, "hit")} of ${countOf(framed, "framed image")} ${framed === 1 ? "was" : "were"} answered in time${rest.length === 0 ? "" : `; ${rest.join(", ")}`}.`,
    ...(falseAlarms === 0
      ? []
      : [`${countOf(falseAlarms, "image")} without a frame ${falseAlarms === 1 ? "was" : "were"} answered.`]),
  ].join(" ");
}

/** The finding in words. */
export function describeProbes({ stamp, responses, medianRtMs }: Probes): string {
  const median =
    medianRtMs === null
      ? ""
      : ` Median response time: ${formatNumber(medianRtMs, 0)} ms from the image’s onset.`;
  return `${stampText(stamp)}${PROBES_CHART.title}. ${describeOutcomes(responses)}${median}`;
}

/** Above the table. */
export function captionProbes({ stamp }: Probes): string {
  return `${stampText(stamp)}Every framed image, and every image without a frame that was answered.`;
}
