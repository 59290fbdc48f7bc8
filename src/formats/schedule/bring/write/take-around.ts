/** What stands around the blocks of a brought schedule: leads, runs, start key, and the times of what says none. */
import type { BroughtNote } from "../../../../core/brought";
import type { Design } from "../../../../core/design/design";
import { countRuns } from "../../../../core/design/runs";
import { BROUGHT } from "../../../../words/lab/brought";
import type { ToldRun } from "../gather-blocks";
import type { ToldTable } from "../read/read-lines";
import { mostOften } from "./take-ratings";

export type Gathered = {
  readonly table: ToldTable;
  readonly runs: readonly ToldRun[];
  readonly imagesPerBlock: number;
  /** Whether the table tells all that happens between the first and the last of its lines. */
  readonly isWhole: boolean;
};

/** Some fields of the design that is written, and what is told of them. */
export type Part<Value> = { readonly value: Value; readonly notes: readonly BroughtNote[] };

const START_KEY = "5";

/** Where the whole is told what is not said is not there; else it is as in the design at hand. */
function takeLeads(
  { runs, isWhole }: Gathered,
  design: Design,
): Part<Pick<Design, "leadInMs" | "leadOutMs">> {
  const leadInMs = runs.find((run) => run.leadInMs !== null)?.leadInMs ?? null;
  const leadOutMs = runs.find((run) => run.leadOutMs !== null)?.leadOutMs ?? null;
  const otherwise = isWhole ? { leadInMs: 0, leadOutMs: 0 } : design;
  const filledMs =
    (leadInMs === null ? otherwise.leadInMs : 0) + (leadOutMs === null ? otherwise.leadOutMs : 0);
  return {
    value: { leadInMs: leadInMs ?? otherwise.leadInMs, leadOutMs: leadOutMs ?? otherwise.leadOutMs },
    notes: filledMs > 0 ? [{ code: "filled", what: "leads" }] : [],
  };
}

/** Runs are alike: each has as many blocks as any other. */
function takeRuns({ runs, isWhole }: Gathered, design: Design): Part<Pick<Design, "runs">> {
  const blocks = runs.reduce((sum, run) => sum + run.blocks.length, 0);
  const isTold = runs.length > 1 || isWhole;
  const count = isTold ? runs.length : countRuns(design);
  if (count === 1) return { value: {}, notes: [] };
  const isEven = isTold
    ? runs.every((run) => run.blocks.length === runs[0]?.blocks.length)
    : blocks % count === 0;
  if (!isEven) return { value: {}, notes: [{ code: "runs-uneven" }] };
  const notes: readonly (BroughtNote | false)[] = [
    !isTold && { code: "filled", what: "runs" },
    !design.runs && { code: "texts", of: "break" },
  ];
  return {
    value: { runs: { count, text: design.runs?.text ?? BROUGHT.breakText } },
    notes: notes.filter((note) => note !== false),
  };
}

function takeStartKey({ runs, isWhole }: Gathered, design: Design): Part<Pick<Design, "startKey">> {
  const { startKey = null } = design;
  if (runs.some(({ waits }) => waits)) {
    const notes: readonly BroughtNote[] = startKey === null ? [{ code: "texts", of: "key" }] : [];
    return { value: { startKey: startKey ?? START_KEY }, notes };
  }
  if (isWhole || startKey === null) return { value: {}, notes: [] };
  return { value: { startKey }, notes: [{ code: "filled", what: "start-key" }] };
}

/** The times of the practice, and of what says none. */
function takeTimes({ table, runs }: Gathered, design: Design): Part<Pick<Design, "imageMs" | "gapMs">> {
  const images = runs.flatMap((run) => run.blocks.flatMap((block) => block.images));
  const practised = table.told.filter(({ phase }) => phase === "practice");
  const ofPractice = (kind: "image" | "gap") => practised.find((one) => one.kind === kind)?.durationMs;
  const said = images.flatMap(({ told }) => told.durationMs ?? []);
  const gaps = images.flatMap(({ gapMs }) => gapMs ?? []);
  const imageMs = ofPractice("image") ?? mostOften(said) ?? design.imageMs;
  const gapMs = ofPractice("gap") ?? (practised.length > 0 ? 0 : (mostOften(gaps) ?? design.gapMs));
  const filled = images.length - said.length;
  return {
    value: { imageMs, gapMs },
    notes: filled > 0 ? [{ code: "durations-filled", count: filled, ms: design.imageMs }] : [],
  };
}

type Around = Pick<Design, "leadInMs" | "leadOutMs" | "runs" | "startKey" | "imageMs" | "gapMs">;

export function takeAround(gathered: Gathered, design: Design): Part<Around> {
  const leads = takeLeads(gathered, design);
  const runs = takeRuns(gathered, design);
  const startKey = takeStartKey(gathered, design);
  const times = takeTimes(gathered, design);
  return {
    value: { ...leads.value, ...runs.value, ...startKey.value, ...times.value },
    notes: [...leads.notes, ...runs.notes, ...startKey.notes, ...times.notes],
  };
}
