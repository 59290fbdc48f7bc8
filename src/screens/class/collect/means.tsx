/** Each person's mean ratings, design by design, in an order that tells nothing, and without names; made when unfolded. */
import { useSignal } from "@preact/signals";
import { TableBox } from "../../../charts/frame/table";
import { inReadingOrder } from "../../../core/design/conditions";
import type { Design } from "../../../core/design/design";
import type { Group } from "../../../core/session/cohort/collection";
import { meanOf } from "../../../core/session/cohort/person-means";
import type { HandIn } from "../../../core/session/hand-in";
import { COLLECT, describeTable } from "../../../words/class/collect";
import { nameConditions } from "../../../words/conditions";
import { decimalsOf, formatNumber } from "../../../words/numbers";

export function Means({ groups }: { readonly groups: readonly Group[] }) {
  const isOpen = useSignal(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{COLLECT.tableTitle}</summary>
      <div class="stack">
        <p class="hint">{COLLECT.tableHint}</p>
        {isOpen.value &&
          groups.map(({ designHash, design, counted }) =>
            design === null || counted.length === 0 ? null : (
              <MeansTable key={designHash} design={design} people={counted} />
            ),
          )}
      </div>
    </details>
  );
}

type MeansTableProps = { readonly design: Design; readonly people: readonly HandIn[] };

function MeansTable({ design, people }: MeansTableProps) {
  const nameOf = nameConditions(design);
  const conditions = inReadingOrder(design.conditions).map(({ id }) => id);
  const decimals = decimalsOf(design.rating);
  const tell = (mean: number | null) => (mean === null ? COLLECT.tableNone : formatNumber(mean, decimals));
  const { min, max } = design.rating;
  const caption = describeTable(design.title, min, max);
  return (
    <TableBox label={caption}>
      <table class="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {conditions.map((id) => (
              <th key={id} scope="col" class="number">
                {nameOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              {conditions.map((id) => (
                <td key={id} class="number">
                  {tell(meanOf(person, id))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
