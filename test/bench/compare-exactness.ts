/** The same images in every page, idle and with the processor slowed, in rounds that take turns. */
import { stripVTControlCharacters } from "node:util";
import { imagesOnly } from "./designs";
import { PEERS, type Peer } from "./peers";
import { servePngs } from "./rasterise";
import { type ImageRun, type Place, runImages } from "./run-images";
import { type Spread, spread } from "./statistics";

export type Task = { readonly images: number; readonly imageMs: number; readonly rounds: number };

/** A run without figures: the round, from 1, and why. This page's own pause is one, after a second of being frozen. */
export type Failure = { readonly round: number; readonly message: string };

export type Compared = {
  readonly peer: Peer["id"];
  readonly images: number;
  readonly imageMs: number;
  readonly isSlowed: boolean;
  /** Those that have figures. */
  readonly rounds: number;
  readonly failed: readonly Failure[];
  readonly exactShare: Spread;
  readonly rightLengthShare: Spread;
  readonly p50Ms: Spread;
  readonly p95Ms: Spread;
  readonly maxMs: Spread;
  readonly blankFrames: Spread;
  readonly driftMs: Spread;
  readonly lost: Spread;
  readonly paintP95Ms: Spread;
  readonly missedFrames: Spread;
  readonly observerMeanMs: Spread;
  /** Over all rounds; null for pages that keep no log. */
  readonly log: LogSummary | null;
  readonly runs: readonly ImageRun[];
};

export type LogSummary = {
  /** The lowest of all rounds. */
  readonly sameFrameShare: number;
  readonly differentUnflagged: number;
  readonly inexactUnflagged: number;
  readonly flagged: number;
  /** The largest by size, with its sign, in ms: the first frame's wall clock as logged minus as observed. */
  readonly zeroErrorMs: number;
  /** The lowest of all rounds. */
  readonly presentedShare: number;
  readonly presentedElsewhere: number;
};

type Series = {
  readonly peer: Peer;
  readonly isSlowed: boolean;
  readonly runs: ImageRun[];
  readonly failed: Failure[];
};

/** Every page once a round; each round begins with another page. */
export async function compareExactness(
  place: Place,
  tasks: readonly Task[],
  say: (text: string) => void,
): Promise<Compared[]> {
  await servePngs(place, tasks);
  const compared: Compared[] = [];
  for (const task of tasks) {
    const design = imagesOnly(task.images, task.imageMs);
    const series: Series[] = PEERS.flatMap((peer) =>
      [false, true].map((isSlowed) => ({ peer, isSlowed, runs: [], failed: [] })),
    );
    for (let round = 0; round < task.rounds; round += 1) {
      const turn = [
        ...series.slice(2 * (round % PEERS.length)),
        ...series.slice(0, 2 * (round % PEERS.length)),
      ];
      for (const one of turn) {
        const speed = one.isSlowed ? "slowed" : "idle";
        say(
          `${task.images} × ${task.imageMs} ms, round ${round + 1} of ${task.rounds}: ${one.peer.id}, ${speed}`,
        );
        try {
          one.runs.push(await runImages(place, { ...one, design }));
        } catch (error) {
          const message = messageOf(error);
          say(`failed: ${message}`);
          one.failed.push({ round: round + 1, message });
        }
      }
    }
    compared.push(...series.map((one) => summarise(one, task)));
  }
  return compared;
}

/** Without the colours of the terminal. */
export function messageOf(error: unknown): string {
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
}

function summarise({ peer, isSlowed, runs, failed }: Series, { images, imageMs }: Task): Compared {
  const of = (read: (run: ImageRun) => number) => spread(runs.map(read));
  return {
    peer: peer.id,
    images,
    imageMs,
    isSlowed,
    rounds: runs.length,
    failed,
    exactShare: of((run) => run.exactShare),
    rightLengthShare: of((run) => run.rightLengthShare),
    p50Ms: of((run) => run.p50Ms),
    p95Ms: of((run) => run.p95Ms),
    maxMs: of((run) => run.maxMs),
    blankFrames: of((run) => run.blankFrames),
    driftMs: of((run) => run.driftMs),
    lost: of((run) => run.lost),
    paintP95Ms: of((run) => run.paintP95Ms),
    missedFrames: of((run) => run.missedFrames),
    observerMeanMs: of((run) => run.observerMeanMs),
    log: summariseLog(runs),
    runs,
  };
}

function summariseLog(runs: readonly ImageRun[]): LogSummary | null {
  const agreements = runs.flatMap(({ agreement }) => agreement ?? []);
  if (agreements.length === 0) return null;
  const sum = (read: (agreement: (typeof agreements)[number]) => number) =>
    agreements.reduce((total, agreement) => total + read(agreement), 0);
  return {
    sameFrameShare: Math.min(...agreements.map(({ sameFrameShare }) => sameFrameShare)),
    differentUnflagged: sum(({ differentUnflagged }) => differentUnflagged),
    inexactUnflagged: sum(({ inexactUnflagged }) => inexactUnflagged),
    flagged: sum(({ flagged }) => flagged),
    presentedShare: Math.min(...agreements.map(({ presentedShare }) => presentedShare)),
    presentedElsewhere: sum(({ presentedElsewhere }) => presentedElsewhere),
    zeroErrorMs: agreements
      .map(({ zeroErrorMs }) => zeroErrorMs)
      .reduce((largest, errorMs) => (Math.abs(errorMs) > Math.abs(largest) ? errorMs : largest)),
  };
}
