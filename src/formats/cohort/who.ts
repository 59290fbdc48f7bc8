/** Who is behind the numbers of a class's files, as a table; made only where it is asked for. */
import type { Member } from "../../core/session/cohort/member";
import type { Environment, Recording } from "../../core/session/session";
import type { Cell } from "../table/columns";
import { formatCsvLines } from "../table/csv";

type Column = readonly [name: string, cell: (recording: Recording, environment: Environment | null) => Cell];

/** What the browser says of itself is that of the first part. */
const COLUMNS: readonly Column[] = [
  ["participant", ({ participant }) => participant],
  ["session_id", ({ id }) => id],
  ["seed", ({ seed }) => seed],
  ["started_at", ({ parts }) => parts[0]?.startedAt ?? null],
  ["parts", ({ parts }) => parts.length],
  ["refresh_hz", ({ parts }) => parts[0]?.refreshHz ?? null],
  ["user_agent", (_, environment) => environment?.userAgent ?? null],
  ["language", (_, environment) => environment?.language ?? null],
  ["screen_width_px", (_, environment) => environment?.screenWidthPx ?? null],
  ["screen_height_px", (_, environment) => environment?.screenHeightPx ?? null],
  ["device_pixel_ratio", (_, environment) => environment?.devicePixelRatio ?? null],
  ["build", (_, environment) => environment?.build ?? null],
];

export function formatWhoNames(): string {
  return formatCsvLines([["person", ...COLUMNS.map(([name]) => name)]]);
}

/** The line of one person. */
export function formatWhoOf({ person, recording }: Member): string {
  const environment = recording.parts[0]?.environment ?? null;
  return formatCsvLines([[person, ...COLUMNS.map(([, cell]) => cell(recording, environment))]]);
}
