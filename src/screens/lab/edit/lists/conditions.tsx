/** The conditions of a design in the form: each with its mark, to add, to move and to take away. */
import type { ComponentChild } from "preact";
import { ConditionMark } from "../../../../charts/mark";
import { isRecord } from "../../../../core/checked-fields";
import { FIELDS } from "../../../../words/lab/fields/fields";
import { EDIT, nameAt } from "../../../../words/lab/lab";
import { getAt, setAt } from "../../draft";
import { FIRST_CARD } from "../convert";
import { Field } from "../field";
import { Folded } from "../folded";
import { elementIdOf, type Form } from "../form";
import { listKeys } from "../kinds";
import { Optional } from "../optional";
import { Problems } from "../row";
import { addCondition } from "./add";
import { ListPart } from "./list-part";
import { listConditionFields, listConditions } from "./members";

const NAME = "conditions";

export function Conditions({ form }: { readonly form: Form }) {
  const { label, why } = FIELDS.design.conditions;
  const conditions = listConditions(form.data);
  const nameOf = (index: number) => {
    const id = getAt(conditions[index], ["id"]);
    return typeof id === "string" && id !== "" ? id : String(index + 1);
  };
  return (
    <fieldset class="lab-part" id={elementIdOf([NAME])} tabIndex={-1}>
      <legend>
        {label} <code class="json-name">{NAME}</code>
      </legend>
      <p class="lab-lead">
        {why} {FIELDS.condition.id.why} {FIELDS.condition.blocks.why}
      </p>
      <Problems problems={form.problemsAt(NAME)} field={NAME} />
      <ListPart
        items={conditions}
        nameOf={nameOf}
        onChange={(items) => form.step(setAt(form.data, [NAME], items), NAME)}
        addName={EDIT.addCondition}
        addTo={() => addCondition(form.data)}
        render={(index, buttons) => <ConditionPart {...{ form, index, buttons }} name={nameOf(index)} />}
      />
    </fieldset>
  );
}

const IN_SIGHT = ["id", "blocks"];

type ConditionPartProps = {
  readonly form: Form;
  readonly index: number;
  readonly name: string;
  readonly buttons: ComponentChild;
};

function ConditionPart({ form, index, name, buttons }: ConditionPartProps) {
  const field = (key: string) => (
    <Field
      key={key}
      form={form}
      group="condition"
      path={[NAME, index, key]}
      isTold={index > 0 || IN_SIGHT.includes(key)}
    />
  );
  const card = [NAME, index, "instruction"] as const;
  const fields = listConditionFields(getAt(form.data, [NAME, index])).filter(
    (key) => !IN_SIGHT.includes(key),
  );
  const folded = [...fields, ...listKeys("card").map((key) => `instruction.${key}`)];
  return (
    <fieldset class="lab-condition">
      <legend>
        {form.markOf !== null && <ConditionMark mark={form.markOf(name)} />} {nameAt(index + 1, name)}
      </legend>
      <div class="lab-pair">{IN_SIGHT.map(field)}</div>
      <Folded
        form={form}
        title={EDIT.moreOfCondition}
        fields={folded.map((key) => `${NAME}.${index}.${key}`)}
      >
        {fields.filter((key) => key !== "instruction").map(field)}
        <Optional
          form={form}
          path={card}
          words={FIELDS.condition.instruction}
          first={FIRST_CARD}
          isTold={index > 0}
        />
        {isRecord(getAt(form.data, card)) &&
          listKeys("card").map((key) => (
            <Field key={key} form={form} group="card" path={[...card, key]} isTold={index > 0} />
          ))}
      </Folded>
      {buttons}
    </fieldset>
  );
}
