/** The short way to a run, for who was invited: what may keep a person from it first, then Start; the rest folds. */
import type { ComponentChildren } from "preact";
import { countBlockKinds } from "../../core/design/counts";
import { BEFORE, describeRun } from "../../words/before";
import type { BeforeProps } from "./before";
import { ConditionList, ContentNote } from "./content-note";
import { HowItWorks } from "./how-it-works";

type InvitedProps = Pick<BeforeProps, "design" | "content" | "minutes"> & {
  /** The instructor's own, empty when there is none. */
  readonly note: string;
  /** What there is instead. */
  readonly children: ComponentChildren;
};

export function Invited({ design, content, minutes, note, children }: InvitedProps) {
  return (
    <>
      <div class="opening">
        <h1 dir="auto">{design.title}</h1>
        <p class="figures">{describeRun(minutes, countBlockKinds(design))}</p>
        {note !== "" && (
          <p class="invited-note">
            <bdi>{note}</bdi>
          </p>
        )}
      </div>
      <div class="awaits-set" aria-busy={content === null}>
        <section class="entry stack wide-gap">
          <h2 class="unseen">{BEFORE.showTitle}</h2>
          <ContentNote design={design} content={content} />
          {children}
        </section>
        <details class="entry invited-more">
          <summary>{BEFORE.moreToggle}</summary>
          <ConditionList design={design} content={content} />
          <HowItWorks design={design} content={content} />
          <section class="entry">
            <h2>{BEFORE.basisTitle}</h2>
            <p dir="auto">{design.basis}</p>
          </section>
        </details>
      </div>
    </>
  );
}
