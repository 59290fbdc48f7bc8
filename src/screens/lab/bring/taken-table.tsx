/** A table that was taken in: what its columns mean, what would become of it, and the design to use or to put aside. */
import { useMemo } from "preact/hooks";
import type { ColumnChoice } from "../../../core/brought";
import type { Design } from "../../../core/design/design";
import { bringSchedule } from "../../../formats/schedule/bring/bring";
import { BRING, tellTable } from "../../../words/lab/bring";
import { describeProblem } from "../../../words/problems/problem";
import type { Shown } from "../work-out";
import { Account } from "./account";
import type { Taken } from "./bring-part";
import { Columns } from "./columns";

type TakenTableProps = {
  readonly taken: Taken;
  readonly shown: Shown | null;
  readonly onChoice: (choice: ColumnChoice) => void;
  readonly onUse: (design: Design) => void;
  readonly onPutAside: () => void;
};

export function TakenTable({ taken, shown, onChoice, onUse, onPutAside }: TakenTableProps) {
  const { table, choice, fileName } = taken;
  const brought = useMemo(
    () => (shown === null ? "waits" : bringSchedule(table, choice, { ...shown, fileName })),
    [table, choice, shown?.design, shown?.set],
  );
  const isDesign = brought !== "waits" && brought !== null && brought.ok;
  return (
    <div class="stack lab-brought">
      <h3>{tellTable(fileName ?? BRING.pasted, table.lines.length, table.names.length)}</h3>
      <Columns table={table} choice={choice} onChoice={onChoice} />
      <h3>{BRING.accountTitle}</h3>
      {brought === "waits" && <p class="faded">{BRING.notYet}</p>}
      {brought === null && <p class="lab-problems">{BRING.nothingShown}</p>}
      {isDesign && <Account brought={brought.value} />}
      {brought !== "waits" && brought !== null && !brought.ok && (
        <div class="lab-problems">
          <p>{BRING.noDesign}</p>
          <ul>
            {brought.problems.map((problem) => (
              <li key={`${problem.path} ${problem.rule.code}`}>{describeProblem(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        {isDesign && (
          <button type="button" class="button primary" onClick={() => onUse(brought.value.design)}>
            {BRING.use}
          </button>
        )}
        <button type="button" class="button" onClick={onPutAside}>
          {BRING.putAside}
        </button>
      </div>
    </div>
  );
}
