/** How exact the timing was: in one sentence and, for those who care, event by event. */
import { useSignal } from "@preact/signals";
import type { PictureActions } from "../../charts/frame/picture-buttons";
import { TimingChart } from "../../charts/session/charts";
import type { TimingData } from "../../charts/session/data";
import type { Part } from "../../core/session/session";
import { describeRefresh, describeTiming, RESULTS } from "../../words/results/results";

type TimingProps = {
  readonly timing: TimingData;
  readonly parts: readonly Part[];
  readonly actions: PictureActions;
};

export function Timing({ timing, parts, actions }: TimingProps) {
  const { events } = timing;
  // A long run has thousands of points, for few to look at.
  const wasOpened = useSignal(false);
  const onFrame = events.filter(({ onTime }) => onTime).length;
  return (
    <section class="entry">
      <h2>{RESULTS.timingTitle}</h2>
      <div class="stack figures">
        <p>{describeTiming(onFrame, events.length)}</p>
        {parts.map(({ part, refreshHz }) => (
          <p key={part} class="faded small">
            {describeRefresh(refreshHz)}
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
