/** Words on the figure of a procedure, kept short: they stand beside pictures, and must be read at the width of a column. */
import type { Span } from "../../core/design/block-times";
import type { Rating } from "../../core/design/design";
import { formatSeconds } from "../numbers";
import { nameKey } from "../probes";

export const PROCEDURE = {
  image: "Image",
  gap: "Blank",
  fixation: "Fixation",
  rest: "Rest",
  card: "Card",
  someBlocks: "before some blocks",
  wait: "Wait",
  pause: "Break",
  pauseLines: ["between runs", "self-paced"],
  leadIn: "Lead-in",
  leadOut: "Lead-out",
  rating: "Rating",
  ratingBefore: "Rating before",
  ratingAfter: "Rating after",
  selfPaced: "until answered",
  time: "Time",
  blocks: "blocks",
  images: "images",
  runs: "runs",
  /** Over the pictures of the conditions. */
  blockIs: "Each block is one of these:",
  imageIs: "Each image is one of these:",
} as const;

/** `2.5 s`, or `2–6 s`. */
export function nameTimes({ minMs, maxMs }: Span): string {
  const longest = formatSeconds(maxMs);
  return minMs === maxMs ? longest : `${formatSeconds(minMs).replace(" s", "")}–${longest}`;
}

/** `× 4 images`. */
export function nameRepeats(count: number, what: string): string {
  return `× ${count} ${what}`;
}

type Window = Pick<Rating, "windowMs" | "ends">;

/** How long a scale is up: `5 s`, or `up to 5 s` where an answer ends it. */
export function nameWindow({ windowMs, ends }: Window): string {
  if (windowMs === null) return PROCEDURE.selfPaced;
  return ends === "answer" ? `up to ${formatSeconds(windowMs)}` : formatSeconds(windowMs);
}

/** Of questions that are asked in turn: `3 in turn, 5 s each`. */
export function nameQuestions(count: number, window: Window): string {
  return `${count} in turn, ${nameWindow(window)}${window.windowMs === null ? "" : " each"}`;
}

/** Of images with a coloured frame; `key` as `nameKey` has it. */
export function nameFramed(fewest: number, most: number, images: number, key: string | null): string {
  const which = fewest === images ? "each" : fewest === most ? `${most}` : `${fewest}–${most}`;
  return `${which} framed: ${nameShortly(key)}`;
}

/** Of a condition whose images all ask for the key: `press space bar`. */
export function nameTarget(key: string | null): string {
  return `press ${nameShortly(key)}`;
}

/** Of what begins a run: `for key 5`. */
export function nameStartKey(key: string): string {
  return `for ${nameShortly(key)}`;
}

function nameShortly(key: string | null): string {
  return nameKey(key).replace(/^the /, "");
}

/** `4 blocks`, `1 block`, `30 images`. */
export function nameCount(count: number, isImages: boolean): string {
  return `${count} ${isImages ? "image" : "block"}${count === 1 ? "" : "s"}`;
}

/** Of a condition without images: `6 blocks, 24 s`. */
export function nameRest(count: number, restMs: number): string {
  return `${nameCount(count, false)}, ${formatSeconds(restMs)}`;
}
