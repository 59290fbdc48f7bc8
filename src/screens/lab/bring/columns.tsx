/** What the columns of a table mean: as they were guessed, to be chosen otherwise. */
import { useId } from "preact/hooks";
import { COLUMN_ROLES, type ColumnChoice, type ColumnRole, TIME_UNITS } from "../../../core/brought";
import type { BroughtTable } from "../../../formats/schedule/bring/read/read-table";
import { BRING, nameColumn } from "../../../words/lab/bring";
import { Select } from "../edit/choices";
import { readNumber } from "../edit/typed";

type ColumnsProps = {
  readonly table: BroughtTable;
  readonly choice: ColumnChoice;
  readonly onChoice: (choice: ColumnChoice) => void;
};

export function Columns({ table, choice, onChoice }: ColumnsProps) {
  const id = useId();
  const choices = [
    { value: null, name: BRING.noColumn },
    ...table.names.map((name, place) => ({
      value: place,
      name: nameColumn(place, name, table.lines[0]?.cells[place]?.trim() ?? ""),
    })),
  ];
  function choose(role: ColumnRole, chosen: unknown): void {
    const column = typeof chosen === "number" ? chosen : null;
    onChoice({ ...choice, columns: { ...choice.columns, [role]: column } });
  }
  return (
    <fieldset>
      <legend class="lab-label">{BRING.columnsTitle}</legend>
      <div class="lab-columns">
        {COLUMN_ROLES.map((role) => (
          <div key={role}>
            <label for={`${id}-${role}`}>{BRING.roles[role]}</label>
            <Select
              id={`${id}-${role}`}
              describedBy=""
              isBroken={false}
              choices={choices}
              held={choice.columns[role]}
              onChoice={(chosen) => choose(role, chosen)}
            />
          </div>
        ))}
        <Unit id={id} {...{ choice, onChoice }} />
        <PerBlock id={id} {...{ choice, onChoice }} />
      </div>
    </fieldset>
  );
}

type OneProps = Pick<ColumnsProps, "choice" | "onChoice"> & { readonly id: string };

function Unit({ id, choice, onChoice }: OneProps) {
  return (
    <div>
      <label for={`${id}-unit`}>{BRING.unit}</label>
      <Select
        id={`${id}-unit`}
        describedBy={`${id}-unit-hint`}
        isBroken={false}
        choices={TIME_UNITS.map((unit) => ({ value: unit, name: BRING.units[unit] }))}
        held={choice.unit}
        onChoice={(chosen) => {
          const unit = TIME_UNITS.find((one) => one === chosen);
          if (unit !== undefined) onChoice({ ...choice, unit });
        }}
      />
      <p class="hint" id={`${id}-unit-hint`}>
        {BRING.unitHint}
      </p>
    </div>
  );
}

function PerBlock({ id, choice, onChoice }: OneProps) {
  return (
    <div>
      <label for={`${id}-per-block`}>{BRING.perBlock}</label>
      <input
        id={`${id}-per-block`}
        type="text"
        inputMode="numeric"
        class="number-input"
        autocomplete="off"
        value={choice.imagesPerBlock ?? ""}
        aria-describedby={`${id}-per-block-hint`}
        onInput={(event) => {
          const typed = readNumber(event.currentTarget.value);
          const imagesPerBlock = typeof typed === "number" && typed > 0 ? typed : null;
          onChoice({ ...choice, imagesPerBlock });
        }}
      />
      <p class="hint" id={`${id}-per-block-hint`}>
        {BRING.perBlockHint}
      </p>
    </div>
  );
}
