/** What the score of a session says, and what it does not: no verdict on anybody. */
import { RESULTS, SAYS } from "../../words/results/results";
import { SentenceList } from "../parts/plain-page";

type MeaningProps = {
  /** Whether the design asks after blocks, and so has a difference. */
  readonly hasBlockRatings: boolean;
};

export function Meaning({ hasBlockRatings }: MeaningProps) {
  return (
    <section class="entry">
      <h2>{RESULTS.meaningTitle}</h2>
      <div class="stack wide-gap">
        <Sentences {...(hasBlockRatings ? SAYS.difference : SAYS.change)} />
        <Sentences title={RESULTS.saysNotTitle} sentences={RESULTS.saysNot} />
      </div>
    </section>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <div class="stack">
      <h3>{title}</h3>
      <SentenceList sentences={sentences} />
    </div>
  );
}
