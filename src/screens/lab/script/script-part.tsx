/** The part of the lab in which a design is taken to stock jsPsych, as a script that runs without this page. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { buildDesignFileName } from "../../../formats/names";
import { SCRIPT, tellMissing } from "../../../words/lab/script";
import { saveFile } from "../../parts/files";
import { SavingTold, useSaving } from "../../parts/saving";
import type { Services } from "../../services";
import type { Shown } from "../work-out";
import { countSchedules, drawSchedules } from "./plan-schedules";

type From = Pick<Services, "openSet" | "build" | "jspsychVersion">;

/** `shown` is null while the draft cannot be run. */
export function ScriptPart({ shown, from }: { readonly shown: Shown | null; readonly from: From }) {
  return (
    <section class="entry on-screen-only" id="script">
      <h2>{SCRIPT.title}</h2>
      {shown === null ? <p class="faded">{SCRIPT.notYet}</p> : <Script shown={shown} from={from} />}
    </section>
  );
}

function Script({ shown, from }: { readonly shown: Shown; readonly from: From }) {
  const { design, set, schedule } = shown;
  const draws = useSignal(false);
  const missing = useSignal<readonly string[]>([]);
  const saving = useSaving();
  async function write(): Promise<string> {
    missing.value = [];
    const { makeScript } = await import("./make-script");
    const schedules = draws.value ? drawSchedules(design, set, schedule) : [schedule];
    const { jspsychVersion, build } = from;
    const made = await makeScript({ set, schedules, jspsychVersion, build }, from.openSet);
    if (made.isMade)
      return saveFile(buildDesignFileName(design, "zip", "jspsych"), "application/zip", made.zip);
    missing.value = made.missing;
    throw new Error("Pictures are missing.");
  }
  return (
    <div class="stack">
      <p>{SCRIPT.what}</p>
      <p class="faded small">{SCRIPT.honest}</p>
      <Choice
        seed={schedule.seed}
        schedules={countSchedules(schedule)}
        draws={draws.value}
        onChoice={(next) => {
          draws.value = next;
        }}
      />
      <div class="actions">
        <button type="button" class="button" onClick={() => void saving.save(write)}>
          {SCRIPT.button}
        </button>
      </div>
      {missing.value.length > 0 && <p role="alert">{tellMissing(missing.value)}</p>}
      <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
    </div>
  );
}

type ChoiceProps = {
  readonly seed: number;
  readonly schedules: number;
  readonly draws: boolean;
  readonly onChoice: (draws: boolean) => void;
};

function Choice({ seed, schedules, draws, onChoice }: ChoiceProps) {
  const name = useId();
  const choices = [
    { value: false, label: SCRIPT.thisSeed(seed) },
    { value: true, label: SCRIPT.drawn(schedules) },
  ];
  return (
    <fieldset>
      <legend class="lab-label">{SCRIPT.showsLabel}</legend>
      {choices.map(({ value, label }) => (
        <label key={label} class="lab-box">
          <input type="radio" name={name} checked={draws === value} onChange={() => onChoice(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
