/** The task at `#/task`: prepares the run while the person reads, runs it, and leads on to its results. */
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo } from "preact/hooks";
import { measureLength } from "../../core/design/length";
import { toNeutralOnly } from "../../core/design/neutral-only";
import { findPreset } from "../../core/design/presets";
import type { SetContent } from "../../core/stimuli/set";
import { formatAddress, type TaskAddress } from "../../formats/address/address";
import { parseParticipant } from "../../formats/address/query";
import { BEFORE, describeNeutralOnly } from "../../words/before";
import { Frame } from "../parts/frame";
import { ProblemsRoute } from "../parts/problems-route";
import { isMade } from "../parts/rest-of-pictures";
import { useStoreProblem } from "../parts/use-store-problem";
import type { Services } from "../services";
import { Before, type RunChoices } from "./before";
import { type Begun, beginRun } from "./begin-run";
import { noteDroppedSeed, readDroppedSeed } from "./dropped-seed";
import { type Preparation, prepareRun, toLoading } from "./prepare-run";
import { useRefreshMeasurement } from "./use-refresh";

const FOOD_PRESET = "class-demo-food";

export type TaskProps = {
  readonly services: Services;
  readonly address: TaskAddress;
  /** Called once all that the run needs is there. */
  readonly onReady: () => void;
};

/** One screen per address; give it a key, so that another address starts afresh. */
export function Task({ services, address, onReady }: TaskProps) {
  const { design } = address;
  const leave = useMemo(() => new AbortController(), []);
  const seed = useMemo(() => address.seed ?? services.drawSeed(), []);
  const droppedSeed = useMemo(readDroppedSeed, []);
  const preparation = useSignal<Preparation>({ state: "loading", loaded: 0, total: 0 });
  const content = useSignal<SetContent | null>(null);
  const progress = useSignal<"reading" | "starting" | Begun>("reading");
  const refresh = useRefreshMeasurement(services.frames);
  const problem = useStoreProblem(services.store);

  useEffect(() => {
    prepareRun({
      design,
      seed,
      openSet: services.openSet,
      signal: leave.signal,
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
  function start(choices: RunChoices): void {
    begin(choices).catch(giveUp);
  }
  async function begin(choices: RunChoices): Promise<void> {
    if (preparation.value.state !== "ready" || progress.value !== "reading") return;
    progress.value = "starting";
    const { signal } = leave;
    const asked = { ready: preparation.value, choices, knowsOfProblem: problem !== null };
    const begun = await beginRun({ services, address, seed, refresh, signal, ...asked });
    // Whoever is still here reads that nothing can be kept, and may start all the same.
    progress.value = begun ?? "reading";
  }
  function goTo(next: Partial<TaskAddress>, { participant, keep }: RunChoices): void {
    const code = parseParticipant(participant);
    services.go(formatAddress({ ...address, participant: code.ok ? code.value : "", keep, ...next }));
    if (next.seed === null && address.seed !== null) noteDroppedSeed(address.seed);
  }

  const current = preparation.value;
  const choices = { participant: address.participant, keep: address.keep };
  const isReady = current.state === "ready";
  const isWhole = current.state === "ready" && isMade(current.rest.making.value);
  useEffect(() => {
    if (isReady && address.simulate) start(choices);
  }, [isReady]);
  useEffect(() => {
    if (isWhole) onReady();
  }, [isWhole]);

  // The ground of the task, so that eyes settle on it while the last things are made ready.
  if (progress.value === "starting") return <main class="task" />;
  if (progress.value !== "reading") {
    const { program, parts } = progress.value;
    return <program.TaskRun {...parts} />;
  }
  if (current.state === "impossible") {
    return (
      <Frame>
        <ProblemsRoute failure={current.failure} />
      </Frame>
    );
  }
  return (
    <Frame>
      <Before
        {...choices}
        design={design}
        content={content.value}
        minutes={measureLength(design).expectedMs / 60_000}
        loading={toLoading(current)}
        problem={problem}
        droppedSeed={droppedSeed}
        backHref="#/"
        onStart={start}
        onFoodVersion={(chosen) => {
          const food = findPreset(FOOD_PRESET);
          if (food !== null) goTo({ preset: food.id, design: food, seed: null }, chosen);
        }}
        onNeutralOnly={(chosen) => {
          const neutral = toNeutralOnly(design, describeNeutralOnly(design.id));
          if (neutral.ok) goTo({ preset: null, design: neutral.value, seed: null }, chosen);
        }}
        onMadeUpRun={(chosen) => goTo({ simulate: true }, chosen)}
      />
    </Frame>
  );
}
