/** How alike the images of the conditions are that a seed draws: every measure, by condition and by contrast. */
import { useMemo } from "preact/hooks";
import { TableBox } from "../../../charts/frame/table";
import type { Looks } from "../../../charts/looks";
import { ConditionMark } from "../../../charts/mark";
import { LARGEST_DIFFERENCE } from "../../../core/schedule/findings/finding";
import { type DrawnMatching, matchDrawn } from "../../../core/schedule/overview/matching-drawn";
import type { Schedule } from "../../../core/schedule/schedule";
import type { SetMeasures } from "../../../core/stimuli/set";
import { nameContrast, SEE, tellImages, tellSummary } from "../../../words/lab/see";
import { nameMeasure, namePairShare } from "../../../words/methods/matching";
import { formatSigned } from "../../../words/numbers";

type MatchingProps = {
  readonly schedule: Schedule;
  readonly measures: SetMeasures | null;
  readonly looks: Looks;
};

export function Matching({ schedule, measures, looks }: MatchingProps) {
  const matching = useMemo(
    () => (measures === null ? null : matchDrawn(schedule, measures)),
    [schedule, measures],
  );
  return (
    <div class="stack">
      <h3>{SEE.matchingTitle}</h3>
      {matching === null ? (
        <p class="faded">{SEE.unmeasured}</p>
      ) : (
        <>
          <MeasureTable {...{ matching, looks }} />
          <p class="faded small">
            {SEE.matchingNote} {matching.pairShare !== null && namePairShare(matching.pairShare)}
          </p>
        </>
      )}
    </div>
  );
}

type MeasureTableProps = { readonly matching: DrawnMatching; readonly looks: Looks };

function MeasureTable({ matching: { groups, contrasts, measures }, looks }: MeasureTableProps) {
  const { nameOf, markOf } = looks;
  return (
    <TableBox label={SEE.matchingTitle}>
      <table class="figures lab-table">
        <thead>
          <tr>
            <th scope="col">{SEE.measure}</th>
            {groups.map(({ condition, images }) => (
              <th key={condition} scope="col" class="number">
                <span class="with-mark">
                  <ConditionMark mark={markOf(condition)} /> {nameOf(condition)}
                </span>
                <span class="under">{tellImages(images)}</span>
              </th>
            ))}
            {contrasts.map(({ cue, comparison }) => (
              <th key={`${cue} ${comparison}`} scope="col" class="number">
                {nameContrast(nameOf(cue), nameOf(comparison))}
                <span class="under">{SEE.inSds}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(({ measure, summaries, differences }) => (
            <tr key={measure}>
              <th scope="row">{nameMeasure(measure)}</th>
              {summaries.map((summary, place) => (
                <td key={groups[place]?.condition} class="number">
                  {tellSummary(measure, summary)}
                </td>
              ))}
              {differences.map((difference, place) => (
                <td key={place} class="number">
                  <Difference difference={difference} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Difference({ difference }: { readonly difference: number | null }) {
  if (difference === null) return <>–</>;
  const told = formatSigned(difference, 2);
  if (Math.abs(difference) <= LARGEST_DIFFERENCE) return <>{told}</>;
  return (
    <strong>
      {told} <span class="unseen">{SEE.apart}</span>
    </strong>
  );
}
