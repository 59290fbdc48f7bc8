/** A line of the form: the name of a field, what is filled in, its unit, why it matters, its rule, and what is wrong. */
import type { ComponentChild, ComponentChildren } from "preact";
import type { Problem } from "../../../core/result";
import type { Rule } from "../../../core/rules";
import type { FieldWords } from "../../../words/lab/fields/field-words";
import { EDIT } from "../../../words/lab/lab";
import { tellProblem, tellRule } from "../../../words/lab/problems";
import type { Path } from "../draft";

type RowProps = {
  readonly id: string;
  /** As the JSON has it. */
  readonly name: string;
  readonly words: FieldWords;
  readonly path: Path;
  readonly problems: readonly Problem[];
  readonly rule: Rule | null;
  readonly isTold?: boolean;
  readonly isWide?: boolean;
  /** Whether it holds several inputs, which it names together. */
  readonly isGroup?: boolean;
  readonly children: ComponentChildren;
};

export function Row({ id, name, words, path, problems, rule, children, ...how }: RowProps) {
  const { isTold = false, isWide = false, isGroup = false } = how;
  const heading: ComponentChild = (
    <>
      {words.label} <code class="json-name">{name}</code>
    </>
  );
  const inside = (
    <>
      {!isGroup && (
        <label class="lab-label" for={id}>
          {heading}
        </label>
      )}
      <div class="lab-input">
        {children}
        {words.unit !== undefined && <span class="unit">{words.unit}</span>}
      </div>
      <div class="lab-why" id={`${id}-why`}>
        <p class={isTold ? "unseen" : ""}>
          {words.why} {rule !== null && problems.length === 0 && <i>{tellRule(rule)}</i>}
        </p>
        <Problems problems={problems} field={path.join(".")} />
      </div>
    </>
  );
  const field = path.join(".");
  if (!isGroup) {
    return (
      <div class={isWide ? "lab-field wide" : "lab-field"} data-field={field}>
        {inside}
      </div>
    );
  }
  return (
    <fieldset
      class={isWide ? "lab-field wide" : "lab-field"}
      data-field={field}
      id={id}
      aria-describedby={`${id}-why`}
    >
      <legend class="lab-label">{heading}</legend>
      {inside}
    </fieldset>
  );
}

type ProblemsProps = { readonly problems: readonly Problem[]; readonly field: string };

export function Problems({ problems, field }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <ul class="lab-problems">
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.rule.code}`}>
          <span class="unseen">{EDIT.problem}</span> {tellProblem(problem, field)}
        </li>
      ))}
    </ul>
  );
}
