/** What the files hold of the browser and the display, and the switch that leaves it out. */
import type { Signal } from "@preact/signals";
import type { Part } from "../../core/session/session";
import { formatRefresh } from "../../words/clock";
import { formatNumber } from "../../words/numbers";
import {
  DATA,
  describeSize,
  ENVIRONMENT_NAMES,
  formatIsolated,
  formatTimerStep,
  namePart,
} from "../../words/results/data";

type EnvironmentHeldProps = { readonly parts: readonly Part[]; readonly leavesOut: Signal<boolean> };

export function EnvironmentHeld({ parts, leavesOut }: EnvironmentHeldProps) {
  if (parts.length === 0) return null;
  return (
    <div class="stack">
      <label class="switch">
        <input
          type="checkbox"
          checked={leavesOut}
          onChange={(event) => {
            leavesOut.value = event.currentTarget.checked;
          }}
        />
        <span>{DATA.leaveOut}</span>
        <span class="hint">{DATA.leaveOutHint}</span>
      </label>
      <details>
        <summary>{DATA.environmentToggle}</summary>
        {parts.map((part) => (
          <div key={part.part}>
            {parts.length > 1 && <h3>{namePart(part.part)}</h3>}
            <PartHeld part={part} leavesOut={leavesOut.value} />
          </div>
        ))}
      </details>
    </div>
  );
}

function PartHeld({ part, leavesOut }: { readonly part: Part; readonly leavesOut: boolean }) {
  const { environment: held } = part;
  if (held === null || leavesOut) return <p>{DATA.leftOut}</p>;
  const entries = [
    [ENVIRONMENT_NAMES.userAgent, held.userAgent],
    [ENVIRONMENT_NAMES.language, held.language],
    [ENVIRONMENT_NAMES.screen, describeSize(held.screenWidthPx, held.screenHeightPx)],
    [ENVIRONMENT_NAMES.viewport, describeSize(held.viewportWidthPx, held.viewportHeightPx)],
    [ENVIRONMENT_NAMES.image, describeSize(held.imageWidthPx, held.imageHeightPx)],
    [ENVIRONMENT_NAMES.pixelRatio, formatNumber(held.devicePixelRatio, 2)],
    [ENVIRONMENT_NAMES.refresh, formatRefresh(part)],
    [ENVIRONMENT_NAMES.timer, formatTimerStep(held.timerResolutionMs)],
    [ENVIRONMENT_NAMES.isolated, formatIsolated(held.crossOriginIsolated)],
    [ENVIRONMENT_NAMES.build, held.build],
  ] as const;
  return (
    <dl class="number-list figures">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
