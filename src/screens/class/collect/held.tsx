/** What is here so far: how many people of which design, what waits or is left out. */
import { useId } from "preact/hooks";
import { type Group, groupByDesign, type Included } from "../../../core/session/cohort/collection";
import { COLLECT, describeOthers, describePeople } from "../../../words/class/collect";
import type { Collecting } from "./collecting";
import { Means } from "./means";

export function Held({ collecting }: { readonly collecting: Collecting }) {
  const { collection, included, include, problem } = collecting;
  const groups = groupByDesign(collection.value, included.value);
  const total = groups.reduce((sum, { counted }) => sum + counted.length, 0);
  return (
    <section class="entry" id="held">
      <h2>{COLLECT.heldTitle}</h2>
      <div class="stack wide-gap">
        <p class="headcount figures" role="status">
          {collection.value.people.size === 0 ? COLLECT.nothingYet : describePeople(total)}
        </p>
        {problem.value !== null && <Unkept onTry={() => void collecting.keep()} />}
        {groups.length > 0 && (
          <ul class="ledger">
            {groups.map((group) => (
              <GroupLine key={group.designHash} group={group} />
            ))}
          </ul>
        )}
        {groups.length > 1 && <p class="faded small">{COLLECT.apart}</p>}
        {groups.some(({ waiting }) => waiting > 0) && <p class="note">{COLLECT.waitHint}</p>}
        <Choices included={included.value} onChange={include} />
        {total > 0 && <Means groups={groups} />}
      </div>
    </section>
  );
}

function Unkept({ onTry }: { readonly onTry: () => void }) {
  return (
    <div class="note" role="alert">
      <p>
        <strong>{COLLECT.unkeptTitle}</strong>
      </p>
      <p>{COLLECT.unkept}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onTry}>
          {COLLECT.tryKeeping}
        </button>
      </div>
    </div>
  );
}

function GroupLine({ group }: { readonly group: Group }) {
  const others = describeOthers(group);
  return (
    <li>
      <div class="ledger-line">
        <span>{group.design?.title ?? COLLECT.unknownDesign}</span>
        <span class="figures">{describePeople(group.counted.length)}</span>
      </div>
      {others !== null && <p class="faded small">{others}</p>}
    </li>
  );
}

type ChoicesProps = { readonly included: Included; readonly onChange: (included: Included) => void };

function Choices({ included, onChange }: ChoicesProps) {
  const hintId = useId();
  return (
    <div>
      <label class="switch">
        <input
          type="checkbox"
          checked={included.simulated}
          onChange={({ currentTarget }) => onChange({ ...included, simulated: currentTarget.checked })}
        />
        <span>{COLLECT.simulated}</span>
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={included.secondRuns}
          aria-describedby={hintId}
          onChange={({ currentTarget }) => onChange({ ...included, secondRuns: currentTarget.checked })}
        />
        <span>{COLLECT.secondRuns}</span>
        <span class="hint" id={hintId}>
          {COLLECT.secondRunsHint}
        </span>
      </label>
    </div>
  );
}
