/** Small drawings beside the instructions: look, rate, react, begin, stop; decoration only. */
import { HOW } from "../../words/before";

const VIEW_BOX = "0 0 120 80";

function TaskScreen() {
  return <rect class="screen" x="14" y="8" width="92" height="64" rx="2" />;
}

export function LookDrawing() {
  return (
    <svg viewBox={VIEW_BOX} class="drawing" aria-hidden="true">
      <TaskScreen />
      <rect class="leaf" x="34" y="20" width="52" height="40" />
      <path class="line" d="M48 31h20v13q0 7-10 7t-10-7zm20 4h4q5 0 5 5t-5 5h-5" />
    </svg>
  );
}

export function RateDrawing() {
  return (
    <svg viewBox={VIEW_BOX} class="drawing" aria-hidden="true">
      <TaskScreen />
      <path class="line" d="M26 34h68M26 30v8M94 30v8" />
      <circle class="solid" cx="70" cy="34" r="6.500" />
      <g class="keys">
        <rect class="leaf" x="28" y="50" width="15" height="14" rx="2" />
        <rect class="leaf" x="46" y="50" width="15" height="14" rx="2" />
        <rect class="leaf" x="70" y="50" width="23" height="14" rx="2" />
        <path
          class="line"
          d="M38.500 57h-6l2.500-2.500M32.500 57l2.500 2.500M50.500 57h6l-2.500-2.500M56.500 57l-2.500 2.500"
        />
        <path class="line" d="M87 54v3.500h-10l2.500-2.500M77 57.500l2.500 2.500" />
      </g>
    </svg>
  );
}

/** An image in its coloured frame, and the key. */
export function ReactDrawing() {
  return <React isFramed={true} />;
}

/** A target picture has no frame. */
export function TargetDrawing() {
  return <React isFramed={false} />;
}

function React({ isFramed }: { readonly isFramed: boolean }) {
  return (
    <svg viewBox={VIEW_BOX} class="drawing" aria-hidden="true">
      <TaskScreen />
      {isFramed && <rect class="probed" x="34" y="14" width="52" height="36" />}
      <path class="line" d="M50 24h14v9q0 5-7 5t-7-5zm14 3h3q4 0 4 4t-4 4h-4" />
      <g class="keys">
        <rect class="leaf" x="32" y="56" width="56" height="11" rx="2" />
        <path class="line" d="M50 61v2.500h20V61" />
      </g>
    </svg>
  );
}

export function BeginDrawing() {
  return (
    <svg viewBox={VIEW_BOX} class="drawing" aria-hidden="true">
      <TaskScreen />
      <path class="line" d="M34 26h52M42 34h36" />
      <rect class="solid" x="48" y="46" width="24" height="11" rx="1" />
    </svg>
  );
}

export function StopDrawing() {
  return (
    <svg viewBox={VIEW_BOX} class="drawing" aria-hidden="true">
      <TaskScreen />
      <rect class="leaf" x="80" y="13" width="21" height="13" rx="1" />
      <rect class="solid" x="87.500" y="16.500" width="6" height="6" />
      <g class="keys">
        <rect class="leaf" x="24" y="40" width="24" height="20" rx="2" />
        <text class="key-name" x="36" y="53.500" text-anchor="middle">
          {HOW.escapeKey}
        </text>
      </g>
    </svg>
  );
}
