/** The numbers of a room: everybody's, and where somebody is left out, the others' beside them. */
import type { CohortScores } from "../../../core/session/cohort/cohort";
import {
  EFFECT_NOTE,
  NUMBER_NAMES,
  tellEffect,
  tellEffectInterval,
  tellMean,
  tellMeanInterval,
  tellOpened,
  tellSd,
  tellShare,
  tellSignedRank,
  tellSplitHalf,
  tellSteppedUp,
} from "../../../words/class/numbers";
import { WALL } from "../../../words/class/wall";
import type { NameOf } from "../../../words/conditions";

type NumbersProps = {
  readonly all: CohortScores;
  /** Null where nobody is left out. */
  readonly kept: CohortScores | null;
  readonly decimals: number;
  readonly nameOf: NameOf;
  /** Whether single people may be seen. */
  readonly showsPeople: boolean;
};

type Line = readonly [name: string, tell: (scores: CohortScores) => string];

function listLines(decimals: number): readonly Line[] {
  return [
    [NUMBER_NAMES.people, ({ numbers }) => String(numbers.people)],
    [NUMBER_NAMES.mean, ({ numbers }) => tellMean(numbers, decimals)],
    [NUMBER_NAMES.sd, ({ numbers }) => tellSd(numbers, decimals)],
    [NUMBER_NAMES.interval, ({ numbers }) => tellMeanInterval(numbers, decimals)],
    [NUMBER_NAMES.effect, ({ numbers }) => tellEffect(numbers.effect)],
    [NUMBER_NAMES.effectInterval, ({ numbers }) => tellEffectInterval(numbers.effect)],
    [NUMBER_NAMES.signedRank, ({ signedRank }) => tellSignedRank(signedRank)],
    [NUMBER_NAMES.splitHalf, ({ splitHalf }) => tellSplitHalf(splitHalf)],
    [NUMBER_NAMES.steppedUp, ({ splitHalf }) => tellSteppedUp(splitHalf)],
    [NUMBER_NAMES.floor, ({ ends }) => tellShare(ends.atFloor)],
    [NUMBER_NAMES.ceiling, ({ ends }) => tellShare(ends.atCeiling)],
    [NUMBER_NAMES.zeros, ({ ends }) => tellShare(ends.zeroDifferences)],
  ];
}

export function Numbers({ all, kept, decimals, nameOf, showsPeople }: NumbersProps) {
  return (
    <>
      <div class="table-scroll">
        <table class="figures wall-numbers">
          <caption>{WALL.numbersTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{WALL.quantity}</th>
              <th scope="col">{WALL.everybody}</th>
              {kept !== null && <th scope="col">{WALL.without}</th>}
            </tr>
          </thead>
          <tbody>
            {listLines(decimals).map(([name, tell]) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  {name === NUMBER_NAMES.effect && <sub>{NUMBER_NAMES.effectIndex}</sub>}
                </th>
                <td>{tell(all)}</td>
                {kept !== null && <td>{tell(kept)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="faded small">{EFFECT_NOTE}</p>
      <h3>{WALL.openedTitle}</h3>
      <ul class="plain-list">
        {all.openedBy.map(({ condition, numbers }) => (
          <li key={condition}>{tellOpened(nameOf(condition), numbers, decimals, showsPeople)}</li>
        ))}
      </ul>
      <p class="faded small">{all.openedBy.length > 1 ? WALL.openedNote : WALL.openedAlike}</p>
    </>
  );
}
