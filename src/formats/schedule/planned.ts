/** A schedule before it runs, as tables: one row an event, for R, for PsychoPy's loops, and for BIDS. */
import type { Schedule, ScheduledEvent } from "../../core/schedule/schedule";
import type { StimulusSet } from "../../core/stimuli/set";
import type { Cell } from "../table/columns";
import { formatCsvTable } from "../table/csv";
import { formatTsv } from "../table/tsv";

type Planned = { readonly schedule: Schedule; readonly set: StimulusSet; readonly designHash: string };

/** Names that the rows of a session have as well mean the same there. */
export const PLANNED_COLUMNS = [
  "design_id",
  "design_hash",
  "seed",
  "event_index",
  "phase",
  "run",
  "segment",
  "block",
  "condition",
  "event",
  "item",
  "image",
  "image_file",
  "pair",
  "onset_in_segment_ms",
  "planned_duration_ms",
  "question",
  "probe",
] as const;

function listFiles({ images }: StimulusSet): ReadonlyMap<string, string> {
  return new Map(images.map(({ id, file }) => [id, file]));
}

/** One line an event, in order; a length that the person decides is empty. */
export function formatPlannedCsv({ schedule, set, designHash }: Planned): string {
  const { design, seed, events } = schedule;
  const files = listFiles(set);
  const rows = events.map((event): readonly Cell[] => [
    design.id,
    designHash,
    seed,
    event.index + 1,
    event.phase,
    event.run,
    event.segment,
    event.block,
    event.condition,
    event.event,
    event.item,
    event.image,
    event.image === null ? null : (files.get(event.image) ?? null),
    event.pair,
    event.offsetMs,
    event.durationMs,
    event.question,
    event.probe,
  ]);
  return formatCsvTable(PLANNED_COLUMNS, rows);
}

const toSeconds = (ms: number) => Number((ms / 1_000).toFixed(6));

/** The stretch of blocks, where its every time is known beforehand; null where something in it is self-paced. */
export function listFixedMain({ events }: Pick<Schedule, "events">): readonly ScheduledEvent[] | null {
  const main = events.filter(({ phase }) => phase === "main");
  const isFixed = main.every(({ durationMs }) => durationMs !== null);
  const isOneSegment = new Set(main.map(({ segment }) => segment)).size === 1;
  return isFixed && isOneSegment ? main : null;
}

/** As the `events.tsv` of BIDS, in seconds from the first event of the blocks; null as `listFixedMain` is. */
export function formatPlannedBids({ schedule, set }: Planned): string | null {
  const main = listFixedMain(schedule);
  const first = main?.[0];
  if (main === null || first === undefined) return null;
  const files = listFiles(set);
  const names = [
    ...["onset", "duration", "trial_type", "event", "run", "block", "item", "image", "image_file"],
    ...["question", "probe"],
  ];
  const rows = main.map((event): readonly Cell[] => [
    toSeconds(event.offsetMs - first.offsetMs),
    toSeconds(event.durationMs ?? 0),
    event.condition,
    event.event,
    event.run,
    event.block,
    event.item,
    event.image,
    event.image === null ? null : (files.get(event.image) ?? null),
    event.question,
    event.probe,
  ]);
  return formatTsv(names, rows);
}
