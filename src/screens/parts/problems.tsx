/** The page for an address that cannot be understood: every problem as a sentence, and the way home. */
import type { Problem } from "../../core/result";
import { PROBLEMS } from "../../words/problems/page";
import { describeProblem } from "../../words/problems/problem";
import { Closing, Opening, SentenceList } from "./plain-page";

type ProblemsProps = { readonly problems: readonly Problem[] };

export function Problems({ problems }: ProblemsProps) {
  return (
    <>
      <Opening title={PROBLEMS.title} sentences={[PROBLEMS.lead]} />
      <Closing title={PROBLEMS.listTitle} sentence={PROBLEMS.after}>
        <SentenceList sentences={problems.map(describeProblem)} />
      </Closing>
    </>
  );
}
