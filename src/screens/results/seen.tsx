/** What was shown: the images of each condition, the order in which blocks came, and how exactly on time. */
import type { PictureActions } from "../../charts/frame/picture-buttons";
import { lookAt } from "../../charts/looks";
import { ConditionMark } from "../../charts/mark";
import { TimingChart } from "../../charts/session/charts";
import type { TimingData } from "../../charts/session/data";
import { spanOfImages } from "../../core/design/block-times";
import { inReadingOrder } from "../../core/design/conditions";
import { restMsOf } from "../../core/design/counts";
import { listBlocksBegun } from "../../core/session/counted-rows";
import type { Part, Session } from "../../core/session/session";
import type { SetContent } from "../../core/stimuli/set";
import { type Condition, REST } from "../../core/vocabulary";
import { describeRefresh } from "../../words/clock";
import { tellShown } from "../../words/conditions";
import { describeBlocks, describeCondition, describeOrder, RESULTS } from "../../words/results/results";
import { describeWindowChanges } from "../../words/results/window";

/** Of blocks that show none. */
const NO_IMAGES = { minMs: 0, maxMs: 0 };

type SeenProps = {
  readonly session: Session;
  /** What the stimulus set says of itself, where it is at hand. */
  readonly content: SetContent | null;
};

/** In a sentence: the blocks that were begun. */
export function tellBlocks({ design, rows }: Session): string {
  const blocks = listBlocksBegun(rows);
  const ofRest = blocks.filter((condition) => condition === REST).length;
  const { title, imagesPerBlock } = design;
  const counts = { withImages: blocks.length - ofRest, ofRest, imagesPerBlock };
  return describeBlocks(title, counts, {
    imageMs: spanOfImages(design) ?? NO_IMAGES,
    restMs: restMsOf(design),
  });
}

export function Seen({ session, content }: SeenProps) {
  const { design, seed } = session;
  const blocks = listBlocksBegun(session.rows);
  const { nameOf, markOf } = lookAt(design);
  return (
    <>
      <ul class="conditions">
        {countShown(session, blocks).map(({ condition, ...counts }) => (
          <li key={condition.id}>
            <ConditionMark mark={markOf(condition.id)} />{" "}
            {describeCondition(nameOf(condition.id), counts, tellShown(condition, content?.shows))}
          </li>
        ))}
      </ul>
      {blocks.length > 1 && (
        <div>
          <p>{describeOrder(design.order.rule, design.conditions.length, seed)}</p>
          <ol class="block-order">
            {blocks.map((condition, index) => (
              <li key={index}>
                <ConditionMark mark={markOf(condition)} />
                <span class="unseen">{nameOf(condition)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

/** What of each condition was on screen, practice aside; cut events count, for they were seen. */
function countShown({ design, rows }: Session, begun: readonly Condition[]) {
  return inReadingOrder(design.conditions).flatMap((condition) => {
    const { id } = condition;
    const blocks = begun.filter((one) => one === id).length;
    const images = rows.filter(
      (row) => row.phase === "main" && row.condition === id && row.event === "image",
    ).length;
    return blocks === 0 ? [] : [{ condition, images: id === REST ? null : images, blocks }];
  });
}

type TimingProps = {
  readonly timing: TimingData;
  readonly parts: readonly Part[];
  readonly actions: PictureActions;
};

export function Timing({ timing, parts, actions }: TimingProps) {
  return (
    <>
      <div class="stack figures">
        {parts.map((part) => (
          <p key={part.part}>
            {[describeRefresh(part), ...describeWindowChanges(part.windowChanges ?? [])].join(" ")}
          </p>
        ))}
        <p class="faded small">{RESULTS.timingHint}</p>
      </div>
      {timing.events.length > 0 && <TimingChart data={timing} actions={actions} />}
    </>
  );
}
