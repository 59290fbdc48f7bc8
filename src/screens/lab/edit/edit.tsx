/** The form of a design: the eight fields that matter most in sight, the rest folded, and beside it the same as JSON. */
import type { ComponentChild } from "preact";
import { FIELDS } from "../../../words/lab/fields/fields";
import { EDIT } from "../../../words/lab/lab";
import { Field } from "./field";
import { Folded } from "./folded";
import { type Form, listFieldPaths } from "./form";
import { type Group, listKeys, listPlainFields } from "./kinds";
import { Conditions } from "./lists/conditions";
import { Questions } from "./lists/questions";
import { StandIns } from "./lists/stand-ins";
import { FixationPart, OrderPart, ProbePart, RunsPart } from "./parts";

const NAMING = ["title", "id", "basis"];
const IN_SIGHT = ["stimuli", "imagesPerBlock", "imageMs", "gapMs"];
/** Whatever else a design has. */
const AROUND = listPlainFields().filter((key) => ![...NAMING, ...IN_SIGHT].includes(key));
const RATING = listKeys("rating").filter((key) => key !== "when" && key !== "items");

export function FieldsOfDesign({ form }: { readonly form: Form }) {
  const plain = (key: string) => <Field key={key} form={form} group="design" path={[key]} />;
  const within = (group: Group, holder: string, keys: readonly string[]): ComponentChild =>
    keys.map((key) => <Field key={key} form={form} group={group} path={[holder, key]} />);
  const paths = listFieldPaths(form.data);
  const under = (holder: string, ...not: readonly string[]) =>
    paths.filter((path) => `${path}.`.startsWith(`${holder}.`) && !not.includes(path));
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
      <Folded form={form} title={FIELDS.design.rating.label} fields={under("rating", "rating.when")}>
        {within("rating", "rating", RATING)}
        <Questions form={form} />
      </Folded>
      <Folded form={form} title={FIELDS.design.probe.label} fields={under("probe")}>
        <ProbePart form={form} />
      </Folded>
      <Folded form={form} title={EDIT.around} fields={[...AROUND, "standIns", ...under("runs")]}>
        {AROUND.map(plain)}
        <RunsPart form={form} />
        <StandIns form={form} />
      </Folded>
    </div>
  );
}
