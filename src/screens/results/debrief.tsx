/** The debrief: what the task is, where it is weak, what to talk about. */
import type { SetContent } from "../../core/stimuli/set";
import { DEBRIEF, QUESTIONS, WEAK, WHAT } from "../../words/results/debrief";
import { Statements } from "../parts/statements";

export function Debrief({ content }: { readonly content: SetContent | null }) {
  const questions = [...QUESTIONS, ...(content?.questions ?? [])];
  return (
    <div class="debrief">
      <Statements title={DEBRIEF.whatTitle} statements={WHAT} />
      <Statements title={DEBRIEF.weakTitle} statements={WEAK} />
      <section class="entry">
        <h2>{DEBRIEF.questionsTitle}</h2>
        <div class="stack">
          <p class="faded small">{DEBRIEF.questionsLead}</p>
          <ol class="questions">
            {questions.map((question, index) => (
              <li key={index}>{question}</li>
            ))}
          </ol>
        </div>
      </section>
    </div>
  );
}
