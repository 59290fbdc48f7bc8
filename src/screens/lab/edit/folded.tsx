/** Fields that are folded: what they are about, what they hold in short, and how many problems are among them. */
import type { ComponentChildren } from "preact";
import { tellCount } from "../../../words/lab/lab";
import type { Form } from "./form";

type FoldedProps = {
  readonly form: Form;
  readonly title: string;
  /** Paths of the fields in it. */
  readonly fields: readonly string[];
  readonly children: ComponentChildren;
};

export function Folded({ form, title, fields, children }: FoldedProps) {
  const problems = fields.reduce((sum, path) => sum + form.problemsAt(path).length, 0);
  return (
    <details class="lab-folded">
      <summary>
        {title}
        {problems > 0 && (
          <>
            {" "}
            <span class="stamp">{tellCount(problems)}</span>
          </>
        )}
      </summary>
      {children}
    </details>
  );
}
