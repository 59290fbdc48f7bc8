/** The part of the lab in which a design is written: bar, form and JSON, with each problem where it belongs. */
import { useMemo, useRef } from "preact/hooks";
import { lookAt } from "../../../charts/looks";
import { EDIT, LAB, tellMore } from "../../../words/lab/lab";
import { describeProblem } from "../../../words/problems/problem";
import type { DraftAction, DraftHistory } from "../draft";
import { DraftBar } from "../draft-bar";
import type { WorkedOut } from "../work-out";
import { FieldsOfDesign } from "./edit";
import { type Form, listFieldPaths, placeProblems } from "./form";
import { JsonPane } from "./json-pane";

type EditPartProps = {
  readonly steps: DraftHistory;
  readonly said: string;
  readonly workedOut: WorkedOut;
  readonly act: (action: DraftAction) => void;
};

const NONE = [] as const;

export function EditPart({ steps, said, workedOut, act }: EditPartProps) {
  const { data } = steps.present;
  const { problems, more, design } = workedOut;
  const placed = useMemo(() => placeProblems(problems, listFieldPaths(data)), [problems, data]);
  const marks = useRef<Form["markOf"]>(null);
  // While there are problems the marks stay as they were.
  if (design !== null) marks.current = lookAt(design).markOf;
  const form: Form = {
    data,
    set: (path, value) => act({ do: "set", path, value }),
    step: (next, change) => act({ do: "replace", data: next, change }),
    problemsAt: (path) => placed.byField.get(path) ?? NONE,
    markOf: marks.current,
  };
  return (
    <section class="entry" id="edit">
      <h2>{LAB.editTitle}</h2>
      <div class="lab-edit">
        <DraftBar
          {...{ steps, said }}
          problems={problems.length + more}
          onUndo={() => act({ do: "undo" })}
          onRedo={() => act({ do: "redo" })}
        />
        {placed.others.length > 0 && (
          <div class="note">
            <h3>{EDIT.othersTitle}</h3>
            <ul class="lab-problems">
              {placed.others.map((problem) => (
                <li key={`${problem.path} ${problem.rule.code}`}>{describeProblem(problem)}</li>
              ))}
            </ul>
          </div>
        )}
        {more > 0 && <p class="faded">{tellMore(more)}</p>}
        <FieldsOfDesign form={form} />
        <JsonPane draft={steps.present} onType={(text) => act({ do: "type", text })} />
      </div>
    </section>
  );
}
