/** The debrief: what the score says and what not, what the task is and where it is weak, what to talk about. */
import { listImageConditions, listOfRole } from "../../../core/design/conditions";
import { countAsked } from "../../../core/design/counts";
import type { Design } from "../../../core/design/design";
import { scoreKindOf } from "../../../core/design/score-kind";
import type { SetContent } from "../../../core/stimuli/set";
import { DEBRIEF, QUESTIONS, WEAK, WHAT } from "../../../words/results/debrief";
import { type Said, sayMeaning, sayNot } from "../../../words/results/meaning";
import { nameContrasts } from "../../../words/scores/contrasts";
import { SentenceList } from "../../parts/plain-page";
import { StatementList, SurenessLegend } from "../../parts/statements";

/** What the score of the task is made of. */
const COMPARED = ["cue", "comparison"] as const;

/** No verdict on anybody. */
export function Meaning({ design }: { readonly design: Design }) {
  const kind = scoreKindOf(design);
  const [contrast] = nameContrasts(design);
  const missing = COMPARED.filter((role) => listOfRole(design, role).length === 0);
  const not = sayNot(kind, listImageConditions(design).length > 0);
  return (
    <>
      <Sentences {...sayMeaning(kind, contrast ?? null, missing)} />
      {not !== null && <Sentences {...not} />}
    </>
  );
}

function Sentences({ title, sentences }: Said) {
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

type QuestionsProps = { readonly design: Design; readonly content: SetContent | null };

export function Questions({ design, content }: QuestionsProps) {
  const ratings = countAsked(design);
  const given = {
    "several-ratings": ratings > 1,
    ratings: ratings > 0,
    cues: ratings > 0 && listOfRole(design, "cue").length > 0,
    conditions: design.conditions.length > 1,
  };
  const asked = QUESTIONS.filter(({ needs }) => needs === null || given[needs]).map(({ text }) => text);
  // Those of a set are about what was answered to its images.
  const questions = [...asked, ...(given.ratings ? (content?.questions ?? []) : [])];
  return (
    <ol class="questions">
      {questions.map((question, index) => (
        <li key={index}>{question}</li>
      ))}
    </ol>
  );
}
