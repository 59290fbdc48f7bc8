/** Words of a session's data on the results page: what is kept, how it is saved, shared, printed, deleted. */
import type { Environment, Part } from "../../core/session/session";
import { formatRefresh } from "../clock";
import { countOf, formatNumber } from "../numbers";

export const DATA = {
  filesTitle: "The files",
  /** What unfolds all of it, where it folds. */
  filesFold: "Save, share, print or delete this session",
  filesToggle: "What each file is for",
  shared:
    "This is a shared computer: save what you need. Once you have said that the file is there, the session is deleted from this browser.",
  csv: "One line an event, with planned and actual times. Any statistics program opens it.",
  excel: "The same lines with a description of every column, for a double click.",
  json: "The whole session: design, every event, display, and what the browser says of itself.",
  bids: "A zip in the layout of BIDS, behaviour only, for programs that read such data sets.",
  psychDs: "A zip in the layout of Psych-DS: the CSV with a description of every column.",
  share: "Share files",
  shareHint: "Hands the CSV, and the JSON where it is allowed, to another program of this device.",
  shareFailed: "This browser would not share the files. Download them instead.",
  print: "Print this page",
  printHint: "For a lab book: numbers, charts and methods, without buttons.",
  leaveOut: "Leave out what is known of this browser and display",
  leaveOutHint:
    "No file and no methods section then says anything of the list below. Without it, nobody can tell how large the images were. Times and counts of frames stay, so the refresh rate can still be worked out from them.",
  environmentToggle: "What the files hold of this browser and display",
  leftOut: "Left out: nothing of it is in the files or in the methods section.",
} as const;

/** Where it is and how much it is. */
export function describeKept(events: number, ratings: number): string {
  return `This browser keeps ${countOf(events, "event")} of this session, practice included, and ${countOf(ratings, "rating")} among them, until you delete it or clear the browser’s data. Nothing was sent anywhere.`;
}

const ENVIRONMENT_NAMES = {
  userAgent: "Browser, by its own word",
  language: "Language",
  screen: "Screen",
  viewport: "Window",
  image: "Image on screen, at most",
  pixelRatio: "Device pixels per CSS px",
  windowChanges: "Changes of the window during the run",
  refresh: "Refresh rate",
  timer: "Smallest step of the clock",
  isolated: "Page isolated, which gives it the finer clock",
  build: "Version of this page",
} as const;

/** `1280 × 800 CSS px`. */
function describeSize(widthPx: number, heightPx: number): string {
  return `${Math.round(widthPx)} × ${Math.round(heightPx)} CSS px`;
}

function formatTimerStep(stepMs: number | null): string {
  return stepMs === null ? "not measured" : `${formatNumber(stepMs, 3)} ms`;
}

/** What is known of the browser and the display that a part ran on, each with its name. */
export function listEnvironment(
  part: Part,
  held: Environment,
): readonly (readonly [name: string, value: string])[] {
  return [
    [ENVIRONMENT_NAMES.userAgent, held.userAgent],
    [ENVIRONMENT_NAMES.language, held.language],
    [ENVIRONMENT_NAMES.screen, describeSize(held.screenWidthPx, held.screenHeightPx)],
    [ENVIRONMENT_NAMES.viewport, describeSize(held.viewportWidthPx, held.viewportHeightPx)],
    [ENVIRONMENT_NAMES.image, describeSize(held.imageWidthPx, held.imageHeightPx)],
    [ENVIRONMENT_NAMES.pixelRatio, formatNumber(held.devicePixelRatio, 2)],
    [ENVIRONMENT_NAMES.windowChanges, String(part.windowChanges?.length ?? 0)],
    [ENVIRONMENT_NAMES.refresh, formatRefresh(part)],
    [ENVIRONMENT_NAMES.timer, formatTimerStep(held.timerResolutionMs)],
    [ENVIRONMENT_NAMES.isolated, held.crossOriginIsolated ? "yes" : "no"],
    [ENVIRONMENT_NAMES.build, held.build],
  ];
}

/** Before what one page load recorded, where there were several. */
export function namePart(part: number): string {
  return `Part ${part}`;
}
