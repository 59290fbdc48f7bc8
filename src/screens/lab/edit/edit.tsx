/** The form of a design: the eight fields that matter most in sight, the rest folded, and beside it the same as JSON. */
import type { ComponentChild } from "preact";
import { FIELDS } from "../../../words/lab/fields";
import { EDIT } from "../../../words/lab/lab";
import { Conditions } from "./conditions";
import { Field } from "./field";
import { Folded } from "./folded";
import type { Form } from "./form";
import { type Group, listKeys, listPlainFields } from "./kinds";
import { FixationPart, OrderPart, ProbePart } from "./parts";

const NAMING = ["title", "id", "basis"];
const IN_SIGHT = ["stimuli", "imagesPerBlock", "imageMs", "gapMs"];
/** Whatever else a design has. */
const AROUND = listPlainFields().filter((key) => ![...NAMING, ...IN_SIGHT].includes(key));
const RATING = listKeys("rating").filter((key) => key !== "when");

export function FieldsOfDesign({ form }: { readonly form: Form }) {
  const plain = (key: string) => <Field key={key} form={form} group="design" path={[key]} />;
  const within = (group: Group, holder: string, keys: readonly string[]): ComponentChild =>
    keys.map((key) => <Field key={key} form={form} group={group} path={[holder, key]} />);
  return (
    <div class="lab-form">
      {plain("stimuli")}
      <Conditions form={form} />
      {plain("imagesPerBlock")}
      {plain("imageMs")}
      {plain("gapMs")}
      <FixationPart form={form} />
      <OrderPart form={form} />
      {within("rating", "rating", ["when"])}
      <Folded form={form} title={EDIT.naming} fields={NAMING}>
        {NAMING.map(plain)}
      </Folded>
      <Folded
        form={form}
        title={FIELDS.design.rating.label}
        fields={["rating", "rating.labels.0", "rating.labels.1", ...RATING.map((key) => `rating.${key}`)]}
      >
        {within("rating", "rating", RATING)}
      </Folded>
      <Folded
        form={form}
        title={FIELDS.design.probe.label}
        fields={["probe", ...listKeys("probe").map((key) => `probe.${key}`)]}
      >
        <ProbePart form={form} />
      </Folded>
      <Folded form={form} title={EDIT.around} fields={AROUND}>
        {AROUND.map(plain)}
      </Folded>
    </div>
  );
}
