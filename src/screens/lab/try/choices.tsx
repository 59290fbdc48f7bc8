/** What of a design is tried: all of it or some of its blocks, and whether a photodiode has its square. */
import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";
import { placeInTime } from "../../../core/schedule/overview/nominal-times";
import type { Schedule } from "../../../core/schedule/schedule";
import { cutStretch } from "../../../core/schedule/stretch";
import { nameWhole, TRY, tellBadBlocks, tellStretch } from "../../../words/lab/try";
import { readNumber } from "../edit/typed";

/** As typed. */
export type TryChoices = {
  readonly isWhole: boolean;
  readonly from: string;
  readonly to: string;
  readonly hasPatch: boolean;
};

export const FIRST_CHOICES: TryChoices = { isWhole: true, from: "1", to: "2", hasPatch: false };

/** The events that are chosen, without the practice; null where what is typed are no blocks. */
export function chooseEvents(schedule: Schedule, choices: TryChoices): Schedule | null {
  if (choices.isWhole) {
    return { ...schedule, events: schedule.events.filter(({ phase }) => phase !== "practice") };
  }
  const blocks = readBlocks(schedule, choices);
  return blocks && cutStretch(schedule, ...blocks);
}

/** The first and the last; null where what is typed are none of this schedule. */
export function readBlocks(
  { order }: Pick<Schedule, "order">,
  { from, to }: Pick<TryChoices, "from" | "to">,
): readonly [first: number, last: number] | null {
  const [first, last] = [readNumber(from), readNumber(to)];
  if (typeof first !== "number" || typeof last !== "number") return null;
  const isThere = Number.isInteger(first) && Number.isInteger(last) && first >= 1 && last <= order.length;
  return isThere && first <= last ? [first, last] : null;
}

type ChoicesProps = {
  readonly schedule: Schedule;
  readonly choices: Signal<TryChoices>;
  /** What a self-paced event is taken to last, in ms. */
  readonly selfPacedMs: number;
};

export function Choices({ schedule, choices, selfPacedMs }: ChoicesProps) {
  const name = useId();
  const { isWhole, hasPatch } = choices.value;
  const change = (changes: Partial<TryChoices>) => {
    choices.value = { ...choices.value, ...changes };
  };
  const whole = chooseEvents(schedule, { ...choices.value, isWhole: true });
  const lengthOf = (of: Schedule) => placeInTime(of, selfPacedMs).at(-1)?.endMs ?? 0;
  const isGuess = whole?.events.some(({ durationMs }) => durationMs === null) === true;
  const ways = [
    { value: true, label: nameWhole(whole === null ? 0 : lengthOf(whole), isGuess) },
    { value: false, label: TRY.blocks },
  ];
  return (
    <>
      <fieldset>
        <legend class="lab-label">{TRY.which}</legend>
        {ways.map(({ value, label }) => (
          <label key={String(value)} class="lab-box">
            <input
              type="radio"
              name={name}
              checked={isWhole === value}
              onChange={() => change({ isWhole: value })}
            />
            {label}
          </label>
        ))}
        {!isWhole && <Blocks {...{ schedule, choices, lengthOf }} onChange={change} />}
      </fieldset>
      <label class="switch">
        <input
          type="checkbox"
          checked={hasPatch}
          onChange={(event) => change({ hasPatch: event.currentTarget.checked })}
        />
        <span>{TRY.patch}</span>
        <span class="hint">{TRY.patchWhy}</span>
      </label>
    </>
  );
}

type BlocksProps = Pick<ChoicesProps, "schedule" | "choices"> & {
  readonly lengthOf: (of: Schedule) => number;
  readonly onChange: (changes: Partial<TryChoices>) => void;
};

function Blocks({ schedule, choices, lengthOf, onChange }: BlocksProps) {
  const id = useId();
  const chosen = chooseEvents(schedule, choices.value);
  const ends = [
    { end: "from", label: TRY.from },
    { end: "to", label: TRY.to },
  ] as const;
  return (
    <div class="lab-choices">
      {ends.map(({ end, label }) => (
        <div key={end}>
          <label for={`${id}-${end}`}>{label}</label>
          <input
            id={`${id}-${end}`}
            type="text"
            inputMode="numeric"
            class="number-input"
            value={choices.value[end]}
            aria-invalid={chosen === null}
            aria-describedby={`${id}-told`}
            onInput={({ currentTarget }) => onChange({ [end]: currentTarget.value })}
          />
        </div>
      ))}
      <p id={`${id}-told`} role="status" class={chosen === null ? "lab-problems" : "faded"}>
        {chosen === null
          ? tellBadBlocks(schedule.order.length)
          : tellStretch(lengthOf(chosen), chosen.events.length)}
      </p>
    </div>
  );
}
