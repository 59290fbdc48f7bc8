/** What columns of BIDS hold where that is not quite what ours do. */
import { COLUMN_MEANINGS } from "./columns";

const ONSET_FROM =
  "since the run's zero: the first frame of its lead-in or, where it has none, of its first main event after the wait for a start key, if there is one; what came before has a negative onset.";

export const BIDS_MEANINGS = {
  participant_id:
    "Label of the subject's folder: letters and digits of the code or, if that leaves none, of the session's id.",
  onset: `When the event's first frame came, ${ONSET_FROM}`,
  run: `${COLUMN_MEANINGS.run} Not the run of the file's name: files are numbered in the order recorded, and each part of a session has one or more of its own.`,
  planned_onset: `When the event was to begin (the first frame of its segment plus the schedule's offset), ${ONSET_FROM}`,
  presented: `When the browser says that the event's first frame was presented, ${ONSET_FROM} The browser's word, not a sensor's; missing where it does not say, as in pages that are not isolated.`,
} as const;
