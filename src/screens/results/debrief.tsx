/** The debrief: what the score says and what not, what the task is and where it is weak, what to talk about. */
import type { SetContent } from "../../core/stimuli/set";
import { DEBRIEF, QUESTIONS, WEAK, WHAT } from "../../words/results/debrief";
import { RESULTS, SAYS } from "../../words/results/results";
import { SentenceList } from "../parts/plain-page";
import { StatementList, SurenessLegend } from "../parts/statements";

type MeaningProps = {
  /** Whether the design asks after blocks, and so has a difference. */
  readonly hasBlockRatings: boolean;
};

/** No verdict on anybody. */
export function Meaning({ hasBlockRatings }: MeaningProps) {
  return (
    <>
      <Sentences {...(hasBlockRatings ? SAYS.difference : SAYS.change)} />
      <Sentences title={RESULTS.saysNotTitle} sentences={RESULTS.saysNot} />
    </>
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

export function AboutTask() {
  const lists = [
    { title: DEBRIEF.whatTitle, statements: WHAT },
    { title: DEBRIEF.weakTitle, statements: WEAK },
  ];
  return (
    <>
      <SurenessLegend statements={[...WHAT, ...WEAK]} />
      {lists.map(({ title, statements }) => (
        <div key={title} class="stack debrief">
          <h3 class="group-title">{title}</h3>
          <StatementList statements={statements} />
        </div>
      ))}
    </>
  );
}

export function Questions({ content }: { readonly content: SetContent | null }) {
  const questions = [...QUESTIONS, ...(content?.questions ?? [])];
  return (
    <ol class="questions">
      {questions.map((question, index) => (
        <li key={index}>{question}</li>
      ))}
    </ol>
  );
}
