/** Fits the design to so many minutes by one or two fields that the person names. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Design } from "../../../core/design/design";
import { type FitField, fitLength, listFitFields } from "../../../core/design/reckon/fit";
import type { Problem } from "../../../core/result";
import { FIT_WHY, NAME_OF_FIT, SUM, tellFitted, tellNotFitted } from "../../../words/lab/sum";
import { Select } from "../edit/choices";

type FitProps = {
  readonly design: Design;
  readonly lengthOf: (design: Design) => number;
  /** Why one cannot run; null for one that can. */
  readonly problemOf: (design: Design) => Problem | null;
  readonly onFit: (design: Design) => void;
};

const MOST_MINUTES = 600;

function readMinutes(text: string): number | null {
  const minutes = /^\s*\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(",", ".")) : 0;
  return minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
}

export function Fit({ design, lengthOf, problemOf, onFit }: FitProps) {
  const id = useId();
  const typed = useSignal("10");
  const chosen = useSignal<readonly [FitField | null, FitField | null]>([null, null]);
  const said = useSignal("");
  const fields = listFitFields(design);
  const choices = fields.map((field) => ({ value: field, name: NAME_OF_FIT[field] }));
  const known = (field: unknown) => fields.find((one) => one === field) ?? null;
  const first = known(chosen.value[0]) ?? fields[0] ?? null;
  const second = known(chosen.value[1]);
  const minutes = readMinutes(typed.value);
  function fit(): void {
    if (minutes === null || first === null) return;
    const by = second === null || second === first ? [first] : [first, second];
    const targetMs = minutes * 60_000;
    const fitted = fitLength(design, by, targetMs, lengthOf);
    const problem = problemOf(fitted);
    said.value =
      problem === null
        ? tellFitted(by, lengthOf(fitted), targetMs)
        : tellNotFitted(by, lengthOf(fitted), problem);
    if (problem === null) onFit(fitted);
  }
  const describedBy = `${id}-why`;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        fit();
      }}
    >
      <h3>{SUM.fitTitle}</h3>
      <p class="faded small" id={describedBy}>
        {FIT_WHY}
      </p>
      <div class="lab-choices">
        <div>
          <label for={`${id}-minutes`}>{SUM.minutes}</label>
          <input
            id={`${id}-minutes`}
            type="text"
            inputMode="decimal"
            class="number-input"
            value={typed}
            aria-invalid={minutes === null}
            aria-describedby={describedBy}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </div>
        <div>
          <label for={`${id}-first`}>{SUM.by}</label>
          <Select
            id={`${id}-first`}
            {...{ describedBy, choices }}
            isBroken={false}
            held={first}
            onChoice={(field) => {
              chosen.value = [known(field), second];
            }}
          />
        </div>
        <div>
          <label for={`${id}-second`}>{SUM.and}</label>
          <Select
            id={`${id}-second`}
            describedBy={describedBy}
            choices={[{ value: null, name: SUM.nothingElse }, ...choices]}
            isBroken={false}
            held={second}
            onChoice={(field) => {
              chosen.value = [first, known(field)];
            }}
          />
        </div>
        <button type="submit" class="button">
          {SUM.fit}
        </button>
      </div>
      <p role="status" class={minutes === null ? "lab-problems" : "told"}>
        {minutes === null ? SUM.badMinutes : said}
      </p>
    </form>
  );
}
