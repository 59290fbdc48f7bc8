/** What a design will show, condition by condition, and the plain note that lets people choose: by the set's own word. */
import { lookAt } from "../../charts/looks";
import { ConditionMark } from "../../charts/mark";
import type { Design } from "../../core/design/design";
import type { SetContent } from "../../core/stimuli/set";
import { BEFORE, describeBlocks, tellContentNote } from "../../words/before";
import { tellShown } from "../../words/conditions";

type ContentProps = {
  readonly design: Design;
  /** Null until the set is there. */
  readonly content: SetContent | null;
};

export function ConditionList({ design, content }: ContentProps) {
  const { nameOf, markOf } = lookAt(design);
  return (
    <ul class="conditions">
      {design.conditions.map((condition) => (
        <li key={condition.id}>
          <ConditionMark mark={markOf(condition.id)} />{" "}
          <strong>
            <bdi>{nameOf(condition.id)}</bdi>
          </strong>{" "}
          <span>{describeBlocks(condition.blocks, tellShown(condition, content?.shows))}</span>
        </li>
      ))}
    </ul>
  );
}

export function ContentNote({ design, content }: ContentProps) {
  const note = tellContentNote(design, content);
  return (
    <div class="note">
      <h3>{BEFORE.noteTitle}</h3>
      {note.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
