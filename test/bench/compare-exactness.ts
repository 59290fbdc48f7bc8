/** The same images in every page, idle and with the processor slowed, in rounds that take turns. */
import { imagesOnly } from "./designs";
import { PAUSED, PEERS, type Peer } from "./peers";
import { type ImageRun, type Place, runImages } from "./run-images";
import { type Spread, spread } from "./statistics";

export type Task = { readonly images: number; readonly imageMs: number; readonly rounds: number };

export type Compared = {
  readonly peer: Peer["id"];
  readonly images: number;
  readonly imageMs: number;
  readonly isSlowed: boolean;
  readonly rounds: number;
  /** Runs that this page paused by itself because it was frozen; they are left out. */
  readonly paused: number;
  readonly exactShare: Spread;
  readonly rightLengthShare: Spread;
  readonly p50Ms: Spread;
  readonly p95Ms: Spread;
  readonly maxMs: Spread;
  readonly blankFrames: Spread;
  readonly driftMs: Spread;
  readonly lost: Spread;
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
};

type Series = { readonly peer: Peer; readonly isSlowed: boolean; runs: ImageRun[]; paused: number };

/** Every page once a round; each round begins with another page. */
export async function compareExactness(
  place: Place,
  tasks: readonly Task[],
  say: (text: string) => void,
): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const task of tasks) {
    const design = imagesOnly(task.images, task.imageMs);
    const series: Series[] = PEERS.flatMap((peer) =>
      [false, true].map((isSlowed) => ({ peer, isSlowed, runs: [], paused: 0 })),
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
        const run = await runUnlessPaused(() => runImages(place, { ...one, design }));
        if (run === null) one.paused += 1;
        else one.runs.push(run);
      }
    }
    compared.push(...series.map((one) => summarise(one, task)));
  }
  return compared;
}

/** Null when this page paused. */
export async function runUnlessPaused<Outcome>(run: () => Promise<Outcome>): Promise<Outcome | null> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(PAUSED)) return null;
    throw error;
  }
}

function summarise({ peer, isSlowed, runs, paused }: Series, { images, imageMs }: Task): Compared {
  const of = (read: (run: ImageRun) => number) => spread(runs.map(read));
  return {
    peer: peer.id,
    images,
    imageMs,
    isSlowed,
    rounds: runs.length,
    paused,
    exactShare: of((run) => run.exactShare),
    rightLengthShare: of((run) => run.rightLengthShare),
    p50Ms: of((run) => run.p50Ms),
    p95Ms: of((run) => run.p95Ms),
    maxMs: of((run) => run.maxMs),
    blankFrames: of((run) => run.blankFrames),
    driftMs: of((run) => run.driftMs),
    lost: of((run) => run.lost),
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
  };
}
