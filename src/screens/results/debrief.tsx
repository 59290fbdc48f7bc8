/** The debrief: what the task is, where it is weak, what to talk about. */
import type { Design } from "../../core/design/design";
import { DEBRIEF, FOOD_QUESTION, QUESTIONS, WEAK, WHAT } from "../../words/results/debrief";
import { kindOf } from "../parts/content-note";
import { Statements } from "../parts/statements";

export function Debrief({ design }: { readonly design: Design }) {
  const questions = kindOf(design) === "food" ? [...QUESTIONS, FOOD_QUESTION] : QUESTIONS;
  return (
    <div class="debrief">
      <Statements title={DEBRIEF.whatTitle} statements={WHAT} />
      <Statements title={DEBRIEF.weakTitle} statements={WEAK} />
      <section class="entry">
        <h2>{DEBRIEF.questionsTitle}</h2>
        <div class="stack">
          <p class="faded small">{DEBRIEF.questionsLead}</p>
          <ol class="questions">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </div>
      </section>
    </div>
  );
}
