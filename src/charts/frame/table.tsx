/** What a chart shows as a table, folded under it; its rows are written when it is first opened. */

import { useSignal } from "@preact/signals";
import type { ComponentChild, ComponentChildren } from "preact";
import { CHART } from "../../words/charts/chart";

export type ChartTableProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Which columns hold numbers, from 0: these stand with their ends below each other. */
  readonly numbers: readonly number[];
  /** As many cells in each as there are columns; of thousands, what makes them once the table is opened. */
  readonly rows: Rows | (() => Rows);
};

type Rows = readonly (readonly ComponentChild[])[];

export function ChartTable({ caption, columns, numbers, rows }: ChartTableProps) {
  const wasOpened = useSignal(false);
  const lookOf = (column: number) => (numbers.includes(column) ? "number" : undefined);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) wasOpened.value = true;
      }}
    >
      <summary>{CHART.tableToggle}</summary>
      {wasOpened.value && (
        <TableBox label={caption}>
          <table class="figures">
            <caption>{caption}</caption>
            <thead>
              <tr>
                {columns.map((name, column) => (
                  <th key={name} scope="col" class={lookOf(column)}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(typeof rows === "function" ? rows() : rows).map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, column) => (
                    <td key={columns[column]} class={lookOf(column)}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </details>
  );
}

type TableBoxProps = { readonly label: string; readonly children: ComponentChildren };

/** Scrolls a table by itself where there is too little room for it. */
export function TableBox({ label, children }: TableBoxProps) {
  return (
    <section class="table-scroll" aria-label={label} ref={letFocus}>
      {children}
    </section>
  );
}

/** What scrolls must take the focus, or a keyboard cannot scroll it in every browser. */
function letFocus(scrolled: HTMLElement | null): void {
  if (scrolled !== null) scrolled.tabIndex = 0;
}
