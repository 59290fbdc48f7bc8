/** Before the wall opens: what is compared, whom to leave out, and a guess, all before anybody has seen a number. */
import { useSignal } from "@preact/signals";
import { countExcluded, EXCLUSION_RULES, type ExclusionRule } from "../../../core/session/cohort/exclusions";
import { type Comparison, listPeople } from "../../../core/session/cohort/people";
import { namePrediction, nameRule, PREDICTIONS, type Prediction, WALL } from "../../../words/class/wall";
import { nameConditions } from "../../../words/conditions";
import { Choice } from "./choice";
import type { Decided, Walled } from "./walled";

type BeforeWallProps = {
  readonly walled: Walled;
  readonly comparisons: readonly Comparison[];
  readonly names: readonly string[];
  readonly onOpen: (decided: Decided) => void;
};

export function BeforeWall({ walled, comparisons, names, onOpen }: BeforeWallProps) {
  const { design, counted } = walled;
  const place = useSignal(0);
  const rules = useSignal<readonly ExclusionRule[]>([]);
  const prediction = useSignal<Prediction | null>(null);
  const compared = comparisons[place.value] ?? comparisons[0];
  if (compared === undefined) return null;
  if (listPeople(counted, compared).length === 0) return <p>{WALL.nobody}</p>;
  const nameOf = nameConditions(design);
  const excluded = countExcluded(counted, { design, compared });
  return (
    <form
      class="stack wide-gap"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen({ compared, rules: rules.value, prediction: prediction.value });
      }}
    >
      {names.length > 1 && (
        <Choice
          label={WALL.chooseContrast}
          names={names}
          chosen={place.value}
          onChoose={(chosen) => {
            place.value = chosen;
          }}
        />
      )}
      <fieldset class="choices">
        <legend>{WALL.predict}</legend>
        {PREDICTIONS.map((one) => (
          <label key={one} class="switch">
            <input
              type="radio"
              name="prediction"
              checked={prediction.value === one}
              onChange={() => {
                prediction.value = one;
              }}
            />
            <span>{namePrediction(one, nameOf(compared.cue), nameOf(compared.comparison))}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{WALL.ruleLead}</legend>
        {EXCLUSION_RULES.map((rule) => (
          <label key={rule} class="switch">
            <input
              type="checkbox"
              checked={rules.value.includes(rule)}
              onChange={({ currentTarget }) => {
                const others = rules.value.filter((one) => one !== rule);
                rules.value = currentTarget.checked ? [...others, rule] : others;
              }}
            />
            <span>{nameRule(rule, excluded[rule])}</span>
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit" class="button primary">
          {WALL.open}
        </button>
      </div>
    </form>
  );
}
