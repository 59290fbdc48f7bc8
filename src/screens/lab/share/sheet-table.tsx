/** The sheet of links as a table, on the screen and on paper. */
import type { SheetLine } from "../../../core/design/reckon/sheet";
import { SHARE } from "../../../words/lab/share";

export type Lines = readonly (SheetLine & { readonly link: string })[];

export function SheetTable({ lines }: { readonly lines: Lines }) {
  return (
    <section class="table-scroll" aria-label={SHARE.sheetTitle} ref={letFocus}>
      <table>
        <thead>
          <tr>
            {SHARE.sheetColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="figures">
          {lines.map(({ participant, seed, opening, link }) => (
            <tr key={participant}>
              <th scope="row">{participant}</th>
              <td>{seed}</td>
              <td>{opening.condition ?? SHARE.bySeed}</td>
              <td class="lab-link">{link}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** By keys it is only scrolled with the focus in it. */
function letFocus(scrolled: HTMLElement | null): void {
  if (scrolled !== null) scrolled.tabIndex = 0;
}
