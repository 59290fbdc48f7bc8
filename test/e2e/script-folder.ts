/** A script for stock jsPsych in a folder of its own, and what its rows say was shown. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import type { Schedule } from "../../src/core/schedule/schedule";
import type { CsvRow } from "./check-rows";

/** In an empty folder, which goes with the test; answers where its page is. */
export async function writeScriptFolder(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jspsych-script-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return pathToFileURL(join(folder, "index.html")).href;
}

const FIELDS = ["phase", "run", "block", "condition", "event", "item", "image", "question", "probe"] as const;

const toLine = (cells: Readonly<Record<string, unknown>>) =>
  FIELDS.map((field) => cells[field] ?? "").join(" ");

/** A cross that fills the rest of a window after an early answer. */
const isFiller = ({ event, planned_duration_ms }: CsvRow) =>
  event === "fixation" && planned_duration_ms === "null";

/** Of what belongs to a schedule, never of times. */
export function listShown(rows: readonly CsvRow[]): readonly string[] {
  return rows.filter((row) => (row.phase ?? "") !== "" && !isFiller(row)).map(toLine);
}

export function listPlanned({ events }: Schedule): readonly string[] {
  return events.map((event) => toLine({ ...event }));
}
