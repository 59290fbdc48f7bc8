/** Made-up sessions of every kind that a file must take: cut blocks, several parts, missing ratings, odd labels. */
import type { Design } from "../../src/core/design";
import { PRESETS } from "../../src/core/presets";
import type { Part, Row, Session } from "../../src/core/session";
import { makeDesign, SMALL } from "../core/designs";
import { makeSession } from "../core/sessions";

/** How long a person takes to come back, in ms. */
const PAUSE_MS = 5_000.100000000093;

/** Labels that break careless files. */
export const ODD_LABELS = [
  "",
  "=1+1",
  "-2",
  '"O\'Brien", the "second"',
  "被験者",
  "Ωμέγα 🙂",
  "Zoë Ångström",
  "x".repeat(64),
  "🙂".repeat(64),
  "a\tb\nc\r\nd\u2028e",
  " spaced ",
  "n/a",
  "CON",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "__proto__",
  "\ud800",
] as const;

/** What jsPsych 8.3 and its plugins record of the row, in their order. */
function recordJsPsych(row: Row, index: number): Row["jspsych"] {
  const extensions = { extension_type: ["event-log"], extension_version: ["1.0.0"] };
  const time_elapsed = Math.round(row.onset_ms + row.duration_ms);
  const rt = row.rt_ms === null ? null : Math.round(row.rt_ms);
  if (row.event === "rating") {
    const stimulus = '<p class="rating-prompt">How strong, “exactly”, is your craving right now?</p>';
    const answer = { rt, stimulus, slider_start: 50, response: row.rating };
    return {
      ...answer,
      trial_type: "html-slider-response",
      trial_index: index,
      plugin_version: "2.1.0",
      time_elapsed,
      ...extensions,
    };
  }
  const isImage = row.event === "image";
  const stimulus = isImage ? `stimuli/paraphernalia/${row.image}.svg` : "";
  return {
    rt,
    stimulus,
    response: row.key,
    rt_key_duration: null,
    trial_type: isImage ? "image-keyboard-response" : "html-keyboard-response",
    trial_index: index,
    plugin_version: "2.2.0",
    time_elapsed,
    ...extensions,
  };
}

/** Numbers the rows anew and lets each begin where the one before it ended, a pause after each cut. */
function line(session: Session, rows: readonly Row[]): Session {
  const zeroMs = new Map<number, number>();
  const lined = rows.map((row, index) => {
    const onsetMs = zeroMs.get(row.part) ?? 0;
    zeroMs.set(row.part, onsetMs + row.duration_ms + (row.interrupted ? PAUSE_MS : 0));
    const timed = { ...row, row: index + 1, planned_onset_ms: onsetMs, onset_ms: onsetMs };
    return { ...timed, jspsych: recordJsPsych(timed, index) };
  });
  return { ...session, rows: lined };
}

/** The block's first attempt is cut after its second event; then it runs again. */
export function cutBlock(session: Session, block: number): Session {
  const start = session.rows.findIndex((row) => row.block === block);
  const own = session.rows.filter((row) => row.block === block);
  const cut = own.slice(0, 2).map((row, index, { length }): Row => {
    if (index < length - 1) return row;
    const answer = { rating: null, touched: null, first_touch_ms: null, key: null, rt_ms: null };
    const frames = { frames_planned: null, frames_shown: 3, timing_ok: false };
    const unanswered = { probe_outcome: null, visible: false, interrupted: true };
    return { ...row, ...answer, ...frames, ...unanswered, duration_ms: 50.100000000093 };
  });
  const again = own.map((row): Row => ({ ...row, attempt: 2 }));
  const before = session.rows.slice(0, start);
  const after = session.rows.slice(start + own.length);
  return line(session, [...before, ...cut, ...again, ...after]);
}

/** What follows the start of a block was recorded by a second page load, on another display. */
export function splitAt(session: Session, block: number): Session {
  const start = session.rows.findIndex((row) => row.block === block);
  const [first] = session.parts;
  const startedAt = "2026-03-02T09:25:00.500Z";
  const environment = { ...first!.environment!, userAgent: "Other/2.0 (“quoted”)", build: "0.1.0 1a2b3c4+" };
  const second: Part = { part: 2, startedAt, refreshHz: null, environment };
  const rows = session.rows.map((row, index): Row => {
    if (index < start) return row;
    return { ...row, part: 2, started_at: startedAt, refresh_hz: null, frames_planned: null };
  });
  return line({ ...session, parts: [...session.parts, second] }, rows);
}

/** Every second rating is missing: skipped, or its window ended untouched. */
export function missRatings(session: Session): Session {
  let count = 0;
  const rows = session.rows.map((row): Row => {
    if (row.event !== "rating" || ++count % 2 === 1) return row;
    return { ...row, rating: null, touched: false, first_touch_ms: null, rt_ms: null };
  });
  return line(session, rows);
}

/** A session that a person ended, or the page did, after so many rows. */
export function stopAfter(session: Session, rows: number): Session {
  return line({ ...session, state: "stopped" }, session.rows.slice(0, rows));
}

function make(design: Design, changes: Partial<Session>): Session {
  const session = makeSession(design, 7, changes);
  return line(session, session.rows);
}

/** As it comes: cut, resumed after a reload, with ratings missing, by a person. */
function disturb(design: Design): Session {
  const session = make(design, { id: "0123456789abcdef", simulated: false, keep: false });
  return missRatings(splitAt(cutBlock(session, 2), 3));
}

const PRACTICE_ROWS = 3;
const PLAIN = make(SMALL, {});

/** Every kind, by a name that says which. */
export const SESSIONS: readonly (readonly [string, Session])[] = [
  ...PRESETS.map((design) => [`${design.id}, simulated`, make(design, {})] as const),
  ...PRESETS.map((design) => [`${design.id}, cut, in two parts, ratings missing`, disturb(design)] as const),
  ...ODD_LABELS.map((participant) => {
    return [`participant ${JSON.stringify(participant)}`, { ...PLAIN, participant }] as const;
  }),
  ["no lead-in", make(makeDesign({ leadInMs: 0 }), {})],
  ["nothing rated", make(makeDesign({ rating: { ...SMALL.rating, when: [] } }), {})],
  ["stopped in the practice", stopAfter(PLAIN, PRACTICE_ROWS)],
  ["nothing recorded", { ...PLAIN, state: "running", parts: [], rows: [] }],
];

/** The session of that name. */
export function findSession(name: string): Session {
  const found = SESSIONS.find(([own]) => own === name);
  if (found === undefined) throw new Error(`There is no session ${name}.`);
  return found[1];
}
