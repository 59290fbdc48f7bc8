/** What a design will show, condition by condition, and the plain note that lets people choose: by the set's own word. */
import { lookAt } from "../../charts/looks";
import { ConditionMark } from "../../charts/mark";
import type { Design } from "../../core/design/design";
import { listMoments } from "../../core/design/moments";
import type { SetContent } from "../../core/stimuli/set";
import { REST } from "../../core/vocabulary";
import { BEFORE, describeBlocks, describeNeutralNote } from "../../words/before";
import { tellShown } from "../../words/conditions";
import { joinList } from "../../words/numbers";

type ContentProps = {
  readonly design: Design;
  /** Null until the set is there. */
  readonly content: SetContent | null;
};

export const showsOnlyNeutral = (design: Design) =>
  design.conditions.every(({ id }) => id === "neutral" || id === REST);

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

function tellNeutral(design: Design, content: SetContent | null): readonly string[] {
  const shown = design.conditions.flatMap((condition) => tellShown(condition, content?.shows) ?? []);
  const isKnown = shown.length === design.conditions.length;
  return describeNeutralNote(isKnown ? joinList(shown) : undefined, listMoments(design).length > 0);
}

export function ContentNote({ design, content }: ContentProps) {
  const note = showsOnlyNeutral(design) ? tellNeutral(design, content) : (content?.note ?? []);
  return (
    <div class="note">
      <h3>{BEFORE.noteTitle}</h3>
      {note.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
