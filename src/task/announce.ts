/** Says what comes to people who do not see it: in a frame after that of an onset, and never in the frame of one. */
import type { Schedule, ScheduledEvent } from "../core/schedule/schedule";
import type { ProbeKind } from "../core/vocabulary";
import type { FrameClock } from "./clock/frame-clock";
import { type StillWords, textOfCard } from "./stills";

/** Frames that pass after an onset before anything is said. */
const QUIET_FRAMES = 2;

export type AnnouncedWords = Pick<StillWords, "start"> & {
  readonly practice: string;
  readonly progress: (block: number, blocks: number) => string;
  /** `windowMs` is null where the rating is self-paced. */
  readonly rating: (windowMs: number | null) => string;
  readonly probe: (asked: { readonly kind: ProbeKind; readonly key: string | null }) => string;
};

export type AnnouncerOptions = {
  readonly clock: Pick<FrameClock, "onFrame" | "frameMs">;
  readonly schedule: Schedule;
  readonly words: AnnouncedWords;
  /** Takes what is to be said in the place of what was; "" says nothing. */
  readonly announce: (text: string) => void;
};

/** To be called at each event, as it is put on the page; `onsetMs` is null until its first frame is known. */
export type Announcer = (event: ScheduledEvent, onsetMs: () => number | null) => void;

/** What an event too short for it leaves unsaid of its block is said at the next; it ends with the clock. */
export function createAnnouncer({ clock, schedule, words, announce }: AnnouncerOptions): Announcer {
  const { design, order } = schedule;
  let current: { readonly event: ScheduledEvent; readonly onsetMs: () => number | null } | null = null;
  let place: string | null = null;
  let unsaid = "";
  let said = "";
  let frames = 0;

  function placeOf({ phase, block }: ScheduledEvent): string | null {
    if (phase === "practice") return words.practice;
    return block === null ? null : words.progress(block, order.length);
  }
  function tell(scheduled: ScheduledEvent): string {
    const { event, durationMs, probe } = scheduled;
    if (event === "rating") return words.rating(durationMs);
    if (event === "instruction") return textOfCard(scheduled, design);
    if (event === "break") return design.runs?.text ?? "";
    if (event === "wait") return words.start(design.startKey ?? "");
    if (probe !== true || design.probe === null) return "";
    const { kind = "frame", key } = design.probe;
    return words.probe({ kind, key });
  }
  clock.onFrame(({ stampMs }) => {
    frames += 1;
    const onset = current?.onsetMs() ?? null;
    if (current === null || onset === null || frames <= QUIET_FRAMES) return;
    const { event } = current;
    // The next onset may be due in this very frame.
    const lastMs = onset + (event.durationMs ?? Number.POSITIVE_INFINITY) - QUIET_FRAMES * clock.frameMs();
    if (stampMs > lastMs) return;
    current = null;
    const text = [unsaid, tell(event)].filter((part) => part !== "").join(". ");
    unsaid = "";
    if (text !== said) announce(text);
    said = text;
  });

  return (event, onsetMs) => {
    const next = placeOf(event);
    if (next !== place && next !== null) unsaid = next;
    place = next;
    current = { event, onsetMs };
    frames = 0;
  };
}
