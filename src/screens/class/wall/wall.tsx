/** The wall: what is compared, what is decided beforehand, and then the room, from ten people on with everybody's line. */
import "../../../styles/wall.css";
import "../../../styles/wall-print.css";
import { useSignal } from "@preact/signals";
import type { Design } from "../../../core/design/design";
import { listQuestions } from "../../../core/design/questions";
import { listComparisons } from "../../../core/session/cohort/cohort";
import type { Comparison } from "../../../core/session/cohort/people";
import { WALL } from "../../../words/class/wall";
import { nameSubtracted } from "../../../words/scores/contrasts";
import { nameScore } from "../../../words/terms";
import { BeforeWall } from "./before-wall";
import { Choice } from "./choice";
import { OpenWall } from "./open-wall";
import type { Decided, Walled } from "./walled";

type WallProps = {
  readonly walled: readonly Walled[];
  readonly drawSeed: () => number;
};

export function Wall({ walled, drawSeed }: WallProps) {
  const place = useSignal(0);
  const decided = useSignal<Decided | null>(null);
  const shown = walled[place.value] ?? walled[0];
  if (shown === undefined) return null;
  const questions = listQuestions(shown.design);
  const comparisons = listComparisons(shown.design, questions.length);
  return (
    <section class="entry wide wall" id="wall">
      <h2>{WALL.title}</h2>
      <div class="stack wide-gap">
        {walled.length > 1 && (
          <Choice
            label={WALL.chooseDesign}
            names={walled.map(({ design, stamp }) =>
              stamp === null ? design.title : `${design.title} (${stamp})`,
            )}
            chosen={place.value}
            onChoose={(chosen) => {
              place.value = chosen;
              decided.value = null;
            }}
          />
        )}
        {comparisons.length === 0 && <p>{WALL.noContrast}</p>}
        {comparisons.length > 0 && decided.value === null && (
          <BeforeWall
            key={place.value}
            walled={shown}
            names={comparisons.map((compared) => nameComparison(shown.design, compared))}
            comparisons={comparisons}
            onOpen={(made) => {
              decided.value = made;
            }}
          />
        )}
        {decided.value !== null && (
          <p class="printed-only">
            {shown.design.title}: {nameComparison(shown.design, decided.value.compared)}
          </p>
        )}
        {decided.value !== null && (
          <OpenWall
            key={place.value}
            walled={shown}
            decided={decided.value}
            drawSeed={drawSeed}
            onClose={() => {
              decided.value = null;
            }}
          />
        )}
      </div>
    </section>
  );
}

/** What is subtracted from what, and by which question where there are several. */
function nameComparison(design: Design, { cue, comparison, question }: Comparison): string {
  const questions = listQuestions(design);
  const { prompt } = questions[question] ?? questions[0];
  const score = nameScore(nameSubtracted(design, { cue, comparison }, prompt));
  return questions.length === 1 ? score : `${score}: ${prompt}`;
}
