/** Fields that are chosen: one of several, yes or no, the moments of ratings, and the two ends of a scale. */
import { PRESETS } from "../../../core/design/presets";
import { RATING_ENDS, RATING_MOMENTS, ROLES } from "../../../core/vocabulary";
import { CHOICES, EDIT } from "../../../words/lab/lab";
import { getAt } from "../draft";
import type { InputProps } from "./field";
import { elementIdOf } from "./form";
import { listIds } from "./lists/members";
import { Problems } from "./row";
import { TextInput } from "./text-input";

type Choice = { readonly value: unknown; readonly name: string };

/** Sets that the page is known to have. */
const SETS = [...new Set(PRESETS.map(({ stimuli }) => stimuli))];

type ChoiceOf = "set" | "condition" | "target" | "role" | "ends";

function listChoices(of: ChoiceOf, data: unknown): readonly Choice[] {
  const named = (ids: readonly string[]) => ids.map((id): Choice => ({ value: id, name: id }));
  if (of === "set") return named(SETS);
  if (of === "condition") return [{ value: null, name: EDIT.whateverComes }, ...named(listIds(data))];
  if (of === "target") return named(listIds(data));
  if (of === "ends") {
    // The first is what holds where nothing is said.
    return RATING_ENDS.map((end, place) => ({
      value: place === 0 ? undefined : end,
      name: CHOICES.ends[end],
    }));
  }
  const roles = ROLES.map((role): Choice => ({ value: role, name: CHOICES.role[role] }));
  return [{ value: undefined, name: EDIT.byItsId }, ...roles];
}

type ChoiceInputProps = InputProps & { readonly of: ChoiceOf };

export function ChoiceInput({ id, form, path, of, describedBy, isBroken }: ChoiceInputProps) {
  const held = getAt(form.data, path);
  const choices = listChoices(of, form.data);
  const isKnown = choices.some(({ value }) => value === held);
  // What came with a link or as JSON stays until another is chosen.
  const all = isKnown ? choices : [...choices, { value: held, name: describe(held) }];
  return (
    <Select
      {...{ id, describedBy, isBroken }}
      choices={all}
      held={held}
      onChoice={(value) => form.set(path, value)}
    />
  );
}

function describe(held: unknown): string {
  return typeof held === "string" ? held : (JSON.stringify(held) ?? EDIT.nothing);
}

type SelectProps = Pick<InputProps, "id" | "describedBy" | "isBroken"> & {
  /** For one that no label names. */
  readonly name?: string;
  readonly choices: readonly Choice[];
  readonly held: unknown;
  readonly onChoice: (value: unknown) => void;
};

export function Select({ id, name, choices, held, describedBy, isBroken, onChoice }: SelectProps) {
  return (
    <select
      id={id}
      aria-label={name}
      aria-describedby={describedBy}
      aria-invalid={isBroken}
      onChange={(event) => onChoice(choices[event.currentTarget.selectedIndex]?.value)}
    >
      {choices.map(({ value, name }) => (
        <option key={String(value)} selected={value === held}>
          {name}
        </option>
      ))}
    </select>
  );
}

export function SwitchInput({ id, form, path, describedBy, isBroken }: InputProps) {
  return (
    <input
      id={id}
      type="checkbox"
      checked={getAt(form.data, path) === true}
      aria-describedby={describedBy}
      aria-invalid={isBroken}
      onChange={(event) => form.set(path, event.currentTarget.checked)}
    />
  );
}

export function MomentBoxes({ id, form, path }: InputProps) {
  const held = getAt(form.data, path);
  const chosen = Array.isArray(held) ? held : [];
  return (
    <div class="lab-boxes">
      {RATING_MOMENTS.map((moment) => (
        <label key={moment} class="lab-box">
          <input
            id={`${id}.${moment}`}
            type="checkbox"
            checked={chosen.includes(moment)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              form.set(
                path,
                RATING_MOMENTS.filter((each) => (each === moment ? checked : chosen.includes(each))),
              );
            }}
          />
          {CHOICES.moment[moment]}
        </label>
      ))}
    </div>
  );
}

export function ScaleEnds({ form, path, words, describedBy }: InputProps) {
  return (
    <div class="lab-ends">
      {EDIT.ends.map((label, index) => {
        const place = [...path, index];
        const id = elementIdOf(place);
        const problems = form.problemsAt(place.join("."));
        const isBroken = problems.length > 0;
        return (
          <div key={label}>
            <label for={id}>{label}</label>
            <TextInput
              {...{ id, form, words, describedBy, isBroken }}
              path={place}
              kind={{ as: "text", empty: "text" }}
            />
            <Problems problems={problems} field={place.join(".")} />
          </div>
        );
      })}
    </div>
  );
}
