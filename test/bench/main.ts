/** The bench: measures, prints tables and keeps the figures. Run it on a machine that does nothing else. */
import { readFile, writeFile } from "node:fs/promises";
import { launch } from "./browser";
import { type Compared, compareExactness, runUnlessPaused, type Task } from "./compare-exactness";
import { type Growth, measureGrowth } from "./growth";
import { type LongRun, runMany, runStalled, type StalledRun } from "./long-runs";
import { describeMachine, describeVersions, type Machine } from "./machine";
import type { Place } from "./run-images";
import { serve } from "./serve";
import { exactnessTable, growthTable, longTable, weightTable } from "./tables";
import { compareWeight, type Weighed } from "./weight";

export const PARTS = ["exactness", "weight", "growth", "many", "stalls"] as const;
export type Part = (typeof PARTS)[number];

export type BenchOptions = {
  readonly browserPath: string;
  /** The sizes that the targets are about; else smaller ones, to look whether something broke. */
  readonly full: boolean;
  readonly rounds: number;
  readonly parts: readonly Part[];
  /** Where the figures are kept, besides the print; parts that do not run keep theirs. Null keeps none. */
  readonly file: string | null;
};

type Sizes = {
  readonly tasks: readonly Task[];
  readonly weightRounds: number;
  readonly growth: readonly number[];
  readonly many: number;
  readonly stalled: number;
};

/** By part; each with when and where it was measured. */
export type Figures = { readonly [Name in Part]?: Measured<Name> };
type Measured<Name extends Part> = Context & { readonly results: Results[Name] };
type Context = {
  readonly measuredAt: string;
  readonly full: boolean;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
};
type Results = {
  readonly exactness: readonly Compared[];
  readonly weight: readonly Weighed[];
  readonly growth: readonly Growth[];
  readonly many: LongRun | null;
  readonly stalls: StalledRun | null;
};

const STALL_SEED = 1;

export async function runBench({ browserPath, full, rounds, parts, file }: BenchOptions): Promise<void> {
  const sizes = full ? fullSizes(rounds) : smallSizes(rounds);
  const server = await serve();
  const browser = await launch(browserPath);
  try {
    const place = { browser, origin: server.origin };
    const versions = describeVersions();
    const context = { full, machine: describeMachine(browser), versions };
    console.log(JSON.stringify(context, null, 1));
    for (const part of PARTS.filter((name) => parts.includes(name))) {
      const measuredAt = new Date().toISOString();
      const results = await measure[part](place, sizes);
      if (file !== null) await keep(file, { [part]: { measuredAt, ...context, results } });
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** 60 and 12 images, 2,000 in a row, 3 minutes with stalls: about an hour with 5 rounds. */
function fullSizes(rounds: number): Sizes {
  return {
    tasks: [
      { images: 60, imageMs: 500, rounds },
      { images: 12, imageMs: 4_800, rounds: Math.ceil(rounds / 2) },
    ],
    weightRounds: rounds,
    growth: [100, 1_000, 10_000],
    many: 2_000,
    stalled: 360,
  };
}

/** The same kinds of run, smaller: about ten minutes with 1 round. */
function smallSizes(rounds: number): Sizes {
  return {
    tasks: [
      { images: 60, imageMs: 500, rounds },
      { images: 4, imageMs: 4_800, rounds: 1 },
    ],
    weightRounds: Math.max(2, rounds),
    growth: [100, 1_000],
    many: 300,
    stalled: 100,
  };
}

const say = (text: string) => console.log(`${new Date().toTimeString().slice(0, 8)} ${text}`);

const measure: { readonly [Name in Part]: (place: Place, sizes: Sizes) => Promise<Results[Name]> } = {
  async exactness(place, { tasks }) {
    const compared = await compareExactness(place, tasks, say);
    console.log(exactnessTable(compared));
    return compared;
  },
  async weight(place, { weightRounds }) {
    const weighed = await compareWeight(place, weightRounds, say);
    console.log(weightTable(weighed));
    return weighed;
  },
  async growth(place, { growth }) {
    const grown: Growth[] = [];
    for (const events of growth) {
      say(`growth: ${events} events`);
      grown.push(await measureGrowth(place, events));
    }
    console.log(growthTable(grown));
    return grown;
  },
  async many(place, { many }) {
    say(`${many} × 250 ms: this page, idle`);
    const run = await runUnlessPaused(() => runMany(place, many, 250));
    console.log(longTable(run));
    return run;
  },
  async stalls(place, { stalled }) {
    say(`${stalled} × 500 ms with stalls: this page`);
    const run = await runUnlessPaused(() => runStalled(place, stalled, 500, STALL_SEED));
    console.log(longTable(run));
    return run;
  },
};

async function keep(file: string, measured: Figures): Promise<void> {
  const before: Figures = await readFile(file, "utf8").then(
    (text): Figures => JSON.parse(text),
    () => ({}),
  );
  await writeFile(file, `${JSON.stringify({ ...before, ...measured }, null, 1)}\n`);
}
