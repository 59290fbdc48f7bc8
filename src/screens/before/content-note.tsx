/** What a design will show, condition by condition, and the plain note that lets people choose: by the set's own word. */
import { ConditionMark } from "../../charts/mark";
import type { Design } from "../../core/design/design";
import type { SetContent } from "../../core/stimuli/set";
import { BEFORE, describeBlocks, describeNeutralNote } from "../../words/before";
import { nameCondition, tellShown } from "../../words/conditions";

type ContentProps = {
  readonly design: Design;
  /** Null until the set is there. */
  readonly content: SetContent | null;
};

export const showsOnlyNeutral = (design: Design) =>
  design.conditions.every(({ id }) => id === "neutral" || id === "rest");

export function ConditionList({ design, content }: ContentProps) {
  return (
    <ul class="conditions">
      {design.conditions.map(({ id, blocks }) => (
        <li key={id}>
          <ConditionMark condition={id} /> <strong>{nameCondition(id)}</strong>{" "}
          <span>{describeBlocks(blocks, tellShown(id, content?.shows))}</span>
        </li>
      ))}
    </ul>
  );
}

export function ContentNote({ design, content }: ContentProps) {
  const note = showsOnlyNeutral(design) ? describeNeutralNote(content?.shows.neutral) : (content?.note ?? []);
  return (
    <div class="note">
      <h3>{BEFORE.noteTitle}</h3>
      {note.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
