/** What a duration becomes on a display: so many frames, or one of two numbers of them where none is whole. */
import type { Design, PerImage } from "./design";
import { listQuestions } from "./questions";

/** Refresh rates of displays that people have, in Hz. */
export const USUAL_RATES_HZ = [60, 75, 120, 144] as const;

/** A measured rate is off by a little: a twentieth of a frame counts as whole. */
const NEARLY_WHOLE = 0.05;

export type Became = {
  readonly hz: number;
  /** The same twice where the duration is a whole number of frames. */
  readonly frames: readonly [fewer: number, more: number];
  readonly ms: readonly [shorter: number, longer: number];
  readonly isWhole: boolean;
};

/** On the plan of a run an event that is no whole number of frames lasts now one frame more, now one less; nothing adds up. */
export function becomeFrames(durationMs: number, hz: number): Became {
  const frames = (durationMs * hz) / 1000;
  const nearest = Math.round(frames);
  const isWhole = Math.abs(frames - nearest) < NEARLY_WHOLE;
  const [fewer, more] = isWhole ? [nearest, nearest] : [Math.floor(frames), Math.ceil(frames)];
  const toMs = (count: number) => (count * 1000) / hz;
  return { hz, frames: [fewer, more], ms: [toMs(fewer), toMs(more)], isWhole };
}

function divisorOf(one: number, other: number): number {
  return other === 0 ? one : divisorOf(other, one % other);
}

/** The shortest whole number of ms that is a whole number of frames at a rate of whole Hz: `125` at 144 Hz. */
export function wholeFramesMs(hz: number): number {
  return 1_000 / divisorOf(1_000, hz);
}

/** A duration that a design fixes, and the field that does. */
export type FixedDuration = { readonly path: string; readonly durationMs: number };

function listOf(value: PerImage | undefined): readonly number[] {
  if (value === undefined) return [];
  return typeof value === "number" ? [value] : value;
}

function listFixation({ fixationMs }: Design): readonly number[] {
  if (typeof fixationMs === "number") return [fixationMs];
  // Of a range nobody asks for a certain length.
  return "min" in fixationMs ? [] : fixationMs;
}

/** Every duration that a design fixes, once a field; what lasts 0 ms is no event. */
export function listFixedDurations(design: Design): readonly FixedDuration[] {
  const { order, rating } = design;
  const listed = order.rule === "listed" ? order.blocks : [];
  const asks = rating.when.length > 0 && listQuestions(design).length > 0;
  const fields: readonly (readonly [string, readonly number[]])[] = [
    ["imageMs", [design.imageMs]],
    ["gapMs", [design.gapMs]],
    ["fixationMs", listFixation(design)],
    ["leadInMs", [design.leadInMs]],
    ["leadOutMs", [design.leadOutMs]],
    ["rating.windowMs", asks && rating.windowMs !== null ? [rating.windowMs] : []],
    [
      "conditions",
      design.conditions.flatMap(({ restMs, instruction }) => [restMs ?? 0, instruction?.ms ?? 0]),
    ],
    [
      "order.blocks",
      listed.flatMap((block) => [
        ...listOf(block.imageMs),
        ...listOf(block.gapMs),
        ...listOf(block.fixationMs),
      ]),
    ],
  ];
  return fields.flatMap(([path, durations]) =>
    [...new Set(durations)].filter((ms) => ms > 0).map((durationMs) => ({ path, durationMs })),
  );
}
