/** One field of the form, filled in as its kind has it. */
import type { FieldWords } from "../../../words/lab/fields/field-words";
import type { Path } from "../draft";
import { ChoiceInput, MomentBoxes, ScaleEnds, SwitchInput } from "./choices";
import { elementIdOf, type Form } from "./form";
import { describeField, type Group, type Kind } from "./kinds";
import { Row } from "./row";
import { ruleOf } from "./rule-of";
import { KeyInput, TextInput } from "./text-input";

export type FieldProps = {
  readonly form: Form;
  readonly group: Group;
  readonly path: Path;
  /** Whether the same was said of a field above: then only those hear it who do not see the page. */
  readonly isTold?: boolean;
};

/** What every kind of input takes. */
export type InputProps = {
  readonly id: string;
  readonly form: Form;
  readonly path: Path;
  readonly words: FieldWords;
  /** Of the element that says why, its rule and its problem. */
  readonly describedBy: string;
  readonly isBroken: boolean;
};

/** What is written or chosen in sentences takes room. */
const WIDE: readonly Kind["as"][] = ["sentence", "prose", "sequence", "labels", "role", "ends"];
/** What is chosen cannot break a rule. */
const CHOSEN: readonly Kind["as"][] = [
  "set",
  "condition",
  "target",
  "role",
  "ends",
  "moments",
  "switch",
  "labels",
];

export function Field({ form, group, path, isTold = false }: FieldProps) {
  const key = String(path.at(-1));
  const { words, kind } = describeField(group, key);
  const id = elementIdOf(path);
  const problems = form.problemsAt(path.join("."));
  const describedBy = `${id}-why`;
  const input = { id, form, path, words, describedBy, isBroken: problems.length > 0 };
  const isWide = WIDE.includes(kind.as);
  const rule = CHOSEN.includes(kind.as) ? null : ruleOf(path);
  const row = { id, name: key, words, path, problems, isTold, isWide, rule };
  const isGroup = kind.as === "moments" || kind.as === "labels";
  return (
    <Row {...row} isGroup={isGroup}>
      <Input {...input} kind={kind} />
    </Row>
  );
}

/** Without its name: for fields that stand in a row with others. */
export function Input({ kind, ...input }: InputProps & { readonly kind: Kind }) {
  switch (kind.as) {
    case "moments":
      return <MomentBoxes {...input} />;
    case "labels":
      return <ScaleEnds {...input} />;
    case "switch":
      return <SwitchInput {...input} />;
    case "set":
    case "condition":
    case "target":
    case "role":
    case "ends":
      return <ChoiceInput {...input} of={kind.as} />;
    case "key":
      return <KeyInput {...input} />;
    default:
      return <TextInput {...input} kind={kind} />;
  }
}
