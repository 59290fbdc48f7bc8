/** What a page of words is made of: its opening, lists of sentences, and at its end the way home. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ACTIONS } from "../../words/actions";

type OpeningProps = {
  readonly title: string;
  readonly sentences?: readonly string[];
  /** After the sentences. */
  readonly children?: ComponentChildren;
};

export function Opening({ title, sentences = [], children }: OpeningProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeFocus(heading.current), []);
  return (
    <div class="opening">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </div>
  );
}

let hasOpened = false;

/** When it comes late, or in the place of what had the focus; not when the page opens, where reading begins at its top. */
function takeFocus(heading: HTMLElement | null): void {
  const { activeElement, body } = document;
  const isWaiting = activeElement instanceof HTMLElement && activeElement.localName === "main";
  if (isWaiting || (hasOpened && activeElement === body)) heading?.focus({ preventScroll: true });
  hasOpened = true;
}

export function SentenceList({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul class="plain-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

type SectionProps = { readonly title: string; readonly sentences: readonly string[] };

/** A section that is a list. */
export function Points({ title, sentences }: SectionProps) {
  return (
    <section class="entry">
      <h2>{title}</h2>
      <SentenceList sentences={sentences} />
    </section>
  );
}

type ClosingProps = {
  readonly title: string;
  /** Before the last sentence. */
  readonly children?: ComponentChildren;
  readonly sentence: string;
};

/** The last section, with the way home. */
export function Closing({ title, children, sentence }: ClosingProps) {
  return (
    <section class="entry">
      <h2>{title}</h2>
      <div class="stack wide-gap">
        {children}
        <p>{sentence}</p>
        <div class="actions">
          <WayHome />
        </div>
      </div>
    </section>
  );
}

/** What stands in the place of a screen that has nothing to show: why, and the way home. */
export function Nowhere(words: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <>
      <Opening {...words} />
      <div class="entry actions">
        <WayHome />
      </div>
    </>
  );
}

export function WayHome() {
  return (
    <a class="button" href="#/">
      {ACTIONS.goHome}
    </a>
  );
}
