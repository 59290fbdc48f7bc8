/** What one seed draws, counted: blocks, what follows on what, images. */
import { TableBox } from "../../../charts/frame/table";
import type { Looks } from "../../../charts/looks";
import { ConditionMark } from "../../../charts/mark";
import { tallyConditions, tallyImages, tallyTransitions } from "../../../core/schedule/overview/tallies";
import type { Schedule } from "../../../core/schedule/schedule";
import { SEE, tellHalves, tellRepeats } from "../../../words/lab/see";

type CountsProps = { readonly schedule: Schedule; readonly looks: Looks };

export function Counts({ schedule, looks: { nameOf, markOf } }: CountsProps) {
  const name = (condition: string) => (
    <span class="with-mark">
      <ConditionMark mark={markOf(condition)} /> {nameOf(condition)}
    </span>
  );
  const [condition, blocks, row, halves] = SEE.counts;
  return (
    <div class="stack">
      <h3>{SEE.countsTitle}</h3>
      <TableBox label={SEE.countsTitle}>
        <table class="figures lab-table">
          <thead>
            <tr>
              <th scope="col">{condition}</th>
              {[blocks, row, halves].map((name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tallyConditions(schedule).map((tally) => (
              <tr key={tally.condition}>
                <th scope="row">{name(tally.condition)}</th>
                <td class="number">{tally.blocks}</td>
                <td class="number">{tally.longestRun}</td>
                <td class="number">{tellHalves(tally)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p>{tellRepeats(tallyImages(schedule))}</p>
      <Transitions {...{ schedule, name }} />
    </div>
  );
}

type TransitionsProps = {
  readonly schedule: Schedule;
  readonly name: (condition: string) => preact.ComponentChild;
};

function Transitions({ schedule, name }: TransitionsProps) {
  const ids = schedule.design.conditions.map(({ id }) => id);
  const times = new Map(tallyTransitions(schedule).map((one) => [`${one.from} ${one.to}`, one.times]));
  return (
    <TableBox label={SEE.transitionsTitle}>
      <table class="figures lab-table">
        <caption>{SEE.transitionsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{SEE.from}</th>
            {ids.map((to) => (
              <th key={to} scope="col" class="number">
                {name(to)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((from) => (
            <tr key={from}>
              <th scope="row">{name(from)}</th>
              {ids.map((to) => (
                <td key={to} class="number">
                  {times.get(`${from} ${to}`) ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
