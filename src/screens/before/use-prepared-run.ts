/** A run that is made ready while a screen is read, and begins at a press. */
import { type ReadonlySignal, type Signal, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo } from "preact/hooks";
import type { StoreProblem } from "../../core/session/keeping";
import type { SetContent } from "../../core/stimuli/set";
import type { TaskAddress } from "../../formats/address/address";
import { BEFORE } from "../../words/before";
import { useStoreProblem } from "../parts/use-store-problem";
import type { Resumed } from "../run/door";
import type { Services } from "../services";
import type { RunChoices } from "./before";
import { type Begun, beginRun } from "./begin-run";
import { type Preparation, type PrepareOptions, prepareRun } from "./prepare-run";
import { useRefreshMeasurement } from "./use-refresh";

export type PreparedRunOptions = Pick<PrepareOptions, "design" | "seed" | "choose"> & {
  readonly services: Services;
  readonly address: Pick<TaskAddress, "simulate" | "patch" | "invitation">;
};

export type PreparedRun = {
  readonly preparation: Signal<Preparation>;
  /** What the stimulus set says of itself, null until it is there. */
  readonly content: ReadonlySignal<SetContent | null>;
  readonly progress: ReadonlySignal<"reading" | "starting" | Begun>;
  /** Whether it could not begin because the task runs in another tab. */
  readonly runsElsewhere: ReadonlySignal<boolean>;
  /** Why sessions cannot be kept, null while they can. */
  readonly problem: StoreProblem | null;
  /** Answers whether the run has begun; what it had no time for is told on the screen. */
  readonly start: (choices: RunChoices, resumed: Resumed | null) => Promise<boolean>;
};

export function usePreparedRun(options: PreparedRunOptions): PreparedRun {
  const { services, address, design, seed, choose } = options;
  const leave = useMemo(() => new AbortController(), []);
  const preparation = useSignal<Preparation>({ state: "loading", loaded: 0, total: 0 });
  const content = useSignal<SetContent | null>(null);
  const progress = useSignal<"reading" | "starting" | Begun>("reading");
  const runsElsewhere = useSignal(false);
  const refresh = useRefreshMeasurement(services.frames);
  const problem = useStoreProblem(services.store);

  useEffect(() => {
    prepareRun({
      ...{ design, seed, openSet: services.openSet, signal: leave.signal },
      ...(choose === undefined ? {} : { choose }),
      onSet(set) {
        content.value = set.content;
      },
      onChange(next) {
        preparation.value = next;
      },
    }).catch(giveUp);
  }, []);
  // At once: the clean-up of other effects waits for a frame, in which a session could still be made.
  useLayoutEffect(() => () => leave.abort(), []);

  /** What nobody foresaw must not leave a person before a screen that waits for ever. */
  function giveUp(error: unknown): void {
    preparation.value = { state: "incomplete", failed: [BEFORE.program] };
    progress.value = "reading";
    reportError(error);
  }
  async function begin(choices: RunChoices, resumed: Resumed | null): Promise<boolean> {
    if (preparation.value.state !== "ready" || progress.value !== "reading") return true;
    progress.value = "starting";
    const { signal } = leave;
    const asked = { ready: preparation.value, choices, knowsOfProblem: problem !== null, resumed };
    const begun = await beginRun({ services, address, seed, refresh, signal, ...asked });
    // Whoever is still here reads that nothing can be kept, and may start all the same.
    runsElsewhere.value = begun === "runs-elsewhere";
    progress.value = begun === null || begun === "runs-elsewhere" ? "reading" : begun;
    return begun !== null || signal.aborted;
  }
  async function start(choices: RunChoices, resumed: Resumed | null): Promise<boolean> {
    try {
      return await begin(choices, resumed);
    } catch (error) {
      giveUp(error);
      return true;
    }
  }
  return { runsElsewhere, preparation, content, progress, problem, start };
}
