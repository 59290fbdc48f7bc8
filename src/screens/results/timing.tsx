/** How exact the timing was: in one sentence and, for those who care, event by event. */
import { useSignal } from "@preact/signals";
import type { PictureActions } from "../../charts/frame/picture-buttons";
import { TimingChart } from "../../charts/session/charts";
import type { TimingData } from "../../charts/session/data";
import type { OnFrame } from "../../core/session/on-frame";
import type { Part } from "../../core/session/session";
import { describeRefresh } from "../../words/clock";
import { describeOnFrame } from "../../words/on-frame";
import { RESULTS } from "../../words/results/results";

type TimingProps = {
  readonly timing: TimingData;
  readonly onFrame: OnFrame;
  readonly parts: readonly Part[];
  readonly actions: PictureActions;
};

export function Timing({ timing, onFrame, parts, actions }: TimingProps) {
  const { events } = timing;
  // A long run has thousands of points, for few to look at.
  const wasOpened = useSignal(false);
  return (
    <section class="entry">
      <h2>{RESULTS.timingTitle}</h2>
      <div class="stack figures">
        <p>{describeOnFrame(onFrame)}</p>
        {parts.map((part) => (
          <p key={part.part} class="faded small">
            {describeRefresh(part)}
          </p>
        ))}
        <p class="faded small">{RESULTS.timingHint}</p>
        {events.length > 0 && (
          <details
            onToggle={(event) => {
              if (event.currentTarget.open) wasOpened.value = true;
            }}
          >
            <summary>{RESULTS.timingToggle}</summary>
            {wasOpened.value && <TimingChart data={timing} actions={actions} />}
          </details>
        )}
      </div>
    </section>
  );
}
