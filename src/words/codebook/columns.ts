/** What each column of ours holds, and what each value of a closed list means: a sentence or two, in every file. */
import type { EventKind, Phase, ProbeOutcome } from "../../core/vocabulary";

/** Each says when the value is missing. */
export const COLUMN_MEANINGS = {
  session_id: "Id of the session: one run by one person.",
  participant: "Code of the person, as it was typed or came with the link; missing if there was none.",
  design_id: "Id of the design that was run.",
  design_hash:
    "The letter d and the first 16 hexadecimal digits of the SHA-256 of the design's canonical JSON; equal for equal designs.",
  seed: "Seed of the schedule: the same design, stimulus set and seed give the same schedule.",
  simulated: "Whether a made-up participant answered; if so, the numbers are no data.",
  part: "Part of the session, from 1: what one page load recorded; a resumed session has several. The JSON file says of each part in what window it was shown, and when that changed.",
  started_at: "Wall clock at the first frame of the part's first event, ISO 8601 in UTC.",
  refresh_hz:
    "Refresh rate of the display as measured; missing if it was not measured, varies or was left out.",
  row: "Place of the row in the session, from 1, across parts and attempts.",
  attempt: "1 and one more for every cut within the block so far; outside blocks always 1.",
  phase: "Stretch of the run to which the event belongs.",
  run: "Stretch of blocks between two breaks with its lead-in and lead-out, from 1; a design without breaks has one. The wait for a start key belongs to the run that it begins. Missing for what comes before and after, and for a break.",
  segment:
    "Stretch of the schedule whose every duration is known beforehand, from 1; a self-paced event ends it.",
  block: "Block to which the event belongs, from 1; missing outside blocks.",
  condition: "What the block shows; missing outside blocks.",
  event: "What was on screen.",
  item: "Place of the image within its block or the practice, from 1; a gap and a practice rating have their image's, other events have none.",
  image: "Id of the image in the stimulus set; missing for other events.",
  pair: "Id that the image shares with its matched image; missing where there is none.",
  planned_onset_ms:
    "When the event was to begin, since the first frame of the part's first event: the first frame of its segment plus the schedule's offset. Missing for the fixation that fills a window after an early answer, which nothing planned.",
  onset_ms: "When the event's first frame came, since that of the part's first event.",
  presented_ms:
    "When the browser says that the event's first frame was presented, since the first frame of the part's first event: the browser's word, not a sensor's. Asked for in isolated pages only, where its times are as fine as the page's own, and of browsers that have them; missing elsewhere, and for single events that it did not tell of in time, as the first ones.",
  planned_duration_ms:
    "How long the event was to last, a scale that an answer ends if nobody answers; missing when it is self-paced, and for the fixation that fills a window after an early answer.",
  duration_ms: "Time from the event's first frame to the first one that no longer showed it.",
  frames_planned:
    "Frames that the plan comes to on this display; missing when self-paced, ended by an answer or cut, or when the refresh varies.",
  frames_shown: "Frames that showed the event; missing where they cannot be counted.",
  frames_late:
    "Whole frames between the planned first frame and the real one; missing where they cannot be counted.",
  timing_ok:
    "Whether the first frame and, for a fixed duration, the last one were the planned ones; missing where the refresh is unknown or uneven, or the clock too coarse to tell, and for the fixation that fills a window after an early answer.",
  visible: "Whether the page could be seen all the time.",
  focused: "Whether the page had the keyboard all the time.",
  interrupted: "Whether the event was cut: by a pause, a hidden page or a stop; it is not scored.",
  question:
    "Id of the question that the rating asks: craving in a design that asks one. Missing for other events and for the ratings of the practice, which ask about brightness.",
  rating:
    "Value chosen on the design's scale; missing if the person skipped or the window ended untouched, and for other events.",
  touched:
    "Whether the person set the value; false if the start value was confirmed as it stood, and where nothing was answered without a touch. Missing for other events.",
  first_touch_ms: "Time from the event's first frame to the first touch of the scale.",
  key: "Key that answered an image of a design with probes, as the browser names it, but the space bar as space; or tap; for a wait and a break what ended it. Missing if there was no answer.",
  rt_ms:
    "Response time: the input's own time stamp minus the time of the event's first frame. For a rating that of the confirmation, else of the last change; missing without an answer. It can exceed duration_ms by less than a frame: an input that comes when a frame has begun, but is not painted yet, ends the event on that frame, whose stamp is earlier.",
  probe:
    "Whether the image asks for an answer: by a coloured frame, or as one of the design’s target condition; missing in designs without probes.",
  probe_outcome:
    "How the image that asks was answered; missing where an image neither asked nor was answered.",
} as const;

export const PHASE_MEANINGS: Readonly<Record<Phase, string>> = {
  practice:
    "images that belong to no condition; where the design asks for ratings, each with one of its brightness",
  before: "the rating before the blocks",
  main: "lead-in, blocks and lead-out, with what waits for a start key and the breaks between runs",
  after: "the rating after the blocks",
};

export const EVENT_MEANINGS: Readonly<Record<EventKind, string>> = {
  fixation: "a cross on mid-grey; after a scale that an answer ended, it fills the rest of the window",
  image: "an image of the stimulus set",
  gap: "mid-grey after an image",
  rating: "a question with its scale",
  instruction: "a card with the instruction of the block's condition",
  break: "a text between two runs, until the person goes on",
  wait: "what waits for the key, or a tap, that begins a run",
};

export const OUTCOME_MEANINGS: Readonly<Record<ProbeOutcome, string>> = {
  hit: "answered within the window",
  miss: "not answered",
  late: "answered after the window",
  "false-alarm": "an answer to an image that did not ask",
};
