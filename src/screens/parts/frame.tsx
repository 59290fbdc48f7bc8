/** The page's frame: skip link, name, the way to what it is about, the main landmark, and at the foot what this page is not. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { FRAME } from "../../words/frame";

type FrameProps = {
  /** For what needs more than a column of reading width. */
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
};

export function Frame({ isWide = false, children }: FrameProps) {
  const main = useRef<HTMLElement>(null);
  return (
    <div class={isWide ? "page wide" : "page"}>
      {/* Not a link: what follows # in the address names a screen, not a place on the page. */}
      <button type="button" class="skip-link" onClick={() => main.current?.focus()}>
        {FRAME.skip}
      </button>
      <header class="page-header">
        <a class="page-name" href="#/" aria-label={FRAME.homeLabel}>
          <PageMark />
          {FRAME.name}
        </a>
        <a class="alone" href="#/about">
          {FRAME.about}
        </a>
      </header>
      <main id="main" class="sheet" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer class="page-footer">
        <p>
          {FRAME.isNot} {FRAME.data}
        </p>
      </footer>
    </div>
  );
}

function PageMark() {
  return (
    <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
      <rect class="fill-neutral" x="1" y="2" width="10" height="10" />
      <path class="stroke-faded" d="M13 7h8" />
      <circle class="fill-cue" cx="27" cy="7" r="5.75" />
    </svg>
  );
}
