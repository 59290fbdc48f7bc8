/** Words of the first page: what this is, three doors, the presets, the sessions stored here. */
import type { SessionState } from "../core/session/session";
import { countOf } from "./numbers";

export const HOME = {
  title: "The cue-reactivity task, in a browser",
  what: [
    "You look at plain drawings, some of things that go with drug use or with eating and some of everyday things, and say how strong your craving is.",
    "At the end you see what you answered, and you can save every event and every rating as a file.",
    "It shows how this kind of study works; it says nothing about you, and nothing leaves this browser unless you save it.",
  ],
  presetsTitle: "Presets",
  presetsLead: "Designs that ship with this page, each to be run as it is.",
  basisToggle: "Where its numbers come from",
  unverified: "partly unverified",
  sessionsTitle: "Sessions stored here",
  noSessions:
    "None yet. When you run the task, its session appears here: in this browser, on this computer, for you alone to open, save or delete.",
  sessionsLead:
    "They are in this browser only, and clearing the browser’s data deletes them. Save the ones you need.",
  deleteEverythingLead: "Deletes every session listed here. Files you saved are not touched.",
  confirmEverything: "Delete all of them? This cannot be undone.",
  loading: "Looking for sessions…",
} as const;

export const DOORS = {
  run: {
    title: "Run it",
    text: "On a laptop or a phone, in a few minutes. You see your own ratings and keep the file.",
  },
  teach: {
    title: "Teach with it",
    text: "Show the paradigm to a room, let the room run it, look at all sessions together.",
  },
  timing: {
    title: "Look into its timing",
    text: "See a schedule to scale, and what this display does to every duration.",
  },
} as const;

export const SESSION_WORDS = {
  noParticipant: "no code",
  simulated: "simulated",
  states: { complete: "complete", stopped: "stopped early", running: "not finished" } satisfies Record<
    SessionState,
    string
  >,
  confirmDelete: "Delete this session? This cannot be undone.",
} as const;

export function describeRows(rowCount: number): string {
  return countOf(rowCount, "event");
}
