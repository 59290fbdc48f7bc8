/** The three drawings on the doors of the first page: a run, a room, a schedule; decoration only. */

const VIEW_BOX = "0 0 200 120";

/** What every paper on such a task shows: its screens one behind the other, along an arrow of time. */
export function RunDrawing() {
  return (
    <svg viewBox={VIEW_BOX} class="drawing" aria-hidden="true">
      <g transform="translate(24 9)">
        <Card />
        <path class="line" d="M9 13h14v9q0 5-7 5t-7-5zm14 3h2q4 0 4 3.500t-4 3.500h-2" />
        <rect class="fill-neutral" x="42" y="5" width="8" height="8" />
      </g>
      <g transform="translate(58 30)">
        <Card />
        <path class="line" d="M12 20h11v13h-11zM14 20v-5h7v5M17.500 11q3-3.500 0-6q-3 3-0 6" />
        <circle class="fill-cue" cx="46" cy="9" r="4.500" />
      </g>
      <g transform="translate(92 51)">
        <Card />
        <path class="line" d="M16 14v12M10 20h12" />
      </g>
      <g transform="translate(126 72)">
        <Card />
        <path class="line" d="M9 19h38M9 15.500v7M47 15.500v7" />
        <circle class="solid" cx="35" cy="19" r="4.500" />
      </g>
      <path class="line thin" d="M16 54L108 111M108 111l-7-1M108 111l-4-6" />
    </svg>
  );
}

function Card() {
  return <rect class="screen" width="56" height="39" rx="1.5" />;
}

/** A room before a screen: every line one person, from neutral to cue, and their mean. */
export function TeachDrawing() {
  return (
    <svg viewBox={VIEW_BOX} class="drawing" aria-hidden="true">
      <path class="line" d="M30 8h140" stroke-width="3" />
      <path class="leaf" d="M36 9.500h128v66h-128z" />
      <path class="line thin" d="M66 62L134 34M66 50L134 44M66 66L134 50M66 58L134 22M66 45L134 28" />
      <path class="line bold" d="M66 56L134 36" />
      <rect class="fill-neutral" x="61" y="51" width="10" height="10" />
      <circle class="fill-cue" cx="134" cy="36" r="5.500" />
      <path class="line" d="M22 119q0-15 13-15t13 15M82 119q0-15 13-15t13 15M148 119q0-15 13-15t13 15" />
      <circle class="leaf" cx="35" cy="97" r="7" />
      <circle class="leaf" cx="95" cy="97" r="7" />
      <circle class="leaf" cx="161" cy="97" r="7" />
      <path class="line" d="M53 119q0-13 12-13t12 13M117 119q0-13 12-13t12 13" />
      <circle class="leaf" cx="65" cy="99" r="6.500" />
      <circle class="leaf" cx="129" cy="99" r="6.500" />
    </svg>
  );
}

/** A schedule to scale, and one event of it enlarged: the plan above the frames, what happened below them. */
export function TimingDrawing() {
  const frames = Array.from({ length: 15 }, (_, frame) => 16 + frame * 12);
  return (
    <svg viewBox={VIEW_BOX} class="drawing" aria-hidden="true">
      <rect class="leaf" x="14" y="12" width="172" height="20" />
      {[20, 101, 142].map((x) => (
        <rect key={x} class="fill-neutral" x={x} y="12" width="18" height="20" />
      ))}
      {[47, 74, 122, 163].map((x) => (
        <rect key={x} class="fill-cue" x={x} y="12" width="18" height="20" />
      ))}
      <path class="line thin" d="M74 34L40 58M92 34L136 58" stroke-dasharray="2 3" />
      <rect class="leaf" x="40" y="60" width="96" height="13" />
      <path class="line" d="M14 84h172" />
      {frames.map((x) => (
        <path key={x} class="line thin" d={`M${x} 80v8`} />
      ))}
      <rect class="fill-cue" x="40" y="95" width="108" height="13" />
      <path class="line thin" d="M136 60v52M148 80v32" stroke-dasharray="2 3" />
    </svg>
  );
}
