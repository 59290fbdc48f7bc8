/** Words of the events of a try that missed their frames: which they were, what they missed, and why. */
import type { Row } from "../../core/session/session";
import type { Miss } from "../../core/session/try/report";
import type { Why } from "../../core/session/try/why";
import { EVENT_NAMES } from "../charts/timing";
import { countOf, formatNumber, joinList } from "../numbers";

export const MISSES = {
  title: "Events that missed their frames",
  columns: ["Row", "Event", "What", "Why, as far as the browser tells"],
} as const;

/** `image 2 of block 3`. */
export function nameEvent({ event, item, block, phase }: Pick<Row, "event" | "item" | "block" | "phase">) {
  const name = item === null ? EVENT_NAMES[event] : `${EVENT_NAMES[event]} ${item}`;
  if (block !== null) return `${name} of block ${block}`;
  return phase === "main" ? `${name} outside blocks` : `${name} ${phase} the blocks`;
}

/** `began 2 frames late, stayed 1 frame too long`. */
export function tellMiss({ framesLate, framesOver }: Pick<Miss, "framesLate" | "framesOver">): string {
  const late = framesLate > 0 ? [`began ${countOf(framesLate, "frame")} late`] : [];
  const over = framesOver ?? 0;
  const long =
    over === 0 ? [] : [`stayed ${countOf(Math.abs(over), "frame")} too ${over > 0 ? "long" : "short"}`];
  const told = [...late, ...long];
  return told.length === 0 ? "ended on another frame than planned" : joinList(told);
}

/** After what was missed. */
export function tellWhy(why: Why): string {
  switch (why.kind) {
    case "hidden":
      return "the page was out of sight";
    case "long-frame": {
      const most = why.script === null ? "no script of it" : `most of it in ${why.script}`;
      return `a frame of this page took ${formatNumber(why.durationMs, 0)} ms, ${most}`;
    }
    case "none":
      return "no frame of this page took 50 ms: it was something shorter, the browser or the system";
    case "untold":
      return "this browser does not tell";
  }
}

/** Under a table that does not hold them all. */
export function tellMoreMisses(more: number): string {
  return `And ${countOf(more, "more event")}: the file of events has all of them.`;
}
