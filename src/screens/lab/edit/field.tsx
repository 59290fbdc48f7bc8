/** One field of the form, filled in as its kind has it. */
import type { FieldWords } from "../../../words/lab/fields";
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

/** What is typed takes any length, and what is written in sentences or JSON takes room. */
const WIDE: readonly Kind["as"][] = ["prose", "json", "slugs", "labels"];
/** What is chosen cannot break a rule. */
const CHOSEN: readonly Kind["as"][] = ["set", "condition", "role", "ends", "moments", "switch", "labels"];

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
  switch (kind.as) {
    case "moments":
      return (
        <Row {...row} isGroup>
          <MomentBoxes {...input} />
        </Row>
      );
    case "labels":
      return (
        <Row {...row} isGroup>
          <ScaleEnds {...input} />
        </Row>
      );
    case "switch":
      return (
        <Row {...row}>
          <SwitchInput {...input} />
        </Row>
      );
    case "set":
    case "condition":
    case "role":
    case "ends":
      return (
        <Row {...row}>
          <ChoiceInput {...input} of={kind.as} />
        </Row>
      );
    case "key":
      return (
        <Row {...row}>
          <KeyInput {...input} />
        </Row>
      );
    default:
      return (
        <Row {...row}>
          <TextInput {...input} kind={kind} />
        </Row>
      );
  }
}
