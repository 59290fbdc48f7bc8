/** The codebook of our columns: the one source of their names, their order and what every file says of them. */
import { booleanOf, countOf, levelOf, numberOf, textOf, timeOf, type Variable } from "./codebook";
import { CONDITION_LEVELS, EVENT_LEVELS, OUTCOME_LEVELS, PHASE_LEVELS } from "./levels";

/** What a session says of each of its rows. */
const OF_THE_SESSION = [
  textOf("session_id", "Id of the session: one run by one person."),
  textOf(
    "participant",
    "Code of the person, as it was typed or came with the link; missing if there was none.",
  ),
  textOf("design_id", "Id of the design that was run."),
  textOf(
    "design_hash",
    "First 16 hexadecimal digits of the SHA-256 of the design's canonical JSON; equal for equal designs.",
  ),
  countOf("seed", "Seed of the schedule: the same design, stimulus set and seed give the same schedule."),
  booleanOf("simulated", "Whether a made-up participant answered; if so, the numbers are no data."),
] as const;

const OF_ITS_PLACE = [
  countOf("part", "Part of the session, from 1: what one page load recorded; a resumed session has several."),
  timeOf("started_at", "Wall clock at the first frame of the part's first event, ISO 8601 in UTC."),
  numberOf(
    "refresh_hz",
    "Hz",
    "Refresh rate of the display as measured; missing if it was not measured, varies or was left out.",
  ),
  countOf("row", "Place of the row in the session, from 1, across parts and attempts."),
  countOf("attempt", "1, or more when a block that was cut ran again; outside blocks always 1."),
  levelOf("phase", PHASE_LEVELS, "Stretch of the run to which the event belongs."),
  countOf(
    "segment",
    "Stretch of the schedule whose every duration is known beforehand, from 1; a self-paced event ends it.",
  ),
  countOf("block", "Block to which the event belongs, from 1; missing outside blocks."),
  levelOf("condition", CONDITION_LEVELS, "What the block shows; missing outside blocks."),
  levelOf("event", EVENT_LEVELS, "What was on screen."),
  countOf(
    "item",
    "Place of the image within its block or the practice, from 1; a gap and a practice rating have their image's, other events have none.",
  ),
  textOf("image", "Id of the image in the stimulus set; missing for other events."),
  textOf("pair", "Id that the image shares with its matched image; missing where there is none."),
] as const;

const OF_ITS_TIMING = [
  numberOf(
    "planned_onset_ms",
    "ms",
    "When the event was to begin, since the first frame of the part's first event: the first frame of its segment plus the schedule's offset.",
  ),
  numberOf("onset_ms", "ms", "When the event's first frame came, since that of the part's first event."),
  numberOf("planned_duration_ms", "ms", "How long the event was to last; missing when it is self-paced."),
  numberOf(
    "duration_ms",
    "ms",
    "Time from the event's first frame to the first one that no longer showed it.",
  ),
  countOf(
    "frames_planned",
    "Frames that the plan comes to on this display; missing when self-paced or cut, or when the refresh varies.",
    "frames",
  ),
  countOf("frames_shown", "Frames that showed the event.", "frames"),
  countOf("frames_late", "Whole frames between the planned first frame and the real one.", "frames"),
  booleanOf(
    "timing_ok",
    "Whether the first frame and, for a fixed duration, the last one were the planned ones.",
  ),
  booleanOf("visible", "Whether the page could be seen all the time."),
  booleanOf("focused", "Whether the page had the keyboard all the time."),
  booleanOf(
    "interrupted",
    "Whether the event was cut: by a pause, a hidden page or a stop; it is not scored.",
  ),
] as const;

const OF_THE_ANSWER = [
  numberOf(
    "rating",
    "scale points",
    "Value chosen on the design's scale; missing if the person skipped or the window ended untouched, and for other events.",
  ),
  booleanOf(
    "touched",
    "Whether the scale was touched; false if its start value was confirmed as it stood. Missing for other events.",
  ),
  numberOf("first_touch_ms", "ms", "Time from the event's first frame to the first touch of the scale."),
  textOf(
    "key",
    "Key that answered an image of a design with probes, as the browser names it, or tap; missing if there was no answer.",
  ),
  numberOf(
    "rt_ms",
    "ms",
    "Response time: the input's own time stamp minus the time of the event's first frame. For a rating that of the confirmation, else of the last change; missing without an answer.",
  ),
  booleanOf(
    "probe",
    "Whether the image carried a coloured frame that asks for an answer; missing in designs without probes.",
  ),
  levelOf(
    "probe_outcome",
    OUTCOME_LEVELS,
    "How the coloured frame was answered; missing where there was neither frame nor answer.",
  ),
] as const;

/** Ours, in the order of the contract; jsPsych's own come after them. */
export const ROW_VARIABLES = [
  ...OF_THE_SESSION,
  ...OF_ITS_PLACE,
  ...OF_ITS_TIMING,
  ...OF_THE_ANSWER,
] as const;
export type Column = (typeof ROW_VARIABLES)[number]["name"];

const BY_NAME: ReadonlyMap<string, Variable> = new Map(
  ROW_VARIABLES.map((variable): [string, Variable] => [variable.name, variable]),
);

/** The entry of one of our columns. */
export function findRowVariable(name: Column): Variable {
  const variable = BY_NAME.get(name);
  if (variable === undefined) throw new Error(`There is no column ${name}.`);
  return variable;
}
