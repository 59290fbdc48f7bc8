/** Holds the schedule that comes out against the lines it came from: nothing differs without being told. */
import type { BroughtNote, Difference } from "../../../core/brought";
import type { ScheduledEvent } from "../../../core/schedule/schedule";
import type { EventKind } from "../../../core/vocabulary";
import type { Told } from "./read/read-lines";
import { toSlug } from "./write/slugs";

type CompareInput = {
  /** Lines only, no pauses. */
  readonly told: readonly Told[];
  readonly events: readonly ScheduledEvent[];
  readonly isWhole: boolean;
  readonly idOf: (text: string | null) => string;
  /** The id of the image of every line of the main part that shows one, in order; null where the seed deals it. */
  readonly images: readonly (string | null)[];
  /** Whether the table says times that could not be taken. */
  readonly lacksTimes: boolean;
};

const MOST_SHOWN = 5;

type Pair = {
  readonly told: Told;
  readonly event: ScheduledEvent | undefined;
  readonly image: string | null;
};

const write = (value: string | number | boolean | null | undefined) => String(value ?? "–");

/** The first and the nearest before with an onset: of them onsets are counted, in the file and in the schedule. */
type Origin = { readonly told: Told; readonly event: ScheduledEvent } | null;

function differOnset({ told, event }: Pair, origin: Origin): Omit<Difference, "line"> | null {
  if (event === undefined || origin === null || told.onsetMs === null || origin.told.onsetMs === null)
    return null;
  // Where a person's own pace lies between them, nobody can say.
  if (event.segment !== origin.event.segment || told.run !== origin.told.run) return null;
  const asked = told.onsetMs - origin.told.onsetMs;
  const comes = event.offsetMs - origin.event.offsetMs;
  return asked === comes ? null : { field: "onset", told: write(asked), comes: write(comes) };
}

function differ(pair: Pair, origin: Origin, idOf: CompareInput["idOf"]): Omit<Difference, "line"> | null {
  const { told, event, image } = pair;
  if (event === undefined || event.event !== told.kind) {
    return { field: "event", told: told.kind, comes: write(event?.event) };
  }
  const isImage = told.kind === "image";
  const checks: readonly (readonly [Difference["field"], boolean, unknown, unknown])[] = [
    ["condition", isImage && event.phase === "main", isImage ? idOf(told.condition) : null, event.condition],
    ["image", isImage && image !== null, image, event.image],
    ["duration", told.durationMs !== null, told.durationMs, event.durationMs],
    ["probe", told.probe !== null, told.probe, event.probe],
    [
      "question",
      told.question !== null,
      told.question === null ? null : toSlug(told.question),
      event.question,
    ],
  ];
  const found = checks.find(([, isTold, asked, comes]) => isTold && asked !== comes);
  if (found === undefined) return differOnset(pair, origin);
  const [field, , asked, comes] = found;
  return { field, told: write(asked as string), comes: write(comes as string) };
}

/** Events of the kinds and the part that the lines tell of, in order. */
function listComparable({ told, events, isWhole }: CompareInput): readonly ScheduledEvent[] {
  const hasPhases = told.some(({ phase }) => phase !== null);
  const kinds = new Set<EventKind | "pause">(isWhole ? told.map(({ kind }) => kind) : ["image"]);
  return events.filter(({ event, phase }) => kinds.has(event) && (hasPhases || phase === "main"));
}

export function compareWithLines(input: CompareInput): BroughtNote {
  const { isWhole, idOf, images } = input;
  const told = isWhole ? input.told : input.told.filter(({ kind }) => kind === "image");
  const events = listComparable(input);
  const differences: Difference[] = [];
  let count = 0;
  let [place, hasOnsets] = [0, false];
  let origin: Origin = null;
  for (const [index, one] of told.entries()) {
    const event = events[index];
    const isShown = one.kind === "image" && (one.phase === null || one.phase === "main");
    // Of the practice, which only tables of this page tell, they have the ids.
    const image = isShown ? (images[place] ?? null) : one.image;
    if (isShown) place += 1;
    const isAnew = origin === null || origin.told.run !== one.run || origin.event.segment !== event?.segment;
    if (isAnew && event !== undefined && one.onsetMs !== null) origin = { told: one, event };
    hasOnsets ||= one.onsetMs !== null;
    const difference = differ({ told: one, event, image }, origin, idOf);
    if (difference === null) continue;
    count += 1;
    if (differences.length < MOST_SHOWN) differences.push({ line: one.line, ...difference });
  }
  const beyond = Math.max(0, events.length - told.length);
  if (count + beyond > 0) return { code: "differs", count: count + beyond, first: differences };
  return { code: "agrees", events: told.length, withOnsets: hasOnsets, isPartly: input.lacksTimes };
}
