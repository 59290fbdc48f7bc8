/** What was shown, in words: the blocks, the images of each condition, and the order in which blocks came. */
import { ConditionMark } from "../../charts/mark";
import { listBlocksBegun } from "../../core/session/counted-rows";
import type { Session } from "../../core/session/session";
import type { SetContent } from "../../core/stimuli/set";
import { CONDITIONS, type Condition } from "../../core/vocabulary";
import { nameCondition, tellShown } from "../../words/conditions";
import { describeBlocks, describeCondition, describeOrder, SEEN_TITLES } from "../../words/results/results";

type SeenProps = {
  readonly session: Session;
  /** What the stimulus set says of itself, where it is at hand. */
  readonly content: SetContent | null;
};

export function Seen({ session, content }: SeenProps) {
  const { design, seed, simulated } = session;
  const blocks = listBlocksBegun(session.rows);
  return (
    <section class="entry">
      <h2>{simulated ? SEEN_TITLES.simulated : SEEN_TITLES.person}</h2>
      <div class="stack">
        <p>{describeBlocks(design.title, blocks.length, design)}</p>
        <ul class="conditions">
          {countShown(session, blocks).map(({ condition, images, blockCount }) => (
            <li key={condition}>
              <ConditionMark condition={condition} />{" "}
              {describeCondition(condition, images, blockCount, tellShown(condition, content?.shows))}
            </li>
          ))}
        </ul>
        {blocks.length > 1 && (
          <div>
            <p>{describeOrder(design.order.rule, seed)}</p>
            <ol class="block-order">
              {blocks.map((condition, index) => (
                <li key={index}>
                  <ConditionMark condition={condition} />
                  <span class="unseen">{nameCondition(condition)}</span>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  );
}

/** What of each condition was on screen, practice aside; cut events count, for they were seen. */
function countShown({ rows }: Session, blocks: readonly Condition[]) {
  return CONDITIONS.flatMap((condition) => {
    const blockCount = blocks.filter((one) => one === condition).length;
    const images = rows.filter(
      (row) => row.phase === "main" && row.condition === condition && row.event === "image",
    ).length;
    return blockCount === 0 ? [] : [{ condition, images, blockCount }];
  });
}
