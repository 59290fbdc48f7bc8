/** Reads what this page recorded of a run, and holds it against what an observer saw. */
import { text } from "node:stream/consumers";
import Papa from "papaparse";
import type { Page } from "playwright";
import type { Exactness } from "./exactness";
import type { Observation } from "./observer";
import { percentile } from "./statistics";

export type LoggedRow = {
  readonly startedAt: string;
  readonly phase: string;
  readonly event: string;
  readonly image: string;
  readonly plannedOnsetMs: number;
  readonly onsetMs: number;
  /** By the browser's word; null where it did not tell. */
  readonly presentedMs: number | null;
  readonly framesLate: number;
  readonly isTimingOk: boolean;
  /** Null where there was no response. */
  readonly rtMs: number | null;
  readonly probeOutcome: string;
};

export type Agreement = {
  /** Share of the images planned that were seen and whose onset frame the page logged as it was observed. */
  readonly sameFrameShare: number;
  /** Images that were logged on another frame than observed, and not flagged. */
  readonly differentUnflagged: number;
  /** Images that the observer saw off their frames or not at all, and the page did not flag. */
  readonly inexactUnflagged: number;
  /** Images that the page flagged: `timing_ok` is false. */
  readonly flagged: number;
  /** Wall clock of the first frame as logged minus as observed, in ms; a log that is late by a frame shows here. */
  readonly zeroErrorMs: number;
  /** Share of the images planned of whose presentation the browser told. */
  readonly presentedShare: number;
  /** Images that the browser presented half a frame or more nearer to or farther from their observed frame than most. */
  readonly presentedElsewhere: number;
};

/** Downloads the CSV from the results screen. */
export async function downloadRows(page: Page): Promise<readonly LoggedRow[]> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  const csv = await text(await (await saved).createReadStream());
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((row) => ({
    startedAt: row.started_at ?? "",
    phase: row.phase ?? "",
    event: row.event ?? "",
    image: row.image ?? "",
    plannedOnsetMs: Number(row.planned_onset_ms),
    onsetMs: Number(row.onset_ms),
    presentedMs: row.presented_ms ? Number(row.presented_ms) : null,
    framesLate: Number(row.frames_late),
    isTimingOk: row.timing_ok === "TRUE",
    rtMs: row.rt_ms ? Number(row.rt_ms) : null,
    probeOutcome: row.probe_outcome ?? "",
  }));
}

/** Throws when the page did not log one row for each of so many images. */
export function compareWithLog(
  { wallOffsetMs }: Observation,
  { images, frameMs }: Exactness,
  rows: readonly LoggedRow[],
  planned: number,
): Agreement {
  const logged = rows.filter(({ phase, event }) => phase === "main" && event === "image");
  if (logged.length !== planned) {
    throw new Error(`The page logged ${logged.length} images of ${planned}.`);
  }
  const seen = new Map(images.map((image) => [image.index, image]));
  // The log counts from its own first frame; where that lies in the observer's time is what most images say. A log
  // that is late as a whole shows in the wall clock instead.
  const zeroMs = percentile(
    images.map(({ index, onsetMs }) => onsetMs - (logged[index]?.onsetMs ?? Number.NaN)),
    0.5,
  );
  const pairs = logged.map((row, index) => {
    const image = seen.get(index);
    const errorMs = image === undefined ? Number.NaN : zeroMs + row.onsetMs - image.onsetMs;
    return { row, image, isSameFrame: Math.abs(errorMs) < frameMs / 4 };
  });
  const presentedAfterMs = pairs.flatMap(({ row: { presentedMs }, image }) =>
    presentedMs === null || image === undefined ? [] : [zeroMs + presentedMs - image.onsetMs],
  );
  const usualMs = percentile(presentedAfterMs, 0.5);
  const count = (fits: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(fits).length;
  return {
    sameFrameShare: count(({ isSameFrame }) => isSameFrame) / planned,
    differentUnflagged: count(
      ({ row, image, isSameFrame }) => image !== undefined && !isSameFrame && row.isTimingOk,
    ),
    inexactUnflagged: count(({ row, image }) => image?.isExact !== true && row.isTimingOk),
    flagged: count(({ row }) => !row.isTimingOk),
    presentedShare: presentedAfterMs.length / planned,
    presentedElsewhere: presentedAfterMs.filter((ms) => Math.abs(ms - usualMs) >= frameMs / 2).length,
    zeroErrorMs: Date.parse(rows[0]?.startedAt ?? "") - (wallOffsetMs + zeroMs),
  };
}
