/** The sections of the results: what leads stands open, the rest folds. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

export type Place = {
  /** Of the section's heading in this document. */
  readonly id: string;
  readonly title: string;
  /** One sentence that stands open though the rest is folded. */
  readonly lead?: string | null;
  /** What unfolds the rest; left out where nothing folds. */
  readonly toggle?: string;
  readonly isPrinted: boolean;
  /** Whether it takes all the width there is: charts do. */
  readonly isWide?: boolean;
  readonly content: ComponentChildren;
};

export function Section({ id, title, lead, toggle, isPrinted, isWide = false, content }: Place) {
  const looks = ["entry", isWide && "wide", toggle !== undefined && "folded", !isPrinted && "on-screen-only"];
  return (
    <section class={looks.filter((look) => look !== false).join(" ")} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {typeof lead === "string" && <p>{lead}</p>}
      {toggle === undefined ? content : <Fold {...{ toggle, isPrinted, content }} />}
    </section>
  );
}

/** What is not printed is made when it is first unfolded: a long run has thousands of points, for few to look at. */
function Fold({ toggle, isPrinted, content }: Required<Pick<Place, "toggle" | "isPrinted" | "content">>) {
  const wasOpened = useSignal(false);
  return (
    <details
      class={isPrinted ? "in-print" : undefined}
      onToggle={(event) => {
        if (event.currentTarget.open) wasOpened.value = true;
      }}
    >
      <summary>{toggle}</summary>
      {(isPrinted || wasOpened.value) && <div class="stack wide-gap">{content}</div>}
    </details>
  );
}
