/** One of several by name. */
import { useId } from "preact/hooks";

type ChoiceProps = {
  readonly label: string;
  readonly names: readonly string[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
};

export function Choice({ label, names, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <p class="field-line">
      <label for={id}>{label}</label>{" "}
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
        {names.map((name, place) => (
          <option key={name} value={place}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
