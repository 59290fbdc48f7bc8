/** Some of what may be thousands of members of a list, a page at a time. */
import { useSignal } from "@preact/signals";
import { EDIT, type Paged, tellWindow } from "../../../../words/lab/lab";

/** In sight at once. */
const ROWS = 10;

/** The members in sight from the first to the one after the last, from 0, and what brings others there. */
export function usePages(all: number) {
  const first = useSignal(0);
  const lastPage = Math.max(0, Math.ceil(all / ROWS) - 1) * ROWS;
  const from = Math.min(first.value, lastPage);
  return {
    from,
    to: Math.min(from + ROWS, all),
    all,
    show(place: number): void {
      first.value = Math.floor(Math.max(0, place) / ROWS) * ROWS;
    },
  };
}

type PagerProps = { readonly pages: ReturnType<typeof usePages>; readonly of: Paged };

export function Pager({ pages: { from, to, all, show }, of }: PagerProps) {
  if (all <= ROWS) return null;
  const go = (place: number) => () => {
    if (place >= 0 && place < all) show(place);
  };
  const [before, after] = EDIT.paged[of];
  return (
    <div class="actions lab-quiet">
      <button type="button" class="button quiet" aria-disabled={from === 0} onClick={go(from - ROWS)}>
        {before}
      </button>
      <span role="status">{tellWindow(of, from + 1, to, all)}</span>
      <button type="button" class="button quiet" aria-disabled={to === all} onClick={go(from + ROWS)}>
        {after}
      </button>
    </div>
  );
}
