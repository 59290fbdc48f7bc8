/** A session: one run by one person; its parts (one a page load) and its rows (one an event). */
import type { Design } from "../design/design";
import type { ClockState, Condition, EventKind, Phase, ProbeOutcome } from "../vocabulary";

/** What one page load recorded of a session. */
export type Part = {
  /** From 1. */
  readonly part: number;
  /** Wall clock at the first frame of the part's first event, ISO 8601, UTC. */
  readonly startedAt: string;
  /** Refresh rate of the display, in Hz, the last that was believed; null when none was, or when left out of the file. */
  readonly refreshHz: number | null;
  /** Why there is no refresh rate, `steady` where there is one; null when it was left out of the file. */
  readonly clock: ClockState | null;
  /** Null when it was left out of the file. */
  readonly environment: Environment | null;
  /**
   * In order, at most `WINDOW_CHANGES_MAX`; null when left out of the file. `environment` tells the window
   * before; one that two fingers magnified already is the first of them, at 0.
   */
  readonly windowChanges: readonly WindowChange[] | null;
};

/** The window got another size, pixel ratio or zoom during the run, and the images with it. */
export type WindowChange = {
  /** Since the part's zero, in ms. */
  readonly atMs: number;
  readonly viewportWidthPx: number;
  readonly viewportHeightPx: number;
  readonly devicePixelRatio: number;
  /** How many times two fingers magnify the page; 1 where they do not. A zoom by keys or menu is a pixel ratio. */
  readonly pinchZoom: number;
};

/** What the browser says of itself and of the display. */
export type Environment = {
  readonly userAgent: string;
  readonly language: string;
  readonly devicePixelRatio: number;
  readonly screenWidthPx: number;
  readonly screenHeightPx: number;
  readonly viewportWidthPx: number;
  readonly viewportHeightPx: number;
  /** Size of the box into which images were fitted, in CSS pixels; theirs where they have its aspect, 4 to 3. */
  readonly imageWidthPx: number;
  readonly imageHeightPx: number;
  readonly crossOriginIsolated: boolean;
  /** Smallest step seen in `performance.now()`, in ms. */
  readonly timerResolutionMs: number | null;
  readonly build: string;
};

/** What was recorded of one event; names and order are those of the CSV contract. Times in ms since the part's zero. */
export type Row = {
  readonly part: number;
  readonly started_at: string;
  readonly refresh_hz: number | null;
  /** From 1, across parts and attempts. */
  readonly row: number;
  readonly attempt: number;
  readonly phase: Phase;
  /** From 1 for what belongs to a run, the wait before it and its lead-in and lead-out included; null outside. */
  readonly run: number | null;
  readonly segment: number;
  readonly block: number | null;
  readonly condition: Condition | null;
  readonly event: EventKind;
  readonly item: number | null;
  readonly image: string | null;
  readonly pair: string | null;
  /** Null, as its duration, for the fixation after an answer that ended a scale: nothing planned it. */
  readonly planned_onset_ms: number | null;
  readonly onset_ms: number;
  /** When the browser says that the event's first frame was presented; null where it does not say. */
  readonly presented_ms: number | null;
  readonly planned_duration_ms: number | null;
  readonly duration_ms: number;
  readonly frames_planned: number | null;
  /** The next three are null where the refresh or the clock does not let one tell. */
  readonly frames_shown: number | null;
  readonly frames_late: number | null;
  readonly timing_ok: boolean | null;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly interrupted: boolean;
  /** Id of the design's question that a rating asks; null for all else, the practice's ratings included. */
  readonly question: string | null;
  readonly rating: number | null;
  readonly touched: boolean | null;
  readonly first_touch_ms: number | null;
  readonly key: string | null;
  readonly rt_ms: number | null;
  readonly probe: boolean | null;
  readonly probe_outcome: ProbeOutcome | null;
  /** jsPsych's own columns under jsPsych's own names, untouched. */
  readonly jspsych: Readonly<Record<string, unknown>>;
};

export const SESSION_STATES = ["running", "complete", "stopped"] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export type SessionHeader = {
  /** Version of the session format. */
  readonly schema: 1;
  readonly id: string;
  readonly participant: string;
  readonly design: Design;
  /** As `hashDesign` gives it: `d` and 16 hexadecimal digits. */
  readonly designHash: string;
  readonly setId: string;
  readonly seed: number;
  readonly simulated: boolean;
  /** Whether the session stays in the browser once its file has been saved. */
  readonly keep: boolean;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly state: SessionState;
  readonly parts: readonly Part[];
};

export type Session = SessionHeader & { readonly rows: readonly Row[] };

/** What of a session its CSV says as well, once its design is known. */
export type Recording = Pick<
  Session,
  "id" | "participant" | "design" | "designHash" | "seed" | "simulated" | "parts" | "rows"
>;

/**
 * The session as files are to hold it when the environment is not wanted in them: neither what the browser says of
 * itself, nor the sizes and the refresh rate of the display, nor the build. What was shown, when, and for how many
 * frames stays.
 */
export function leaveOutEnvironment(session: Session): Session {
  return {
    ...session,
    parts: session.parts.map((part) => ({
      ...part,
      refreshHz: null,
      clock: null,
      environment: null,
      windowChanges: null,
    })),
    rows: session.rows.map((row) => ({ ...row, refresh_hz: null })),
  };
}
