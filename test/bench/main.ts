/** The bench: measures, prints tables and keeps the figures. Run it on a machine that does nothing else. */
import { readFile, writeFile } from "node:fs/promises";
import { describeBuild } from "../../scripts/vite/describe-build.mjs";
import { launch } from "./browser";
import { type Compared, compareExactness, messageOf } from "./compare-exactness";
import { type Growth, measureGrowth } from "./growth";
import { type LongRun, runMany, runStalled, type StalledRun } from "./long-runs";
import { describeMachine, describeVersions, type Machine } from "./machine";
import { type ClassRead, measureClassRead } from "./read-class";
import { measureRedraw, type Redrawn } from "./redraw";
import type { Place } from "./run-images";
import { serve } from "./serve";
import { fullSizes, type Sizes, smallSizes } from "./sizes";
import { classTable, exactnessTable, growthTable, longTable, redrawTable, weightTable } from "./tables";
import { compareWeight, type Weighed } from "./weight";

export const PARTS = [
  "exactness",
  "weight",
  "growth",
  "redraw",
  "many",
  "slowed",
  "stalls",
  "class",
] as const;
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

/** By part; each with when and where it was measured. */
export type Figures = { readonly [Name in Part]?: Measured<Name> };
type Measured<Name extends Part> = Context & { readonly results: Results[Name] };
type Context = {
  readonly measuredAt: string;
  readonly full: boolean;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  /** This page's version and commit. */
  readonly build: string;
};
type Results = {
  readonly exactness: readonly Compared[];
  readonly weight: readonly Weighed[];
  readonly growth: readonly Growth[];
  readonly redraw: readonly Redrawn[];
  readonly many: LongRun;
  readonly slowed: LongRun;
  readonly stalls: StalledRun;
  readonly class: readonly ClassRead[];
};

const STALL_SEED = 1;

export async function runBench({ browserPath, full, rounds, parts, file }: BenchOptions): Promise<void> {
  const sizes = full ? fullSizes(rounds) : smallSizes(rounds);
  const server = await serve();
  const browser = await launch(browserPath);
  try {
    const place = { browser, origin: server.origin, add: server.add };
    const machine = describeMachine(browser);
    const context = { full, machine, versions: describeVersions(), build: describeBuild() };
    console.log(JSON.stringify(context, null, 1));
    for (const part of PARTS.filter((name) => parts.includes(name))) {
      const measuredAt = new Date().toISOString();
      const results = await measure[part](place, sizes);
      // A part without results keeps its earlier ones.
      if (file !== null && results !== null)
        await keep(file, { [part]: { measuredAt, ...context, results } });
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

const say = (text: string) => console.log(`${new Date().toTimeString().slice(0, 8)} ${text}`);

/** By part; null where it has no figures, after saying why. */
const measure: {
  readonly [Name in Part]: (place: Place, sizes: Sizes) => Promise<Results[Name] | null>;
} = {
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
  async redraw(place, { redraw: { events, rounds } }) {
    const redrawn: Redrawn[] = [];
    for (const count of events) {
      say(`redraw: the lab with ${count} events`);
      redrawn.push(await measureRedraw(place, count, rounds));
    }
    console.log(redrawTable(redrawn));
    return redrawn;
  },
  async many(place, { many }) {
    say(`${many} × 250 ms: this page, idle`);
    return printLong(runMany(place, many, 250, false));
  },
  async slowed(place, { slowed }) {
    say(`${slowed} × 500 ms, slowed four times: this page`);
    return printLong(runMany(place, slowed, 500, true));
  },
  async stalls(place, { stalled }) {
    say(`${stalled} × 500 ms with stalls: this page`);
    return printLong(runStalled(place, stalled, 500, STALL_SEED));
  },
  async class(place, { classes }) {
    const read: ClassRead[] = [];
    for (const sessions of classes) {
      say(`class: ${sessions} session files`);
      read.push(await measureClassRead(place, sessions));
    }
    console.log(classTable(read));
    return read;
  },
};

/** Null when the run failed, whose message is printed instead of figures. */
async function printLong<Run extends LongRun>(running: Promise<Run>): Promise<Run | null> {
  try {
    const run = await running;
    console.log(longTable(run));
    return run;
  } catch (error) {
    say(`failed, no figures: ${messageOf(error)}`);
    return null;
  }
}

async function keep(file: string, measured: Figures): Promise<void> {
  const before: Figures = await readFile(file, "utf8").then(
    (text): Figures => JSON.parse(text),
    () => ({}),
  );
  await writeFile(file, `${JSON.stringify({ ...before, ...measured }, null, 1)}\n`);
}
