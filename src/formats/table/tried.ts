/** The events of a try as CSV: planned and shown, and why what missed its frames did; no session, and not read as one. */

import { hashDesign } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import type { Row } from "../../core/session/session";
import type { Cell } from "./columns";
import { formatCsvTable } from "./csv";

/** Names that the rows of a session have as well mean the same there. */
export const TRIED_COLUMNS = [
  "tried_at",
  "design_id",
  "design_hash",
  "seed",
  "refresh_hz",
  "row",
  "phase",
  "run",
  "segment",
  "block",
  "condition",
  "event",
  "item",
  "image",
  "planned_onset_ms",
  "onset_ms",
  "presented_ms",
  "planned_duration_ms",
  "duration_ms",
  "frames_planned",
  "frames_shown",
  "frames_late",
  "timing_ok",
  "visible",
  "interrupted",
  "why",
] as const;

type TriedEvents = {
  readonly design: Design;
  readonly seed: number;
  readonly rows: readonly Row[];
  /** By row, why it missed its frames; none for what did not. */
  readonly whyOf: ReadonlyMap<Row, string>;
};

export function formatTried({ design, seed, rows, whyOf }: TriedEvents): string {
  const designHash = hashDesign(design);
  return formatCsvTable(
    TRIED_COLUMNS,
    rows.map((row): readonly Cell[] => [
      row.started_at,
      design.id,
      designHash,
      seed,
      row.refresh_hz,
      row.row,
      row.phase,
      row.run,
      row.segment,
      row.block,
      row.condition,
      row.event,
      row.item,
      row.image,
      row.planned_onset_ms,
      row.onset_ms,
      row.presented_ms,
      row.planned_duration_ms,
      row.duration_ms,
      row.frames_planned,
      row.frames_shown,
      row.frames_late,
      row.timing_ok,
      row.visible,
      row.interrupted,
      whyOf.get(row) ?? null,
    ]),
  );
}
