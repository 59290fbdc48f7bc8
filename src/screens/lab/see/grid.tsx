/** A time grid that the person types, and how the schedule lies on it. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { layTimeGrid } from "../../../core/schedule/overview/time-grid";
import type { Schedule } from "../../../core/schedule/schedule";
import { LARGEST_INTERVAL_MS, SEE, tellGrid } from "../../../words/lab/see";
import { readNumber } from "../edit/typed";

/** Null for what is no interval. */
function readInterval(text: string): number | null {
  const value = readNumber(text);
  const isWhole = typeof value === "number" && Number.isInteger(value);
  return isWhole && value >= 1 && value <= LARGEST_INTERVAL_MS ? value : null;
}

export function Grid({ schedule }: { readonly schedule: Schedule }) {
  const id = useId();
  const typed = useSignal("");
  const intervalMs = readInterval(typed.value);
  const isWrong = typed.value !== "" && intervalMs === null;
  return (
    <div class="stack">
      <h3>{SEE.gridTitle}</h3>
      <div class="lab-choices">
        <div>
          <label for={id}>{SEE.grid}</label>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            class="number-input"
            value={typed.value}
            aria-describedby={`${id}-why`}
            aria-invalid={isWrong}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
            }}
          />
        </div>
        <p id={`${id}-why`} class="faded small">
          {isWrong ? SEE.gridNeeds : SEE.gridLead}
        </p>
      </div>
      {intervalMs !== null && (
        <ul class="plain-list" role="status">
          {tellGrid(layTimeGrid(schedule, intervalMs)).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
