/** Words of the chart of probes: outcomes and response times. */

import type { Condition, ProbeKind, ProbeOutcome } from "../../core/vocabulary";
import type { NameOf } from "../conditions";
import { countOf, formatNumber } from "../numbers";
import { PROBE_WORDS } from "../probes";
import { stampText } from "./chart";

type Response = {
  readonly block: number;
  readonly condition: Condition;
  readonly item: number;
  readonly outcome: ProbeOutcome;
  readonly rtMs: number | null;
};

type Probes = {
  readonly kind: ProbeKind;
  readonly stamp: string | null;
  readonly responses: readonly Response[];
  readonly windowMs: number;
  readonly medianRtMs: number | null;
};

export const PROBES_CHART = {
  axis: "response time, ms from the image’s onset",
  block: "block, in the order run",
  columns: ["No.", "Block", "Image of the block", "Outcome", "Response time, ms"],
  none: "none",
} as const;

export function titleProbes(kind: ProbeKind): string {
  return `${PROBE_WORDS[kind].title}: how fast the key or tap came`;
}

export function nameOutcome(outcome: ProbeOutcome, kind: ProbeKind): string {
  switch (outcome) {
    case "hit":
      return "in time";
    case "late":
      return "late";
    case "miss":
      return "missed";
    case "false-alarm":
      return PROBE_WORDS[kind].falseAlarm;
  }
}

function countOutcome(responses: readonly Response[], outcome: ProbeOutcome): number {
  return responses.filter((response) => response.outcome === outcome).length;
}

/** Beside the line of the median. */
export function labelMedian(medianRtMs: number): string {
  return `median ${formatNumber(medianRtMs, 0)} ms`;
}

/** Beside a lane of marks that have no height. */
export function labelLane({ responses, kind }: Probes, outcome: ProbeOutcome): string {
  return `${nameOutcome(outcome, kind)}: ${countOutcome(responses, outcome)}`;
}

/** `block 3, image 2 (cue): in time, 452 ms`. */
export function describeResponse(
  { block, item, condition, outcome, rtMs }: Response,
  { nameOf, kind }: Pick<Probes, "kind"> & { readonly nameOf: NameOf },
): string {
  const time = rtMs === null ? "" : `, ${formatNumber(rtMs, 0)} ms`;
  return `block ${block}, image ${item} (${nameOf(condition)}): ${nameOutcome(outcome, kind)}${time}`;
}

/** `3 (cue)`, under the column of blocks. */
export function nameBlockOf(
  { block, condition }: Pick<Response, "block" | "condition">,
  nameOf: NameOf,
): string {
  return `${block} (${nameOf(condition)})`;
}

/** How the chart is to be read; only of what is in it. */
export function explainProbes({ kind, responses, windowMs, medianRtMs }: Probes): string {
  const { image, other, falseAlarm } = PROBE_WORDS[kind];
  const has = (outcome: ProbeOutcome) => countOutcome(responses, outcome) > 0;
  return [
    `One mark a ${image}. An answer counts as in time within ${formatNumber(windowMs, 0)} ms.`,
    medianRtMs !== null && "The level line is the median of these.",
    has("late") && "Hollow marks came late.",
    has("miss") && "Marks beside “missed” were not answered.",
    has("false-alarm") && `Marks beside “${falseAlarm}” answer an image ${other}.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

/** The outcomes in words: `7 of 8 framed images were answered in time.` */
export function describeOutcomes({ kind, responses }: Pick<Probes, "kind" | "responses">): string {
  const { image, other } = PROBE_WORDS[kind];
  const framed = responses.length - countOutcome(responses, "false-alarm");
  const others = [
    [countOutcome(responses, "late"), "came late"],
    [countOutcome(responses, "miss"), "not at all"],
  ] as const;
  const rest = others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const falseAlarms = countOutcome(responses, "false-alarm");
  return [
    `${countOutcome(responses, "hit")} of ${countOf(framed, image)} ${framed === 1 ? "was" : "were"} answered in time${rest.length === 0 ? "" : `; ${rest.join(", ")}`}.`,
    ...(falseAlarms === 0
      ? []
      : [`${countOf(falseAlarms, "image")} ${other} ${falseAlarms === 1 ? "was" : "were"} answered.`]),
  ].join(" ");
}

/** The finding in words. */
export function describeProbes({ stamp, kind, responses, medianRtMs }: Probes): string {
  const median =
    medianRtMs === null
      ? ""
      : ` Median response time: ${formatNumber(medianRtMs, 0)} ms from the image’s onset.`;
  return `${stampText(stamp)}${titleProbes(kind)}. ${describeOutcomes({ kind, responses })}${median}`;
}

/** Above the table. */
export function captionProbes({ stamp, kind }: Probes): string {
  const { image, other } = PROBE_WORDS[kind];
  return `${stampText(stamp)}Every ${image}, and every image ${other} that was answered.`;
}
