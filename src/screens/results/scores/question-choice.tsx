/** Of a design with several questions: which one's ratings are shown. */
import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { QuestionScores } from "../../../core/session/score";
import { SEVERAL_QUESTIONS } from "../../../words/results/questions";

type QuestionChoiceProps = {
  readonly questions: readonly QuestionScores[];
  /** The place of the question that is shown, from 0. */
  readonly shown: Signal<number>;
};

export function QuestionChoice({ questions, shown }: QuestionChoiceProps) {
  const group = useId();
  return (
    <fieldset class="question-choice on-screen-only">
      <legend>{SEVERAL_QUESTIONS.choice}</legend>
      {questions.map(({ question }, place) => (
        <label class="switch" key={question.id}>
          <input
            type="radio"
            name={group}
            checked={shown.value === place}
            onChange={() => {
              shown.value = place;
            }}
          />
          <span>
            <bdi>{question.prompt}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
