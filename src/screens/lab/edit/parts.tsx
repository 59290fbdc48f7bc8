/** The parts of the form that take one of several forms: order, fixation, probe. */
import { isRecord } from "../../../core/checked-fields";
import { ORDER_RULES, PROBE_KINDS } from "../../../core/vocabulary";
import { FIELDS } from "../../../words/lab/fields/fields";
import { CHOICES, EDIT } from "../../../words/lab/lab";
import { getAt } from "../draft";
import { Select } from "./choices";
import {
  FIRST_PROBE,
  FIRST_RUNS,
  FIXATION_FORMS,
  formOfFixation,
  toFixation,
  toOrder,
  toProbe,
} from "./convert";
import { Field } from "./field";
import { elementIdOf, type Form, kindOfProbe, listOrderFields, listProbeFields } from "./form";
import { listKeys } from "./kinds";
import { Blocks } from "./lists/blocks";
import { Optional } from "./optional";
import { Row } from "./row";
import { TextInput } from "./text-input";

type PartProps = { readonly form: Form };

export function OrderPart({ form }: PartProps) {
  const path = ["order", "rule"] as const;
  const id = elementIdOf(path);
  const problems = [...form.problemsAt("order"), ...form.problemsAt("order.rule")];
  return (
    <>
      <Row {...{ id, path, problems }} rule={null} name="rule" words={FIELDS.order.rule} isWide>
        <Select
          id={id}
          describedBy={`${id}-why`}
          isBroken={problems.length > 0}
          held={getAt(form.data, path)}
          choices={ORDER_RULES.map((rule) => ({ value: rule, name: CHOICES.order[rule] }))}
          onChoice={(rule) => {
            const chosen = ORDER_RULES.find((known) => known === rule);
            if (chosen !== undefined) form.set(["order"], toOrder(form.data, chosen));
          }}
        />
      </Row>
      {listOrderFields(getAt(form.data, ["order"])).map((key) =>
        key === "blocks" ? (
          <Blocks key={key} form={form} />
        ) : (
          <Field key={key} form={form} group="order" path={["order", key]} />
        ),
      )}
    </>
  );
}

const FIXATION_KINDS = {
  once: { as: "number", empty: "text" },
  list: { as: "numbers", empty: "no-items" },
} as const;

export function FixationPart({ form }: PartProps) {
  const path = ["fixationMs"] as const;
  const id = elementIdOf(path);
  const fixation = getAt(form.data, path);
  const shape = formOfFixation(fixation);
  const problems = form.problemsAt("fixationMs");
  const words = FIELDS.design.fixationMs;
  // Two lengths have their unit each.
  const named = shape === "range" ? { label: words.label, why: words.why } : words;
  const input = { form, path, words, describedBy: `${id}-why`, isBroken: problems.length > 0 };
  return (
    <>
      <Row {...{ id, path, problems }} words={named} rule={null} isWide name="fixationMs">
        <Select
          id={shape === "range" ? id : `${id}-form`}
          name={EDIT.fixationForm}
          describedBy={`${id}-why`}
          isBroken={shape === "range" && problems.length > 0}
          held={shape}
          choices={FIXATION_FORMS.map((form) => ({ value: form, name: CHOICES.fixation[form] }))}
          onChoice={(chosen) => {
            const known = FIXATION_FORMS.find((one) => one === chosen);
            if (known !== undefined) form.set(path, toFixation(form.data, known));
          }}
        />
        {shape !== "range" && <TextInput {...input} id={id} kind={FIXATION_KINDS[shape]} />}
      </Row>
      {shape === "range" &&
        listKeys("fixation").map((key) => (
          <Field key={key} form={form} group="fixation" path={["fixationMs", key]} />
        ))}
    </>
  );
}

export function RunsPart({ form }: PartProps) {
  const path = ["runs"] as const;
  return (
    <>
      <Optional form={form} path={path} words={FIELDS.design.runs} first={FIRST_RUNS} />
      {isRecord(getAt(form.data, path)) &&
        listKeys("runs").map((key) => <Field key={key} form={form} group="runs" path={[...path, key]} />)}
    </>
  );
}

export function ProbePart({ form }: PartProps) {
  const probe = getAt(form.data, ["probe"]);
  return (
    <>
      <Optional form={form} path={["probe"]} words={FIELDS.design.probe} first={FIRST_PROBE} none={null} />
      {isRecord(probe) && <ProbeKindRow form={form} />}
      {listProbeFields(probe).map((key) => (
        <Field key={key} form={form} group="probe" path={["probe", key]} />
      ))}
    </>
  );
}

function ProbeKindRow({ form }: PartProps) {
  const path = ["probe", "kind"] as const;
  const id = elementIdOf(path);
  const problems = form.problemsAt("probe.kind");
  return (
    <Row {...{ id, path, problems }} rule={null} name="kind" words={FIELDS.probe.kind} isWide>
      <Select
        id={id}
        describedBy={`${id}-why`}
        isBroken={problems.length > 0}
        held={kindOfProbe(getAt(form.data, ["probe"]))}
        choices={PROBE_KINDS.map((kind) => ({ value: kind, name: CHOICES.probe[kind] }))}
        onChoice={(kind) => {
          const chosen = PROBE_KINDS.find((known) => known === kind);
          if (chosen !== undefined) form.set(["probe"], toProbe(form.data, chosen));
        }}
      />
    </Row>
  );
}
