/** One block of a listed order: its condition, its times, its frames and its images, beside each other where there is room. */
import type { ComponentChild } from "preact";
import { ConditionMark } from "../../../../charts/mark";
import { nameListed } from "../../../../words/lab/lab";
import { capitalise } from "../../../../words/numbers";
import { getAt } from "../../draft";
import { elementIdOf, type Form } from "../form";
import { type Listed, listKeys } from "../kinds";
import { Cell, RowProblems } from "./cell";
import { listListedFields } from "./members";

export function listRowPaths(index: number): readonly string[] {
  return listKeys("listed").map((key) => `order.blocks.${index}.${key}`);
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
      group="listed"
      path={["order", "blocks", index, key]}
      wrongId={wrongId}
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
      <RowProblems id={wrongId} problems={problems} within={`order.blocks.${index}.`} />
    </fieldset>
  );
}
