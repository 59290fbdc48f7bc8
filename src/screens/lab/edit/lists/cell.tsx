/** The fields of a row, beside each other: each with its name; why it matters is said once for all rows. */
import type { Problem } from "../../../../core/result";
import { EDIT } from "../../../../words/lab/lab";
import { tellRule, tellWithin } from "../../../../words/lab/problems";
import type { Path } from "../../draft";
import { Input } from "../field";
import { elementIdOf, type Form } from "../form";
import { describeField, type RowGroup } from "../kinds";
import { ruleOf } from "../rule-of";

/** Of the element that says what a column takes. */
function whyIdOf(group: RowGroup, key: string): string {
  return `${group}-${key}-why`;
}

type CellProps = {
  readonly form: Form;
  readonly group: RowGroup;
  readonly path: Path;
  /** Of the element that has the problems of the whole row. */
  readonly wrongId: string;
};

export function Cell({ form, group, path, wrongId }: CellProps) {
  const name = String(path.at(-1));
  const { words, kind } = describeField(group, name);
  const field = path.join(".");
  const id = elementIdOf(path);
  const isBroken = form.problemsAt(field).length > 0;
  const whyId = whyIdOf(group, name);
  return (
    <div class={`lab-cell of-${name}`} data-field={field}>
      <label for={id}>{words.label}</label>
      <Input
        {...{ id, form, path, words, kind, isBroken }}
        describedBy={isBroken ? `${wrongId} ${whyId}` : whyId}
      />
    </div>
  );
}

type RowProblemsProps = {
  readonly id: string;
  readonly problems: readonly Problem[];
  /** The path of the row, which is not told. */
  readonly within: string;
};

export function RowProblems({ id, problems, within }: RowProblemsProps) {
  return (
    <ul class="lab-problems" id={id}>
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.rule.code}`}>
          <span class="unseen">{EDIT.problem}</span> {tellWithin(problem, within)}
        </li>
      ))}
    </ul>
  );
}

type ColumnsProps = {
  readonly group: RowGroup;
  readonly keys: readonly string[];
  /** Of the list. */
  readonly path: Path;
  /** Those whose rule is not plain from what is said of them. */
  readonly withRule: readonly string[];
};

/** What each column takes; every row refers to it. */
export function Columns({ group, keys, path, withRule }: ColumnsProps) {
  return (
    <details>
      <summary>{EDIT.columnsTitle}</summary>
      <dl class="lab-columns">
        {keys.map((key) => {
          const { label, why } = describeField(group, key).words;
          const rule = withRule.includes(key) ? ruleOf([...path, 0, key]) : null;
          return (
            <div key={key}>
              <dt>
                {label} <code class="json-name">{key}</code>
              </dt>
              <dd id={whyIdOf(group, key)}>
                {why} {rule !== null && <i>{tellRule(rule)}</i>}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
