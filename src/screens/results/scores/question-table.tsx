/** All questions of a design beside each other: means after blocks with the first contrast, or the moments with the change. */
import { TableBox } from "../../../charts/frame/table";
import { lookAt } from "../../../charts/looks";
import type { Design } from "../../../core/design/design";
import { asksAt } from "../../../core/design/moments";
import { scoresInReadingOrder } from "../../../core/session/condition-scores";
import type { Estimate, QuestionScores } from "../../../core/session/score";
import { decimalsOf, formatNumber, formatSigned } from "../../../words/numbers";
import { SEVERAL_QUESTIONS } from "../../../words/results/questions";
import { nameContrast, SCORE_NAMES } from "../../../words/results/scores";
import { Value } from "./value";

type Column = {
  readonly name: string;
  readonly estimateOf: (scores: QuestionScores) => Estimate | undefined;
  readonly format: (value: number) => string;
};

type QuestionTableProps = { readonly questions: readonly QuestionScores[]; readonly design: Design };

export function QuestionTable({ questions, design }: QuestionTableProps) {
  const { nameOf } = lookAt(design);
  const columns = asksAt(design, "after-block") ? listMeans(questions, design) : listMoments(design);
  return (
    <div class="stack">
      <TableBox label={SEVERAL_QUESTIONS.caption}>
        <table class="figures condition-table">
          <caption>{SEVERAL_QUESTIONS.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{SEVERAL_QUESTIONS.question}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col" class="number">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questions.map((scores) => (
              <tr key={scores.question.id}>
                <th scope="row">
                  <bdi>{scores.question.prompt}</bdi>
                </th>
                {columns.map(({ name, estimateOf, format }) => {
                  const estimate = estimateOf(scores);
                  return (
                    <td key={name} class="number">
                      {estimate && <Value nameOf={nameOf} estimate={estimate} format={format} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p class="faded small">{SEVERAL_QUESTIONS.hint}</p>
    </div>
  );
}

function listMeans(questions: readonly QuestionScores[], design: Design): readonly Column[] {
  const { nameOf } = lookAt(design);
  const decimals = decimalsOf(design.rating);
  const means = scoresInReadingOrder(design, questions[0]?.conditions ?? []).map(
    ({ condition }): Column => ({
      name: nameOf(condition),
      estimateOf: ({ conditions }) => conditions.find((one) => one.condition === condition)?.mean,
      format: (value) => formatNumber(value, decimals),
    }),
  );
  const [first] = questions[0]?.contrasts ?? [];
  if (first === undefined) return means;
  const name = nameContrast({ cue: nameOf(first.cue), comparison: nameOf(first.comparison) });
  return [
    ...means,
    { name, estimateOf: ({ headline }) => headline, format: (value) => formatSigned(value, decimals) },
  ];
}

/** Single ratings are values of the scale, which are whole. */
function listMoments(design: Design): readonly Column[] {
  const plain = (value: number) => formatNumber(value, 0);
  const [hasBefore, hasAfter] = [asksAt(design, "before"), asksAt(design, "after")];
  return [
    ...(hasBefore ? [{ name: SCORE_NAMES.before, estimateOf: pick("before"), format: plain }] : []),
    ...(hasAfter ? [{ name: SCORE_NAMES.after, estimateOf: pick("after"), format: plain }] : []),
    ...(hasBefore && hasAfter
      ? [
          {
            name: SCORE_NAMES.change,
            estimateOf: pick("change"),
            format: (value: number) => formatSigned(value, 0),
          },
        ]
      : []),
  ];
}

const pick = (name: "before" | "after" | "change") => (scores: QuestionScores) => scores[name];
