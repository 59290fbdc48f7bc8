/** The page for an address that cannot be understood: every problem as a sentence, and the way home. */
import { formatProblem, type Problem } from "../../core/result";
import { ACTIONS } from "../../words/actions";
import { PROBLEMS } from "../../words/problems/page";

type ProblemsProps = { readonly problems: readonly Problem[] };

export function Problems({ problems }: ProblemsProps) {
  return (
    <>
      <div class="opening">
        <h1>{PROBLEMS.title}</h1>
        <p>{PROBLEMS.lead}</p>
      </div>
      <section class="entry">
        <h2>{PROBLEMS.listTitle}</h2>
        <div class="stack wide-gap">
          <ul class="plain-list">
            {problems.map((problem) => (
              <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
            ))}
          </ul>
          <p>{PROBLEMS.after}</p>
          <div class="actions">
            <a class="button" href="#/">
              {ACTIONS.goHome}
            </a>
          </div>
        </div>
      </section>
    </>
  );
}
