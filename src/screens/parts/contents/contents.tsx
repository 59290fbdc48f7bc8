/** What is on a page, a button each that leads there: what follows # in the address names a screen, so no link can. */
import { useId } from "preact/hooks";
import { FRAME } from "../../../words/frame";

export type Leading = {
  readonly title: string;
  /** Finds the heading when it is asked for; null where there is none. */
  readonly find: () => Element | null;
};

export function Contents({ places }: { readonly places: readonly Leading[] }) {
  const titleId = useId();
  return (
    <nav aria-labelledby={titleId}>
      <p id={titleId} class="faded small">
        {FRAME.onThisPage}
      </p>
      <ul>
        {places.map(({ title, find }) => (
          <li key={title}>
            <button type="button" class="button quiet" onClick={() => leadTo(find())}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Unfolds what the heading stands over, and puts the focus on it. */
function leadTo(heading: Element | null): void {
  if (!(heading instanceof HTMLElement)) return;
  const folded = heading.parentElement?.querySelector<HTMLDetailsElement>(":scope > details");
  if (folded) folded.open = true;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: "start" });
  heading.focus({ preventScroll: true });
}
