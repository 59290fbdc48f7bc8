/** The task at `#/task`: prepares the run while the person reads, runs it, and leads on to its results. */
import { useEffect, useMemo } from "preact/hooks";
import { measureLength } from "../../core/design/length";
import { toNeutralOnly } from "../../core/design/neutral-only";
import { findPreset } from "../../core/design/presets";
import { PARTICIPANT_MAX_CHARACTERS } from "../../core/limits";
import { practiseOnce } from "../../core/session/practise-once";
import { formatAddress, type TaskAddress } from "../../formats/address/address";
import { parseLine } from "../../formats/address/query";
import { shorten } from "../../formats/address/shorten";
import { describeNeutralOnly } from "../../words/before";
import { Frame } from "../parts/frame";
import { ProblemsRoute } from "../parts/problems-route";
import { isMade } from "../parts/rest-of-pictures";
import type { Services } from "../services";
import { Before, type RunChoices } from "./before";
import { noteDroppedSeed, readDroppedSeed } from "./dropped-seed";
import { toLoading } from "./prepare-run";
import { usePreparedRun } from "./use-prepared-run";

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
  const seed = useMemo(() => address.seed ?? services.drawSeed(), []);
  const droppedSeed = useMemo(readDroppedSeed, []);
  const { invitation } = address;
  const choose = invitation === null ? undefined : practiseOnce;
  const prepared = usePreparedRun({ services, address, design, seed, ...(choose && { choose }) });
  const { content, progress, problem } = prepared;
  const start = (choices: RunChoices) => void prepared.start(choices, null);

  function goTo(next: Partial<TaskAddress>, { participant, keep }: RunChoices): void {
    const code = parseLine("participant", participant, PARTICIPANT_MAX_CHARACTERS);
    const there = { ...address, participant: code.ok ? code.value : "", keep, ...next };
    void shorten((deflate) => formatAddress(there, deflate)).then((hash) => {
      services.go(hash);
      if (next.seed === null && address.seed !== null) noteDroppedSeed(address.seed);
    });
  }

  const current = prepared.preparation.value;
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
        runsElsewhere={prepared.runsElsewhere.value}
        invitation={invitation}
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
