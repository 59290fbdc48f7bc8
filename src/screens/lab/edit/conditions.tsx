/** The conditions of a design in the form: each with its mark, to add, to move and to take away. */
import { ConditionMark } from "../../../charts/mark";
import { FIELDS } from "../../../words/lab/fields";
import { EDIT, nameConditionAt, nameMovingUp, nameRemoving } from "../../../words/lab/lab";
import { getAt } from "../draft";
import { addCondition, moveUp } from "./convert";
import { Field } from "./field";
import { Folded } from "./folded";
import { elementIdOf, type Form, listConditions } from "./form";
import { listKeys } from "./kinds";
import { Problems } from "./row";

const NAME = "conditions";

export function Conditions({ form }: { readonly form: Form }) {
  const { label, why } = FIELDS.design.conditions;
  return (
    <fieldset class="lab-part" id={elementIdOf([NAME])} tabIndex={-1}>
      <legend>
        {label} <code class="json-name">{NAME}</code>
      </legend>
      <p class="lab-lead">
        {why} {FIELDS.condition.id.why} {FIELDS.condition.blocks.why}
      </p>
      <Problems problems={form.problemsAt("conditions")} field="conditions" />
      {listConditions(form.data).map((condition, index) => (
        // Its place is what tells it apart: an id is typed letter by letter.
        <ConditionPart key={index} form={form} index={index} condition={condition} />
      ))}
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => form.set(["conditions"], addCondition(form.data))}
        >
          {EDIT.addCondition}
        </button>
      </div>
    </fieldset>
  );
}

const IN_SIGHT = ["id", "blocks"];
const FOLDED = listKeys("condition").filter((key) => !IN_SIGHT.includes(key));

type ConditionPartProps = { readonly form: Form; readonly index: number; readonly condition: unknown };

function ConditionPart({ form, index, condition }: ConditionPartProps) {
  const conditions = listConditions(form.data);
  const id = getAt(condition, ["id"]);
  const name = typeof id === "string" && id !== "" ? id : String(index + 1);
  const field = (key: string) => (
    <Field
      key={key}
      form={form}
      group="condition"
      path={["conditions", index, key]}
      isTold={index > 0 || IN_SIGHT.includes(key)}
    />
  );
  const without = () => conditions.filter((_, place) => place !== index);
  return (
    <fieldset class="lab-condition">
      <legend>
        {form.markOf !== null && <ConditionMark mark={form.markOf(name)} />}{" "}
        {nameConditionAt(index + 1, name)}
      </legend>
      <div class="lab-pair">{IN_SIGHT.map(field)}</div>
      <Folded
        form={form}
        title={EDIT.moreOfCondition}
        fields={FOLDED.map((key) => `conditions.${index}.${key}`)}
      >
        {FOLDED.map(field)}
      </Folded>
      <div class="actions lab-quiet">
        {index > 0 && (
          <button
            type="button"
            class="button quiet"
            onClick={() => form.set(["conditions"], moveUp(conditions, index))}
          >
            {nameMovingUp(name)}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => form.set(["conditions"], without())}>
          {nameRemoving(name)}
        </button>
      </div>
    </fieldset>
  );
}
