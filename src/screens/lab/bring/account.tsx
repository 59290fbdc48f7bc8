/** The account of a table: what was taken, what the design at hand gave, what is lost, and what became of every line. */
import type { LineFate } from "../../../core/brought";
import type { Brought } from "../../../formats/schedule/bring/bring";
import { BRING, tellMoreLines } from "../../../words/lab/bring";
import { tellDifference, tellFate, tellNote } from "../../../words/lab/bring-account";
import { formatGrouped } from "../../../words/numbers";

const GROUPS = ["taken", "filled", "lost"] as const;
/** So many lines are listed; of the others only how many they are. */
const MOST_LINES = 500;

export function Account({ brought: { notes, lines } }: { readonly brought: Brought }) {
  const told = notes.map(tellNote);
  const ofGroup = (group: (typeof told)[number]["group"]) =>
    told.flatMap((one) => (one.group === group ? [one.sentence] : []));
  const differs = notes.find((note) => note.code === "differs");
  const leftOut = lines.filter(({ became }) => became === null);
  return (
    <>
      {ofGroup("agreement").map((sentence) => (
        <p key={sentence} class={differs === undefined ? "lab-agrees" : "lab-problems"}>
          {sentence}
        </p>
      ))}
      {differs !== undefined && <Sentences of={differs.first.map(tellDifference)} />}
      {GROUPS.map((group) => {
        const sentences = ofGroup(group);
        return (
          sentences.length > 0 && (
            <div key={group}>
              <h4>{BRING.groups[group]}</h4>
              <Sentences of={sentences} />
            </div>
          )
        );
      })}
      {leftOut.length > 0 && <Lines title={BRING.leftOutLines} lines={leftOut} />}
      <Lines title={BRING.everyLine} lines={lines} />
    </>
  );
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly LineFate[] }) {
  const [head, what] = BRING.lineColumns;
  return (
    <details class="lab-lines">
      <summary>
        {title} <span class="faded small">({formatGrouped(lines.length)})</span>
      </summary>
      <section class="table-scroll" aria-label={title} ref={letFocus}>
        <table>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{what}</th>
            </tr>
          </thead>
          <tbody class="figures">
            {lines.slice(0, MOST_LINES).map((fate) => (
              <tr key={fate.line}>
                <th scope="row">{formatGrouped(fate.line)}</th>
                <td>{tellFate(fate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {lines.length > MOST_LINES && <p class="faded">{tellMoreLines(lines.length - MOST_LINES)}</p>}
    </details>
  );
}

/** By keys it is only scrolled with the focus in it. */
function letFocus(scrolled: HTMLElement | null): void {
  if (scrolled !== null) scrolled.tabIndex = 0;
}
