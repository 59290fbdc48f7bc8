/** What a chart shows as a table, folded under it; its rows are written when it is first opened. */
import { useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { CHART } from "../../words/charts/ratings";

export type ChartTableProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** As many cells in each as there are columns. */
  readonly rows: readonly (readonly ComponentChild[])[];
};

export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const wasOpened = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) wasOpened.value = true;
      }}
    >
      <summary>{CHART.tableToggle}</summary>
      {wasOpened.value && (
        <section class="table-scroll" aria-label={caption} ref={letFocus}>
          <table class="figures">
            <caption>{caption}</caption>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, column) => (
                    <td key={columns[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}

/** What scrolls must take the focus, or a keyboard cannot scroll it in every browser. */
function letFocus(scrolled: HTMLElement | null): void {
  if (scrolled !== null) scrolled.tabIndex = 0;
}
