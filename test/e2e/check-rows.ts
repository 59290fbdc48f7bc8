/** Reads a downloaded CSV and holds every row against the schedule that it should have come from. */
import Papa from "papaparse";
import type { Download, Page } from "playwright";
import { expect } from "vitest";
import type { Schedule } from "../../src/core/schedule/schedule";
import { readDownload } from "./harness";
import { save } from "./person";

export type CsvRow = Readonly<Record<string, string>>;

export const COLUMNS =
  "session_id, participant, design_id, design_hash, seed, simulated, part, started_at, refresh_hz, row, attempt, phase, run, segment, block, condition, event, item, image, pair, planned_onset_ms, onset_ms, presented_ms, planned_duration_ms, duration_ms, frames_planned, frames_shown, frames_late, timing_ok, visible, focused, interrupted, question, rating, touched, first_touch_ms, key, rt_ms, probe, probe_outcome".split(
    ", ",
  );

type SavedCsv = {
  readonly download: Download;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
};

/** Waits for the results of a run, saves their CSV and reads it. */
export async function saveCsv(page: Page): Promise<SavedCsv> {
  await page.waitForURL(/#\/results\//);
  return readCsv(await save(page, "Download CSV"));
}

export async function readCsv(download: Download): Promise<SavedCsv> {
  const csv = (await readDownload(download)).toString("utf8");
  const parsed = Papa.parse<CsvRow>(csv, { header: true, skipEmptyLines: true });
  expect(parsed.errors).toEqual([]);
  return { download, header: parsed.meta.fields ?? [], rows: parsed.data };
}

/** A value as the CSV writes it. */
export function text(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null || value === undefined ? "" : String(value);
}

/** Every column that the schedule decides, of every row; and that the measured ones make sense. */
export function expectRowsOf(schedule: Schedule, rows: readonly CsvRow[]): void {
  expect(rows).toHaveLength(schedule.events.length);
  const zeroOfSegment = new Map<string, number>();
  for (const [index, event] of schedule.events.entries()) {
    const row = rows[index]!;
    const planned = {
      design_id: schedule.design.id,
      seed: text(schedule.seed),
      part: "1",
      row: text(index + 1),
      attempt: "1",
      phase: event.phase,
      run: text(event.run),
      segment: text(event.segment),
      block: text(event.block),
      condition: text(event.condition),
      event: event.event,
      item: text(event.item),
      image: text(event.image),
      pair: text(event.pair),
      planned_duration_ms: text(event.durationMs),
      question: text(event.question),
      interrupted: "FALSE",
      visible: "TRUE",
      probe: text(event.probe),
    };
    expect(row).toMatchObject(planned);
    const onsetMs = Number(row.onset_ms);
    if (!zeroOfSegment.has(row.segment!)) zeroOfSegment.set(row.segment!, onsetMs - event.offsetMs);
    expect(Number(row.planned_onset_ms)).toBeCloseTo(zeroOfSegment.get(row.segment!)! + event.offsetMs, 3);
    expect(Number(row.duration_ms)).toBeGreaterThan(0);
    const next = rows[index + 1];
    const isHeld = event.phase === "practice" && schedule.events[index + 1]?.phase !== "practice";
    if (next !== undefined && !isHeld) {
      expect(onsetMs + Number(row.duration_ms)).toBeCloseTo(Number(next.onset_ms), 3);
    }
    expectTiming(row, event.durationMs);
  }
  expect(Number(rows[0]!.onset_ms)).toBe(0);
}

function expectTiming(row: CsvRow, durationMs: number | null): void {
  const { refresh_hz, frames_planned, frames_shown, frames_late, timing_ok } = row;
  // Where refreshes came unevenly, nobody can tell frames apart, and the row says nothing of them.
  if (refresh_hz === "") {
    expect([frames_planned, frames_shown, frames_late, timing_ok]).toEqual(["", "", "", ""]);
    return;
  }
  const frameMs = 1000 / Number(refresh_hz);
  expect(frameMs).toBeGreaterThan(0);
  expect(Number(frames_shown)).toBeGreaterThanOrEqual(1);
  expect(frames_late).toMatch(/^-?\d+$/);
  if (durationMs === null) {
    expect(frames_planned).toBe("");
    return;
  }
  const isOnFrames = frames_late === "0" && frames_planned === frames_shown;
  expect(timing_ok).toBe(isOnFrames ? "TRUE" : "FALSE");
  // What is called exact lasts its planned time, to within the one frame that rounding can add or take.
  if (isOnFrames) expect(Math.abs(Number(row.duration_ms) - durationMs)).toBeLessThan(1.1 * frameMs);
}
