/** What a draft comes to: the design, its stimulus set, its schedule; at once where that is quick, else after a pause. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Design } from "../../core/design/design";
import { parseDesign } from "../../core/design/parse";
import { PRESETS } from "../../core/design/presets";
import type { Failure, Problem, Result } from "../../core/result";
import { buildSchedule } from "../../core/schedule/build";
import type { Schedule } from "../../core/schedule/schedule";
import type { SetMeasures, StimulusSet } from "../../core/stimuli/set";
import { addStandIns } from "../../core/stimuli/stand-ins";
import type { OpenSet } from "../../images/source";
import type { Services } from "../services";

/** A set that the lab has opened, or why it could not; measures are null until they are there, or where there are none. */
type OpenedSet = Result<{ readonly set: StimulusSet; readonly measures: SetMeasures | null }>;
type OpenedSets = ReadonlyMap<string, OpenedSet>;

/** What the parts of the lab show: a design with its set and one schedule of it. */
export type Shown = {
  readonly design: Design;
  readonly set: StimulusSet;
  readonly measures: SetMeasures | null;
  readonly schedule: Schedule;
};

export type WorkedOut = {
  /** Of the draft by itself. */
  readonly design: Design | null;
  /** Everything that is wrong, also with the set and the order; paths are those of the design. */
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly more: number;
  /** Null while there are problems, or the set is on its way. */
  readonly shown: Shown | null;
};

/** The problems as the form places them: their paths are those of the design. */
function withinDesign({ problems, more }: Failure): Pick<WorkedOut, "problems" | "more"> {
  return { problems: problems.map((one) => ({ ...one, path: one.path.replace(/^design\./, "") })), more };
}

/** Pure, but for its time: parsing, then every random decision. */
export function workOut(data: unknown, seed: number, sets: OpenedSets): WorkedOut {
  const parsed = parseDesign(data);
  if (!parsed.ok) return { design: null, problems: parsed.problems, more: parsed.more, shown: null };
  const design = parsed.value;
  const opened = sets.get(design.stimuli);
  if (opened === undefined) return { design, problems: [], more: 0, shown: null };
  if (!opened.ok) return { design, ...withinDesign(opened), shown: null };
  const held = { ...opened.value, set: addStandIns(opened.value.set, design.standIns) };
  const schedule = buildSchedule(design, held.set, seed);
  if (!schedule.ok) return { design, ...withinDesign(schedule), shown: null };
  return { design, problems: [], more: 0, shown: { design, ...held, schedule: schedule.value } };
}

/** Sets that the page is known to have are asked for at once, what may be half typed after a pause. */
const KNOWN_SETS: ReadonlySet<string> = new Set(PRESETS.map(({ stimuli }) => stimuli));
const TYPING_PAUSE_MS = 600;

function useSets(openSet: OpenSet, setId: string | null): OpenedSets {
  const sets = useSignal<OpenedSets>(new Map());
  useEffect(() => {
    if (setId === null || sets.peek().get(setId)?.ok) return;
    let isOver = false;
    const note = (opened: OpenedSet) => {
      if (!isOver) sets.value = new Map([...sets.peek(), [setId, opened]]);
    };
    async function ask(id: string): Promise<void> {
      const opened = await openSet(id);
      if (!opened.ok) return note(opened);
      const { set, measures, release } = opened.value;
      // Its images are not shown here.
      release();
      note({ ok: true, value: { set, measures: null } });
      note({ ok: true, value: { set, measures: await measures() } });
    }
    const pause = setTimeout(() => void ask(setId), KNOWN_SETS.has(setId) ? 0 : TYPING_PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(pause);
    };
  }, [setId]);
  return sets.value;
}

/** Work that took longer the last time, in ms, waits until typing pauses. */
const AT_ONCE_MS = 12;
const PAUSE_MS = { least: 30, most: 300 };

/** Nothing has changed for so long, in ms: the longer the work, the surer that typing is over. */
function pauseBefore(costMs: number): number {
  return Math.min(PAUSE_MS.most, Math.max(PAUSE_MS.least, 2 * costMs));
}

type Work = {
  readonly data: unknown;
  readonly seed: number;
  readonly sets: OpenedSets;
  readonly costMs: number;
  readonly result: WorkedOut;
};

type UseWorkedOut = { readonly data: unknown; readonly seed: number; readonly services: Services };

/** Of the draft as it is, or while a large one is still changing as it was a moment ago. */
export function useWorkedOut({ data, seed, services }: UseWorkedOut): WorkedOut {
  const done = useRef<Work | null>(null);
  const wakeUp = useSignal(0);
  const setId = useSignal<string | null>(null);
  const sets = useSets(services.openSet, setId.value);
  const isDone = () => {
    const { current } = done;
    return current !== null && current.data === data && current.seed === seed && current.sets === sets;
  };
  function work(): Work {
    const startMs = services.frames.nowMs();
    const result = workOut(data, seed, sets);
    const now: Work = { data, seed, sets, costMs: services.frames.nowMs() - startMs, result };
    done.current = now;
    return now;
  }
  const last = done.current;
  const current = last === null || (!isDone() && last.costMs <= AT_ONCE_MS) ? work() : last;
  useEffect(() => {
    setId.value = current.result.design?.stimuli ?? setId.peek();
    if (isDone()) return;
    const pause = setTimeout(
      () => {
        work();
        wakeUp.value += 1;
      },
      pauseBefore(done.current?.costMs ?? 0),
    );
    return () => clearTimeout(pause);
  }, [data, seed, sets, wakeUp.value]);
  return current.result;
}
