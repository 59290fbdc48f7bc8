/**
 * What is worth a second look in a design: what, where it comes from, what to do, and whose rule it is.
 * Longer than 150 lines because each finding is told in the same four words, one after the other.
 */
import { type Became, wholeFramesMs } from "../../core/design/whole-frames";
import {
  type Finding,
  LARGEST_DIFFERENCE,
  LEAST_BLOCKS,
  LEAST_RATING_WINDOW_MS,
  LONGEST_RUN_MS,
} from "../../core/schedule/findings/finding";
import type { NameOf } from "../conditions";
import { nameMeasure } from "../methods/matching";
import { countOf, formatNumber, formatSeconds, formatSigned, joinList } from "../numbers";
import { CARRY_OVER, HABITUATION } from "../paradigm/evidence";
import { doi, type Statement } from "../paradigm/statements";
import { FIELDS } from "./fields/fields";
import { formatMinutes } from "./sum";

export const FINDINGS = {
  title: "Check",
  notYet: "Once the draft is a design, what is worth a second look stands here.",
  measure: "Measure this display",
  untold: "This browser’s clock does not tell this display’s rate.",
  show: "Show the field",
  none: "Nothing of what this page looks for. That is no verdict on the design.",
  lead: "None of this forbids a run. Each says whose rule it is.",
  ourRule: "Our rule; no source was found for it.",
  arithmetic: "Arithmetic: a display shows whole frames.",
} as const;

/** What was measured of the display that the page is on. */
export function tellThisDisplay(hz: number): string {
  return `This display: ${formatNumber(hz, 2)} Hz, one frame is ${formatNumber(1_000 / hz, 2)} ms.`;
}

export type ToldFinding = {
  readonly what: string;
  readonly whatToDo: string;
  /** Whose rule it is. */
  readonly whose: string;
  readonly sources: Statement["sources"];
};

const OURS = { whose: FINDINGS.ourRule, sources: [] } as const;

const formatHz = (hz: number) => `${formatNumber(hz, Number.isInteger(hz) ? 0 : 2)} Hz`;

/** `at 144 Hz 691 or 692 frames (4,798.6 or 4,805.6 ms)`. */
function tellBecame({ hz, frames: [fewer, more], ms: [shorter, longer] }: Became): string {
  const times = `${formatNumber(shorter, 1)} or ${formatNumber(longer, 1)} ms`;
  return `at ${formatHz(hz)} ${fewer} or ${more} frames (${times})`;
}

/** `: a multiple of 40 ms at 75 Hz`, of rates that are no measured ones. */
function tellSteps(became: readonly Became[]): string {
  const whole = became.filter(({ hz }) => Number.isInteger(hz));
  if (whole.length === 0) return "";
  return `: a multiple of ${joinList(whole.map(({ hz }) => `${wholeFramesMs(hz)} ms at ${formatHz(hz)}`))}`;
}

function tellFrames({
  durationMs,
  became,
  isOnThisDisplay,
}: Extract<Finding, { code: "no-whole-frames" }>): ToldFinding {
  const here = isOnThisDisplay ? " This display is one of them." : "";
  const rates = joinList(became.map(tellBecame));
  return {
    what: `${formatSeconds(durationMs)} is no whole number of frames on every display: it becomes ${rates}.${here}`,
    whatToDo: `It may stay: each event then lasts one frame more or less, nothing adds up over the run, and the rows tell the frames shown. If every event must last the same, take a duration that is whole on the display that will be used${tellSteps(became)}.`,
    whose: FINDINGS.arithmetic,
    sources: [],
  };
}

/** The condition ids are named as the design labels them. */
export function tellFinding(finding: Finding, nameOf: NameOf): ToldFinding {
  switch (finding.code) {
    case "no-whole-frames":
      return tellFrames(finding);
    case "short-rating-window":
      return {
        ...OURS,
        what: `The scale is up for ${formatSeconds(finding.windowMs)}, less than ${formatSeconds(LEAST_RATING_WINDOW_MS)}: whoever reads it slowly leaves a rating missing.`,
        whatToDo: "Make the window longer, or try it with somebody who has not seen the scale before.",
      };
    case "no-pause-between-blocks":
      return {
        what: "Blocks of different conditions may follow one another without a fixation between them.",
        whatToDo: "Add a fixation after each block, or say why there is none.",
        whose: `Our rule. ${CARRY_OVER.text}`,
        sources: CARRY_OVER.sources,
      };
    case "few-blocks":
      return {
        what: `${nameOf(finding.condition)} has ${countOf(finding.blocks, "rated block")}, fewer than ${LEAST_BLOCKS}: a slope over the run and two halves of it rest on next to nothing.`,
        whatToDo: "Add blocks, or leave slopes and split-half reliability alone.",
        whose: `${FINDINGS.ourRule} ${HABITUATION.text}`,
        sources: HABITUATION.sources,
      };
    case "start-anchors":
      return {
        what: `The thumb stands at ${finding.start} before anybody has touched it, and answers tend to stay near where one starts.`,
        whatToDo: `Leave “${FIELDS.rating.start.label}” empty (null): no thumb until the first touch. Else report where it starts.`,
        whose:
          "Our rule; that the start is to be reported is item 5.3.3 of the ENIGMA addiction cue-reactivity checklist.",
        sources: [doi("10.1038/s41596-021-00649-4")],
      };
    case "cue-always-first":
      return {
        what: `Everybody sees ${nameOf(finding.cue)} before anything that it is compared with: order and condition cannot be told apart at the beginning.`,
        whatToDo:
          "Let the order be drawn, or let half of the people open with the other condition (see the sheet of links).",
        whose: `Our rule. ${CARRY_OVER.text}`,
        sources: CARRY_OVER.sources,
      };
    case "long-run":
      return {
        ...OURS,
        what: `A run takes about ${formatMinutes(finding.expectedMs)} without a break, more than ${formatMinutes(LONGEST_RUN_MS)}.`,
        whatToDo: "Shorten it, or cut the design into more runs, which have breaks between them.",
      };
    case "images-repeat":
      return {
        what: `With this seed ${countOf(finding.images, "image comes", "images come")} more than once, up to ${finding.most} times.`,
        whatToDo: "Show fewer images, or take a set that has more of them.",
        whose: `${FINDINGS.ourRule} ${HABITUATION.text}`,
        sources: HABITUATION.sources,
      };
    case "set-differs":
      return {
        ...OURS,
        what: `The pictures of ${finding.first} and ${finding.second} differ by more than ${LARGEST_DIFFERENCE} standard deviations in ${joinList(finding.measures.map(({ measure, difference }) => `${nameMeasure(measure)} (${formatSigned(difference, 2)})`))}.`,
        whatToDo: "Report it, and do not take a difference in ratings for one of meaning alone.",
      };
    case "room-at-floor":
      return {
        ...OURS,
        what: "In a room of people who do not use drugs most ratings may stand at the lowest value, and then there is no difference to see.",
        whatToDo: "For a room like that take the food set, or the made-up class.",
      };
    case "no-baseline":
      return {
        ...OURS,
        what: "Nothing is rated before the first block, so there is no baseline and no change score.",
        whatToDo: "Ask before the run, too.",
      };
    case "basis-of-preset":
      return {
        ...OURS,
        what: `The basis is that of the preset “${finding.title}”, and the design is no longer that preset: the methods section would quote a source for what was changed.`,
        whatToDo: `Say in “${FIELDS.design.basis.label}” what still follows the source, and what is yours.`,
      };
  }
}
