/** A part of a design that there may be or not, with a switch of its own; its fields stand below while there is one. */
import type { FieldWords } from "../../../words/lab/fields/field-words";
import { getAt, type Path } from "../draft";
import { elementIdOf, type Form } from "./form";
import { Row } from "./row";

type OptionalProps = {
  readonly form: Form;
  readonly path: Path;
  readonly words: FieldWords;
  /** What it begins with. */
  readonly first: unknown;
  /** What stands where there is none; left out where the field may be. */
  readonly none?: null;
  readonly isTold?: boolean;
};

export function Optional({ form, path, words, first, none, isTold = false }: OptionalProps) {
  const id = elementIdOf(path);
  const held = getAt(form.data, path);
  const problems = form.problemsAt(path.join("."));
  return (
    <Row {...{ id, path, problems, words, isTold }} rule={null} name={String(path.at(-1))}>
      <input
        id={id}
        type="checkbox"
        checked={held !== null && held !== undefined}
        aria-describedby={`${id}-why`}
        aria-invalid={problems.length > 0}
        onChange={(event) => form.set(path, event.currentTarget.checked ? first : none)}
      />
    </Row>
  );
}
