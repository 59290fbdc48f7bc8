/** A chart of ratings: one lane a condition or moment, every rating a mark, the mean a line. */
import { CHART, describeLane, describeScale, nameLane } from "../words/chart";
import { decimalsOf, formatNumber } from "../words/numbers";
import { type MarkKind, MarkShape } from "./mark";
import { RatingTable } from "./rating-table";
import { type Spot, stackSpots } from "./stack-spots";

export type ChartLane = {
  /** What the lane shows, in words: `after cue blocks`. */
  readonly name: string;
  readonly mark: MarkKind;
  /** In the order in which they were given. */
  readonly values: readonly number[];
  /** Drawn where there are two ratings or more; null when there is none. */
  readonly mean: number | null;
};

export type RatingScale = {
  readonly min: number;
  readonly max: number;
  /** What stands at the low and at the high end. */
  readonly labels: readonly [string, string];
};

export type MeanChartProps = {
  readonly title: string;
  /** Said beside the title, for what must be said wherever these ratings appear; null for nothing. */
  readonly stamp: string | null;
  readonly scale: RatingScale;
  readonly lanes: readonly ChartLane[];
};

// In CSS pixels; across, everything is in percent, so that text keeps its size on any screen.
const LABEL_PX = 24;
const SPOT_PX = 12;
const LANE_GAP_PX = 18;
const AXIS_PX = 26;
const MAX_TICKS = 10;

export function MeanChart({ title, stamp, scale, lanes }: MeanChartProps) {
  let topPx = 0;
  const placed = lanes.map((lane) => {
    const spots = stackSpots(lane.values, scale);
    const levels = Math.max(2, ...spots.map((spot) => spot.level + 1));
    const place = { lane, spots, topPx, heightPx: LABEL_PX + levels * SPOT_PX };
    topPx += place.heightPx + LANE_GAP_PX;
    return place;
  });
  const heading = stamp === null ? `${title}.` : `${title} (${stamp}).`;
  const summary = [
    heading,
    describeScale(scale),
    ...lanes.map((lane) => describeLane(lane, decimalsOf(scale))),
  ];
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}</strong> {stamp !== null && <span class="stamp">{stamp}</span>}{" "}
        <span class="faded small">{CHART.legend}</span>
      </figcaption>
      <svg class="plot" width="100%" height={topPx + AXIS_PX} role="img" aria-label={summary.join(" ")}>
        <Ticks scale={scale} heightPx={topPx} />
        {placed.map((place) => (
          <Lane key={place.lane.name} {...place} scale={scale} />
        ))}
      </svg>
      <p class="axis-ends small" aria-hidden="true">
        <span>{scale.labels[0]}</span>
        <span>{CHART.axis}</span>
        <span>{scale.labels[1]}</span>
      </p>
      <RatingTable lanes={lanes} scale={scale} />
    </figure>
  );
}

function across(value: number, { min, max }: RatingScale): string {
  return `${((value - min) / (max - min)) * 100}%`;
}

type LaneProps = {
  readonly lane: ChartLane;
  readonly spots: readonly Spot[];
  readonly topPx: number;
  readonly heightPx: number;
  readonly scale: RatingScale;
};

function Lane({ lane, spots, topPx, heightPx, scale }: LaneProps) {
  const basePx = topPx + heightPx;
  const mean = lane.mean === null || lane.values.length < 2 ? null : across(lane.mean, scale);
  return (
    <g>
      <svg x="7" y={topPx + 10} overflow="visible" aria-hidden="true">
        <MarkShape kind={lane.mark} />
      </svg>
      <text x="20" y={topPx + 15}>
        {nameLane(lane, decimalsOf(scale))}
      </text>
      <line class="line thin" x1="0" x2="100%" y1={basePx} y2={basePx} />
      {mean !== null && <line class="mean" x1={mean} x2={mean} y1={topPx + LABEL_PX - 2} y2={basePx + 7} />}
      {spots.map((spot, place) => (
        <svg
          key={`${spot.value} ${place}`}
          class="spot"
          x={across(spot.value, scale)}
          y={basePx - 7 - spot.level * SPOT_PX}
          overflow="visible"
          aria-hidden="true"
        >
          <MarkShape kind={lane.mark} />
        </svg>
      ))}
    </g>
  );
}

type TicksProps = { readonly scale: RatingScale; readonly heightPx: number };

/** Behind the lanes: an upright rule at each tick, and its value below. */
function Ticks({ scale, heightPx }: TicksProps) {
  return (
    <g class="axis">
      {listTicks(scale).map((value) => (
        <g key={value}>
          <line x1={across(value, scale)} x2={across(value, scale)} y1={0} y2={heightPx} />
          <text x={across(value, scale)} y={heightPx + 18} text-anchor={anchorOf(value, scale)}>
            {formatNumber(value, 0)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Every value of a coarse scale; of a fine one its quarters, or its ends where these are no whole numbers. */
function listTicks({ min, max }: RatingScale): number[] {
  const range = max - min;
  const parts = range <= MAX_TICKS ? range : range % 4 === 0 ? 4 : 1;
  return Array.from({ length: parts + 1 }, (_, tick) => min + (tick * range) / parts);
}

function anchorOf(value: number, { min, max }: RatingScale): "start" | "middle" | "end" {
  if (value === min) return "start";
  return value === max ? "end" : "middle";
}
