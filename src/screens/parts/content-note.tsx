/** What a design will show, condition by condition, and the plain note that lets people choose. */
import { ConditionMark } from "../../charts/mark";
import type { Design } from "../../core/design/design";
import { BEFORE, describeBlocks } from "../../words/before";
import { nameCondition, WHAT_THEY_SHOW } from "../../words/conditions";

type DesignProps = { readonly design: Design };

type StimulusKind = keyof typeof WHAT_THEY_SHOW;

export const kindOf = (design: Design): StimulusKind =>
  design.stimuli === "food" ? "food" : "paraphernalia";

export const showsOnlyNeutral = (design: Design) =>
  design.conditions.every(({ id }) => id === "neutral" || id === "rest");

export function ConditionList({ design }: DesignProps) {
  return (
    <ul class="conditions">
      {design.conditions.map(({ id, blocks }) => (
        <li key={id}>
          <ConditionMark condition={id} /> <strong>{nameCondition(id)}</strong>{" "}
          <span>{describeBlocks(blocks, WHAT_THEY_SHOW[kindOf(design)][id])}</span>
        </li>
      ))}
    </ul>
  );
}

export function ContentNote({ design }: DesignProps) {
  const sentences = BEFORE.notes[showsOnlyNeutral(design) ? "neutral" : kindOf(design)];
  return (
    <div class="note">
      <h3>{BEFORE.noteTitle}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
