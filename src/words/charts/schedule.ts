/** Words of the chart of a schedule: its rows, its events, its table. */
import type { PlacedEvent } from "../../core/schedule/overview/nominal-times";
import type { NameOf } from "../conditions";
import { countOf, formatSeconds } from "../numbers";
import { EVENT_NAMES } from "./timing";

export const SCHEDULE_CHART = {
  title: "The schedule, to scale",
  time: "time, in rows",
  note: "Bars are images, in the colour of their condition; its mark stands where a block begins. A thin line is a fixation, an open box something of a fixed length. What is hatched takes as long as the person does; how long it is drawn is a guess. Bars without a colour, at the beginning, are the practice.",
  choose: "Show",
  whole: "the whole run",
  previous: "Event before",
  next: "Event after",
  selfPaced: "as long as the person takes",
  columns: ["No.", "Event", "Block", "Condition", "Image", "From the segment’s start", "Length"],
} as const;

/** Minutes and seconds: `4:05`. */
export function nameRowTime(ms: number): string {
  const seconds = Math.round(ms / 100) / 10;
  const rest = seconds % 60;
  const padded = Number.isInteger(rest) ? String(rest).padStart(2, "0") : rest.toFixed(1).padStart(4, "0");
  return `${Math.floor(seconds / 60)}:${padded}`;
}

export function nameBlock(block: number, condition: string): string {
  return `block ${block}, ${condition}`;
}

function tellLength({ event, isSelfPaced }: PlacedEvent): string {
  return isSelfPaced ? SCHEDULE_CHART.selfPaced : formatSeconds(event.durationMs ?? 0);
}

/** One event, on a line: what, where, when, how long. */
export function tellEvent(placed: PlacedEvent, nameOf: NameOf): string {
  const { event, block, condition, image, offsetMs, segment } = placed.event;
  return [
    `${placed.event.index + 1}.`,
    EVENT_NAMES[event],
    image,
    block !== null && `(${nameBlock(block, condition === null ? "" : nameOf(condition))})`,
    `— ${formatSeconds(offsetMs)} after the start of segment ${segment},`,
    tellLength(placed),
  ]
    .filter((part) => typeof part === "string")
    .join(" ");
}

type Told = {
  readonly events: readonly PlacedEvent[];
  readonly block: { readonly number: number } | null;
};

/** The drawing in words. */
export function describeSchedule({ events, block }: Told): string {
  const shown = block === null ? events : events.filter(({ event }) => event.block === block.number);
  const paced = shown.filter(({ isSelfPaced }) => isSelfPaced).length;
  const blocks = new Set(shown.flatMap(({ event }) => event.block ?? [])).size;
  const what = block === null ? countOf(blocks, "block") : `block ${block.number}`;
  return `${SCHEDULE_CHART.title}: ${what}, ${countOf(shown.length, "event")}, ${paced} of them as long as the person takes. The table below has each of them.`;
}

export function tellRow(placed: PlacedEvent, nameOf: NameOf): readonly (string | number)[] {
  const { index, event, block, condition, image, offsetMs } = placed.event;
  return [
    index + 1,
    EVENT_NAMES[event],
    block ?? "",
    condition === null ? "" : nameOf(condition),
    image ?? "",
    formatSeconds(offsetMs),
    tellLength(placed),
  ];
}
