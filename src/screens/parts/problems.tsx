/** The page for a link that cannot be used: what is wrong with it, what to do, and folded the details. */
import type { Failure } from "../../core/result";
import { EXPLANATION, explainFailure } from "../../words/problems/explanations";
import { PROBLEMS } from "../../words/problems/page";
import { Closing, Opening, SentenceList } from "./plain-page";

type ProblemsProps = { readonly failure: Failure };

export function Problems({ failure }: ProblemsProps) {
  const { what, toDo, detailsToggle, details, more } = explainFailure(failure);
  return (
    <>
      <Opening title={PROBLEMS.title} sentences={[what, EXPLANATION.nothingStarted]} />
      <Closing title={EXPLANATION.toDoTitle} sentence={toDo} />
      <section class="entry">
        <details class="problem-details">
          <summary>{detailsToggle}</summary>
          <SentenceList sentences={details} />
          {more !== null && <p>{more}</p>}
        </details>
      </section>
    </>
  );
}
