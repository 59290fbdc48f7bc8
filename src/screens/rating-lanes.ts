/** Sorts a session's ratings into the lanes of the chart: one a condition and moment, practice aside. */
import type { ChartLane } from "../charts/mean-chart";
import type { Row, Session } from "../core/session";
import { CONDITIONS, type Condition, type RatingMoment } from "../core/vocabulary";
import { LANE_NAMES, nameBlockLane } from "../words/results";

type BlockMoment = Extract<RatingMoment, "before-block" | "after-block">;
type SessionMoment = Exclude<RatingMoment, BlockMoment>;

const SESSION_MOMENTS: readonly SessionMoment[] = ["before", "after"];
const BLOCK_MOMENTS: readonly BlockMoment[] = ["before-block", "after-block"];

/** Lanes of what the design asks, also where nothing was answered; of a block that ran again the last run counts. */
export function listLanes({ design, rows }: Pick<Session, "design" | "rows">): ChartLane[] {
  const { conditions, rating } = design;
  const uncut = rows.filter(({ event, interrupted }) => event !== "gap" && !interrupted);
  const blockLanes = BLOCK_MOMENTS.filter((moment) => rating.when.includes(moment)).flatMap((moment) =>
    CONDITIONS.filter((one) => conditions.some(({ id }) => id === one)).map((id) => ({
      name: nameBlockLane(moment, id),
      mark: id,
      ...summarise(listBlockRatings(uncut, id, moment)),
    })),
  );
  const sessionLanes = SESSION_MOMENTS.filter((moment) => rating.when.includes(moment)).map((moment) => ({
    name: LANE_NAMES[moment],
    mark: "moment" as const,
    ...summarise(uncut.filter(({ event, phase }) => event === "rating" && phase === moment).slice(-1)),
  }));
  return [...blockLanes, ...sessionLanes];
}

function listBlockRatings(rows: readonly Row[], condition: Condition, moment: BlockMoment): readonly Row[] {
  const last = new Map<number, Row>();
  const seen = new Set<string>();
  for (const row of rows) {
    if (row.phase !== "main" || row.condition !== condition || row.block === null) continue;
    const run = `${row.block} ${row.attempt}`;
    // A rating comes after its block once something of the block was shown.
    if (row.event !== "rating") seen.add(run);
    else if (seen.has(run) === (moment === "after-block")) last.set(row.block, row);
  }
  return [...last.values()];
}

function summarise(rows: readonly Row[]): Pick<ChartLane, "values" | "mean"> {
  const values = rows.flatMap(({ rating }) => rating ?? []);
  const sum = values.reduce((total, value) => total + value, 0);
  return { values, mean: values.length === 0 ? null : sum / values.length };
}
