/** The instructor's list of what was not counted, folded, reason by reason. */
import { COLLECT } from "../../../words/class/collect";
import { describeMoreReasons, describeRefused, describeTimes } from "../../../words/class/refused";
import type { Refusal } from "./refusals";

/** More reasons than that say that it is another kind of file. */
const MOST_SHOWN = 50;

export function Refused({ refusals }: { readonly refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  const total = refusals.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="entry">
      <h2>{COLLECT.refusedTitle}</h2>
      <details>
        <summary>{describeRefused(total)}</summary>
        <div class="stack">
          <p class="hint">{COLLECT.refusedHint}</p>
          <ul class="plain-list">
            {refusals.slice(0, MOST_SHOWN).map(({ sentence, count }) => (
              <li key={sentence}>
                {sentence} {count > 1 && <span class="faded figures">{describeTimes(count)}</span>}
              </li>
            ))}
          </ul>
          {refusals.length > MOST_SHOWN && (
            <p class="faded">{describeMoreReasons(refusals.length - MOST_SHOWN)}</p>
          )}
        </div>
      </details>
    </section>
  );
}
