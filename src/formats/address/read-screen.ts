/** What each screen takes from its address: the session below it, and its parameters. */
import {
  CODES_MAX_CHARACTERS,
  isSessionId,
  NOTE_MAX_CHARACTERS,
  PARTICIPANT_MAX_CHARACTERS,
  ROOM_CODE_MAX_CHARACTERS,
} from "../../core/limits";
import { fail, type Result, succeed } from "../../core/result";
import type { ReadCarried } from "./carried";
import { type DesignSource, readNeededSource, readSource, SOURCE_PARAMETERS } from "./design-source";
import { gather, parseLine, parseSwitch, type Query, readSeed } from "./query";

export type TaskAddress = DesignSource & {
  readonly screen: "task";
  /** null: one is drawn when the run begins. */
  readonly seed: number | null;
  /** As given, up to 64 characters; empty when none. */
  readonly participant: string;
  readonly simulate: boolean;
  readonly keep: boolean;
  /** Whether a square for a photodiode is shown with every image. */
  readonly patch: boolean;
  /** Null where nobody was invited. */
  readonly invitation: Invitation | null;
};

export type LabAddress = {
  readonly screen: "lab";
  readonly source: DesignSource | null;
  /** null: the schedule that the lab shows first. */
  readonly seed: number | null;
};

/** What an instructor gives a room: the short way to a run, and a line of their own, empty when there is none. */
export type Invitation = { readonly note: string };

export type Address =
  | { readonly screen: "home" }
  | TaskAddress
  /** `room` is the code of the room that it stands beside; empty when there is none. */
  | {
      readonly screen: "results";
      readonly session: string;
      readonly invited: boolean;
      readonly room: string;
    }
  /** A room's code, before it is known which session stands beside it. */
  | { readonly screen: "room"; readonly room: string }
  /** `room`: of the results that it came from, and leads back to. */
  | {
      readonly screen: "hand-in";
      readonly session: string;
      readonly invited: boolean;
      readonly room: string;
    }
  /** `code` is a result code, or several, to be added on opening; empty when there is none. */
  | { readonly screen: "class"; readonly source: DesignSource | null; readonly code: string }
  | LabAddress
  | { readonly screen: "about" };

/** What addresses name; `room` is results of no session. */
type Named = Exclude<Address["screen"], "room">;

/** What may stand after `?`. */
export const PARAMETERS = {
  home: [],
  task: [...SOURCE_PARAMETERS, "seed", "participant", "simulate", "keep", "patch", "invited", "note"],
  results: ["invited", "room"],
  "hand-in": ["invited", "room"],
  class: [...SOURCE_PARAMETERS, "code"],
  lab: [...SOURCE_PARAMETERS, "seed"],
  about: [],
} as const satisfies Record<Named, readonly string[]>;

type NamedScreen = Exclude<Named, "home">;
export const NAMED_SCREENS: readonly NamedScreen[] = ["task", "results", "hand-in", "class", "lab", "about"];

function readTask(query: Query, readCarried: ReadCarried | null): Result<Address> {
  const parts = gather({
    source: readNeededSource(query, readCarried),
    seed: readSeed(query),
    participant: parseLine("participant", query.get("participant") ?? "", PARTICIPANT_MAX_CHARACTERS),
    simulate: parseSwitch(query, "simulate", "visual"),
    discard: parseSwitch(query, "keep", "no"),
    patch: parseSwitch(query, "patch", "1"),
    invitation: readInvitation(query),
  });
  if (!parts.ok) return parts;
  const { source, discard, ...others } = parts.value;
  return succeed({ screen: "task", ...source, ...others, keep: !discard });
}

function readInvitation(query: Query): Result<Invitation | null> {
  const note = query.get("note");
  const parts = gather({
    invited: parseSwitch(query, "invited", "1"),
    note: parseLine("note", note ?? "", NOTE_MAX_CHARACTERS),
  });
  if (!parts.ok) return parts;
  if (parts.value.invited) return succeed({ note: parts.value.note });
  return note === undefined
    ? succeed(null)
    : fail({ path: "note", rule: { code: "needs-invited" }, received: note });
}

function readOfSession(screen: "results" | "hand-in", below: string, query: Query): Result<Address> {
  const room = parseLine("room", query.get("room") ?? "", ROOM_CODE_MAX_CHARACTERS);
  // Without a session: which one, the screen finds out.
  if (screen === "results" && below === "" && query.has("room") && !query.has("invited")) {
    return room.ok ? succeed({ screen: "room", room: room.value }) : room;
  }
  if (!isSessionId(below)) return fail({ path: "session", rule: { code: "session-id" }, received: below });
  const parts = gather({ invited: parseSwitch(query, "invited", "1"), room });
  if (!parts.ok) return parts;
  return succeed({ screen, session: below, ...parts.value });
}

function readLab(query: Query, readCarried: ReadCarried | null): Result<Address> {
  const parts = gather({ source: readSource(query, readCarried), seed: readSeed(query) });
  return parts.ok ? succeed({ screen: "lab", ...parts.value }) : parts;
}

function readClass(query: Query, readCarried: ReadCarried | null): Result<Address> {
  const parts = gather({
    source: readSource(query, readCarried),
    code: parseLine("code", query.get("code") ?? "", CODES_MAX_CHARACTERS),
  });
  return parts.ok ? succeed({ screen: "class", ...parts.value }) : parts;
}

/** The address of a screen from what stands below it and after `?`. */
export function readScreen(
  screen: Named,
  below: string,
  query: Query,
  readCarried: ReadCarried | null,
): Result<Address> {
  if (screen === "results" || screen === "hand-in") return readOfSession(screen, below, query);
  if (below !== "") return fail({ path: screen, rule: { code: "nothing-below" }, received: below });
  if (screen === "task") return readTask(query, readCarried);
  if (screen === "home" || screen === "about") return succeed({ screen });
  return screen === "class" ? readClass(query, readCarried) : readLab(query, readCarried);
}
