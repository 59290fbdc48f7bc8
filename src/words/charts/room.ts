/** Words of the strips of a room: where its people lie, and where one person stands beside them. */
import type { RatingScale } from "../../core/design/rating-scale";
import type { Comparison } from "../../core/session/cohort/people";
import type { RoomSummary } from "../../core/session/cohort/room";
import type { NameOf } from "../conditions";
import { capitalise, countOf, decimalsOf, formatNumber, formatSigned } from "../numbers";
import { nameEnds } from "../terms";
import { stampText } from "./chart";

/** What is told of a room, in the order in which it stands. */
export const TOLD = ["comparison", "cue", "difference"] as const;
export type Told = (typeof TOLD)[number];

export type Charted = {
  readonly title: string;
  readonly stamp: string | null;
  readonly nameOf: NameOf;
  readonly scale: RatingScale;
  readonly compared: Comparison;
  readonly rooms: readonly { readonly name: string; readonly summary: RoomSummary }[];
  readonly own: Readonly<Record<Told, number | null>> | null;
};

export const ROOM_CHART = {
  columns: { what: "What", own: "You", room: "Room", people: "People" },
  quartiles: ["A quarter below", "Half below", "A quarter above"],
  none: "none",
  differenceAxis: "difference, in points of the scale",
} as const;

/** `mean after cue blocks`, `difference (cue − neutral)`. */
export function nameTold(told: Told, { nameOf, compared }: Pick<Charted, "nameOf" | "compared">): string {
  if (told === "difference") return `difference (${nameOf(compared.cue)} − ${nameOf(compared.comparison)})`;
  return `mean after ${nameOf(compared[told])} blocks`;
}

/** A difference with its sign. */
export function formatTold(told: Told, value: number, scale: RatingScale): string {
  return told === "difference"
    ? formatSigned(value, decimalsOf(scale))
    : formatNumber(value, decimalsOf(scale));
}

/** Beside a person's mark. */
export function labelOwn(told: Told, value: number, scale: RatingScale): string {
  return `you ${formatTold(told, value, scale)}`;
}

/** `this room, 58 people`. */
export function nameRoom(name: string, { people }: Pick<RoomSummary, "people">): string {
  return `${name}, ${countOf(people, "person", "people")}`;
}

/** Under the chart. */
export function explainRoom({ own, rooms }: Charted): string {
  return [
    "A band is the middle half of the people: about a quarter of them lie below it, a quarter above, and half of them below the line in it. Its edges and its line are means of the three or four people nearest, so that none is one person’s.",
    ...(own === null ? [] : ["The mark is you."]),
    "It shows where people lie, not how exactly a mean is known.",
    ...(rooms.length > 1 ? ["The filled band is the first class, the dashed one the other."] : []),
  ].join(" ");
}

/** `The middle half of the 58 people lies from −2.0 to +22.0, the median at +12.0.` */
export function tellMiddle(told: Told, summary: RoomSummary, scale: RatingScale): string {
  return `The middle half of the ${summary.people} people lies ${tellMiddleHalf(told, summary, scale)}.`;
}

function tellMiddleHalf(told: Told, summary: RoomSummary, scale: RatingScale): string {
  const { low, middle, high } = summary[told];
  const [from, median, to] = [low, middle, high].map((value) => formatTold(told, value, scale));
  return `from ${from} to ${to}, the median at ${median}`;
}

export function describeRoomChart(charted: Charted): string {
  const { title, stamp, scale, rooms, own } = charted;
  const lines = TOLD.map((told) => {
    const value = own?.[told] ?? null;
    const person = value === null ? [] : [labelOwn(told, value, scale)];
    const all = rooms.map(
      ({ name, summary }) =>
        `the middle half of ${nameRoom(name, summary)}, ${tellMiddleHalf(told, summary, scale)}`,
    );
    return `${capitalise(nameTold(told, charted))}: ${[...person, ...all].join("; ")}.`;
  });
  return [`${stampText(stamp)}${title}, on a scale ${nameEnds(scale)}.`, ...lines].join(" ");
}

/** Above the table. */
export function captionRoom({ title, stamp, scale }: Charted): string {
  return `${stampText(stamp)}${title}, on a scale ${nameEnds(scale)}; of rooms rounded to a fiftieth of it.`;
}
