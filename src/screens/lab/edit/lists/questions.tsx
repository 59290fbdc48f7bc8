/** What a rating asks in turn: each question with its prompt and the ends of its scale. */
import { FIELDS } from "../../../../words/lab/fields/fields";
import { EDIT, nameAt } from "../../../../words/lab/lab";
import { getAt, setAt } from "../../draft";
import { toQuestions } from "../convert";
import { Field } from "../field";
import type { Form } from "../form";
import { listKeys } from "../kinds";
import { Optional } from "../optional";
import { addQuestion } from "./add";
import { ListPart } from "./list-part";
import { listQuestions } from "./members";

const PATH = ["rating", "items"] as const;

export function Questions({ form }: { readonly form: Form }) {
  const questions = listQuestions(form.data);
  const held = getAt(form.data, PATH);
  const nameOf = (index: number) => {
    const id = getAt(questions[index], ["id"]);
    return typeof id === "string" && id !== "" ? id : String(index + 1);
  };
  return (
    <>
      <Optional form={form} path={PATH} words={FIELDS.rating.items} first={toQuestions(form.data)} />
      {held !== null && held !== undefined && (
        <ListPart
          items={questions}
          nameOf={nameOf}
          onChange={(items) => form.step(setAt(form.data, PATH, items), PATH.join("."))}
          addName={EDIT.addQuestion}
          addTo={() => addQuestion(form.data)}
          render={(index, buttons) => (
            <fieldset class="lab-condition">
              <legend>{nameAt(index + 1, nameOf(index))}</legend>
              {listKeys("question").map((key) => (
                <Field
                  key={key}
                  form={form}
                  group="question"
                  path={[...PATH, index, key]}
                  isTold={index > 0}
                />
              ))}
              {buttons}
            </fieldset>
          )}
        />
      )}
    </>
  );
}
