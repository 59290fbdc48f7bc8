/** The events of a try that missed their frames, each with what it missed and why, as far as the browser tells. */
import { TableBox } from "../../../charts/frame/table";
import type { Miss } from "../../../core/session/try/report";
import { MISSES, nameEvent, tellMiss, tellMoreMisses, tellWhy } from "../../../words/lab/misses";

/** More are in the file of events. */
const MOST = 40;

export function Misses({ misses }: { readonly misses: readonly Miss[] }) {
  return (
    <div class="stack">
      <h4>{MISSES.title}</h4>
      <TableBox label={MISSES.title}>
        <table class="figures">
          <thead>
            <tr>
              {MISSES.columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {misses.slice(0, MOST).map((miss) => (
              <tr key={miss.row.row}>
                <td class="number">{miss.row.row}</td>
                <th scope="row">{nameEvent(miss.row)}</th>
                <td>{tellMiss(miss)}</td>
                <td>{tellWhy(miss.why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {misses.length > MOST && <p>{tellMoreMisses(misses.length - MOST)}</p>}
    </div>
  );
}
