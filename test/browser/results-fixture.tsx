/** Sessions with ratings that one can add up in the head, and the results screen with made-up props. */
import { signal } from "@preact/signals";
import type { PictureActions } from "../../src/charts/picture-buttons";
import type { Design } from "../../src/core/design";
import { findPreset } from "../../src/core/presets";
import { scoreSession } from "../../src/core/score";
import type { Row, Session } from "../../src/core/session";
import { Results, type ResultsProps } from "../../src/screens/results";

export const CLASS_DEMO = findPreset("class-demo")!;

export const nothing = () => undefined;

export const NO_PICTURES: PictureActions = { source: "Class demo", onSave: nothing, onShare: null };

const BLANK = {
  attempt: 1,
  interrupted: false,
  timing_ok: true,
  rating: null,
  condition: null,
  block: null,
  item: null,
  planned_onset_ms: 0,
  onset_ms: 0,
  planned_duration_ms: 100,
  duration_ms: 100,
  frames_late: 0,
};

/** The rows of a block: its images and its rating. */
export function blockRows(
  design: Design,
  condition: "cue" | "neutral",
  block: number,
  rating: number | null,
  attempt = 1,
) {
  const shared = { ...BLANK, phase: "main", condition, block, attempt };
  const images = Array.from({ length: design.imagesPerBlock }, (_, index) => ({
    ...shared,
    event: "image",
    item: index + 1,
  }));
  return [...images, { ...shared, event: "rating", rating }];
}

/** Rows that lack what no score and no chart reads. */
export function numberRows(rows: readonly object[]): readonly Row[] {
  return rows.map((row, index) => ({ ...row, row: index + 1 }) as Row);
}

/** Cue blocks rated 60 and 70, neutral ones 10 and 20, the beginning 30, the end 45 and not on its frame. */
export function makeBlockSession(changes: Partial<Session> = {}): Session {
  const design = changes.design ?? CLASS_DEMO;
  const moment = { ...BLANK, event: "rating" };
  return {
    schema: 1,
    id: "a1",
    participant: "P01",
    design,
    designHash: "0123456789abcdef",
    setId: design.stimuli,
    seed: 1,
    simulated: false,
    keep: true,
    createdAt: "2026-03-04T09:05:00.000Z",
    state: "complete",
    parts: [],
    rows: numberRows([
      { ...moment, phase: "before", rating: 30 },
      ...blockRows(design, "cue", 1, 60),
      ...blockRows(design, "neutral", 2, 10),
      ...blockRows(design, "neutral", 3, 20),
      ...blockRows(design, "cue", 4, 70),
      { ...moment, phase: "after", rating: 45, timing_ok: false },
    ]),
    ...changes,
  };
}

export function showResults(session: Session, props: Partial<ResultsProps> = {}) {
  return (
    <Results
      session={session}
      scores={scoreSession(session)}
      problem={null}
      againHref="#/task?preset=class-demo"
      leavesOut={signal(false)}
      picturesOf={() => NO_PICTURES}
      methods={null}
      nowMs={() => performance.now()}
      onDownloadCsv={nothing}
      onDownloadJson={nothing}
      onDownloadBids={nothing}
      onDownloadPsychDs={nothing}
      onShare={null}
      onPrint={nothing}
      onSaveAndFinish={nothing}
      onDelete={nothing}
      {...props}
    />
  );
}
