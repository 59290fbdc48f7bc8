/** The part of the lab that tries the design on this display, with nobody at it, and reports what came of it. */
import "../../../styles/lab-try.css";
import { useSignal } from "@preact/signals";
import type { Schedule } from "../../../core/schedule/schedule";
import { BEFORE } from "../../../words/before";
import { TRY } from "../../../words/lab/try";
import { quoteProblem } from "../../../words/run";
import type { Services } from "../../services";
import type { Shown } from "../work-out";
import { Choices, chooseEvents, FIRST_CHOICES, readBlocks } from "./choices";
import { DisplayReport, type Reported } from "./report";
import type { TryOutcome } from "./run-try";
import { TryStage } from "./stage";

type TryPartProps = {
  readonly services: Services;
  readonly shown: Shown | null;
  /** What a self-paced event is taken to last, in ms. */
  readonly selfPacedMs: number;
};

export function TryPart({ shown, ...props }: TryPartProps) {
  return (
    <section class="entry" id="try">
      <h2>{TRY.title}</h2>
      {shown === null ? <p class="faded">{TRY.notYet}</p> : <Tries {...props} schedule={shown.schedule} />}
    </section>
  );
}

type TriesProps = Omit<TryPartProps, "shown"> & { readonly schedule: Schedule };

function Tries({ services, schedule, selfPacedMs }: TriesProps) {
  const choices = useSignal(FIRST_CHOICES);
  const running = useSignal<Omit<Reported, "tried"> | null>(null);
  const reported = useSignal<Reported | null>(null);
  const failure = useSignal<Exclude<TryOutcome, { kind: "tried" }> | null>(null);
  const chosen = chooseEvents(schedule, choices.value);
  function begin(): void {
    if (chosen === null) return;
    failure.value = null;
    const { isWhole, hasPatch } = choices.value;
    const blocks = isWhole ? null : readBlocks(schedule, choices.value);
    running.value = { schedule: chosen, blocks, hasPatch };
  }
  function note(outcome: TryOutcome): void {
    const begun = running.value;
    running.value = null;
    if (outcome.kind !== "tried") failure.value = outcome;
    else if (begun !== null) reported.value = { ...begun, tried: outcome.tried };
  }
  return (
    <div class="stack wide-gap">
      <div class="stack on-screen-only">
        <p>{TRY.lead}</p>
        <Choices {...{ schedule, choices, selfPacedMs }} />
        <p class="faded small">{TRY.stay}</p>
        <div class="actions">
          <button type="button" class="button primary" disabled={chosen === null} onClick={begin}>
            {TRY.start}
          </button>
        </div>
        <div role="status">
          {failure.value !== null && <Failure outcome={failure.value} />}
          {failure.value === null && reported.value !== null && running.value === null && (
            <p class="unseen">{TRY.done}</p>
          )}
        </div>
      </div>
      {running.value !== null && <TryStage {...{ services, ...running.value }} onOver={note} />}
      {reported.value !== null && <DisplayReport reported={reported.value} />}
    </div>
  );
}

const SENTENCES = {
  set: TRY.setMissing,
  program: TRY.programMissing,
  nothing: TRY.nothing,
  elsewhere: BEFORE.elsewhere,
} as const;

function Failure({ outcome }: { readonly outcome: Exclude<TryOutcome, { kind: "tried" }> }) {
  switch (outcome.kind) {
    case "files":
      return (
        <>
          <p>{TRY.filesMissing}</p>
          <ul class="plain-list">
            {outcome.failed.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </>
      );
    case "broke":
      return (
        <>
          <p>{TRY.broke}</p>
          <p class="faded small">{quoteProblem(outcome.problem)}</p>
        </>
      );
    default:
      return <p>{SENTENCES[outcome.kind]}</p>;
  }
}
