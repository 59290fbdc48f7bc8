/** Times that vary from block to block or from image to image: what a seed drew, and what the design asks for. */
import { listFixations, timesOfImage } from "../../design/block-times";
import type { Design } from "../../design/design";
import type { Condition } from "../../vocabulary";
import type { Schedule, ScheduledEvent } from "../schedule";

const JITTERED = ["fixation", "image", "gap"] as const;
export type Jittered = (typeof JITTERED)[number];

/** So many are drawn between two lengths, each whole ms equally likely. In ms. */
export type AskedRange = { readonly minMs: number; readonly maxMs: number; readonly draws: number };

/** What the design asks for: lengths that it names, one an entry, and lengths that it leaves to the seed. */
export type Asked = { readonly valuesMs: readonly number[]; readonly ranges: readonly AskedRange[] };

export type Jitter = {
  /** Fixations are those that close blocks. */
  readonly of: Jittered;
  /** In the order of the run, in ms; 0 where nothing is shown. */
  readonly drawnMs: readonly number[];
  /** Of the block of each. */
  readonly conditions: readonly Condition[];
  readonly asked: Asked;
};

type Times = {
  readonly drawnMs: number[];
  readonly conditions: Condition[];
  readonly askedMs: number[];
};

/** The event that closes each block, which is one where the block's first and last are cut apart. */
function listClosing({ events, order }: Pick<Schedule, "events" | "order">): readonly number[] {
  const drawn = order.map(() => 0);
  const firstUnit = new Map<number, number>();
  for (const { block, unit, durationMs } of events) {
    if (block === null) continue;
    const first = firstUnit.get(block);
    if (first === undefined) firstUnit.set(block, unit);
    else if (unit !== first) drawn[block - 1] = durationMs ?? 0;
  }
  return drawn;
}

function askFixations(design: Design, blocks: number): Asked {
  const { fixationMs } = design;
  const each = listFixations(design) ?? (Array.isArray(fixationMs) ? fixationMs : [fixationMs]);
  const draws = each.length === 1 ? blocks : 1;
  const valuesMs: number[] = [];
  const ranges = new Map<string, AskedRange>();
  for (const one of each) {
    if (typeof one === "number") {
      valuesMs.push(...Array.from({ length: draws }, () => one));
      continue;
    }
    const key = `${one.min} ${one.max}`;
    const known = ranges.get(key)?.draws ?? 0;
    ranges.set(key, { minMs: one.min, maxMs: one.max, draws: known + draws });
  }
  return { valuesMs, ranges: [...ranges.values()] };
}

function note(times: Times, event: ScheduledEvent | undefined, condition: Condition, askedMs: number): void {
  times.drawnMs.push(event?.durationMs ?? 0);
  times.conditions.push(condition);
  times.askedMs.push(askedMs);
}

/** Of the images of the blocks, and of the gaps after them. */
function listWithin({ design, events }: Pick<Schedule, "design" | "events">) {
  const image: Times = { drawnMs: [], conditions: [], askedMs: [] };
  const gap: Times = { drawnMs: [], conditions: [], askedMs: [] };
  for (const [place, event] of events.entries()) {
    const { block, item, condition } = event;
    if (event.event !== "image" || block === null || item === null || condition === null) continue;
    const asked = timesOfImage(design, block, item);
    const next = events[place + 1];
    note(image, event, condition, asked.imageMs);
    note(gap, next?.event === "gap" ? next : undefined, condition, asked.gapMs);
  }
  return { image, gap };
}

function varies({ valuesMs, ranges }: Asked): boolean {
  const ends = [...valuesMs, ...ranges.flatMap(({ minMs, maxMs }) => [minMs, maxMs])];
  return new Set(ends).size > 1;
}

/** None of what always lasts as long. */
export function listJitters(schedule: Pick<Schedule, "design" | "events" | "order">): readonly Jitter[] {
  const { design, order } = schedule;
  const fixation: Jitter = {
    of: "fixation",
    drawnMs: listClosing(schedule),
    conditions: order,
    asked: askFixations(design, order.length),
  };
  const within = design.order.rule === "listed" ? listWithin(schedule) : null;
  const others = (["image", "gap"] as const).flatMap((of): Jitter[] => {
    if (within === null) return [];
    const { drawnMs, conditions, askedMs } = within[of];
    return [{ of, drawnMs, conditions, asked: { valuesMs: askedMs, ranges: [] } }];
  });
  return [fixation, ...others].filter(({ asked }) => varies(asked));
}
