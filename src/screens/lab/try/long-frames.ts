/** Frames that took the page long, as browsers tell of them that have long-animation-frame entries. */
import type { LongFrame } from "../../../core/session/try/why";

const ENTRY = "long-animation-frame";

export type LongFramesWatch = {
  /** Those that were not over at `zeroMs`, in ms since then; null where the browser does not tell. */
  readonly read: (zeroMs: number) => readonly LongFrame[] | null;
  readonly stop: () => void;
};

/** Begins to watch. */
export function watchLongFrames(): LongFramesWatch {
  const entries: PerformanceEntry[] = [];
  const isTold =
    typeof PerformanceObserver === "function" && PerformanceObserver.supportedEntryTypes?.includes(ENTRY);
  if (!isTold) return { read: () => null, stop: () => undefined };
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: ENTRY });
  return {
    read(zeroMs) {
      entries.push(...observer.takeRecords());
      return entries.map((entry) => readEntry(entry, zeroMs)).filter(({ endMs }) => endMs > 0);
    },
    stop: () => observer.disconnect(),
  };
}

function readEntry(entry: PerformanceEntry, zeroMs: number): LongFrame {
  const startMs = entry.startTime - zeroMs;
  const scripts: unknown = Reflect.get(entry, "scripts");
  return {
    startMs,
    endMs: startMs + entry.duration,
    scripts: Array.isArray(scripts) ? scripts.flatMap((script) => readScript(script) ?? []) : [],
  };
}

/** Named by what called it, its function and its file, as far as the browser says. */
function readScript(script: unknown): LongFrame["scripts"][number] | null {
  const read = (field: string): unknown =>
    typeof script === "object" && script !== null ? Reflect.get(script, field) : undefined;
  const durationMs = read("duration");
  if (typeof durationMs !== "number") return null;
  const text = (field: string) => {
    const value = read(field);
    return typeof value === "string" ? value : "";
  };
  const file = text("sourceURL").split(/[?#]/)[0]?.split("/").at(-1) ?? "";
  return {
    name: [text("invoker"), text("sourceFunctionName"), file].filter(Boolean).join(" · "),
    durationMs,
  };
}
