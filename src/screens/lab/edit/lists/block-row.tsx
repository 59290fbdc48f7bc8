/** One block of a listed order: its condition, its times, its frames and its images, beside each other where there is room. */
import type { ComponentChild } from "preact";
import { ConditionMark } from "../../../../charts/mark";
import { FIELDS } from "../../../../words/lab/fields/fields";
import { EDIT, nameListed } from "../../../../words/lab/lab";
import { tellWithin } from "../../../../words/lab/problems";
import { capitalise } from "../../../../words/numbers";
import { getAt } from "../../draft";
import { Input } from "../field";
import { elementIdOf, type Form } from "../form";
import { describeField, type Listed, listKeys } from "../kinds";
import { listListedFields } from "./members";

export function listRowPaths(index: number): readonly string[] {
  return listKeys("listed").map((key) => `order.blocks.${index}.${key}`);
}

/** Of the element that says what a column takes. */
export function whyIdOf(key: Listed): string {
  return `listed-${key}-why`;
}

type BlockRowProps = {
  readonly form: Form;
  /** From 0. */
  readonly index: number;
  readonly buttons: ComponentChild;
  /** Another condition also changes how many blocks each has. */
  readonly onCondition: (condition: unknown) => void;
};

export function BlockRow({ form, index, buttons, onCondition }: BlockRowProps) {
  const block = getAt(form.data, ["order", "blocks", index]);
  const condition = getAt(block, ["condition"]);
  const wrongId = `${elementIdOf(["order", "blocks", index])}-wrong`;
  const cell = (key: Listed) => (
    <Cell
      key={key}
      {...{ index, name: key, wrongId }}
      form={key === "condition" ? { ...form, set: (_, value) => onCondition(value) } : form}
    />
  );
  const problems = listRowPaths(index).flatMap(form.problemsAt);
  return (
    <fieldset class="lab-block" aria-label={capitalise(nameListed(index + 1))}>
      <p class="lab-block-number">
        {index + 1}.{" "}
        {form.markOf !== null && typeof condition === "string" && (
          <ConditionMark mark={form.markOf(condition)} />
        )}
      </p>
      {listListedFields(form.data, block).map(cell)}
      {buttons}
      <ul class="lab-problems" id={wrongId}>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.rule.code}`}>
            <span class="unseen">{EDIT.problem}</span> {tellWithin(problem, `order.blocks.${index}.`)}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

type CellProps = {
  readonly form: Form;
  readonly index: number;
  readonly name: Listed;
  /** Of the element that has the problems of the whole row. */
  readonly wrongId: string;
};

function Cell({ form, index, name, wrongId }: CellProps) {
  const { kind } = describeField("listed", name);
  const words = FIELDS.listed[name];
  const path = ["order", "blocks", index, name] as const;
  const field = path.join(".");
  const id = elementIdOf(path);
  const isBroken = form.problemsAt(field).length > 0;
  return (
    <div class={`lab-cell of-${name}`} data-field={field}>
      <label for={id}>{words.label}</label>
      <Input
        {...{ id, form, path, words, kind, isBroken }}
        describedBy={isBroken ? `${wrongId} ${whyIdOf(name)}` : whyIdOf(name)}
      />
    </div>
  );
}
