/** Words of what a probe asks for: by a coloured frame, or by being an image of the target condition. */
import type { Design } from "../core/design/design";
import type { ProbeKind } from "../core/vocabulary";
import { nameCondition, type Shows, tellShown } from "./conditions";

/** Of a `KeyboardEvent.key`, null for any. */
export function nameKey(key: string | null): string {
  if (key === null) return "any key";
  return key === " " ? "the space bar" : `the key ${key}`;
}

export type ProbeWords = {
  readonly title: string;
  /** One image that asks for the key. */
  readonly image: string;
  /** In the practice. */
  readonly practised: string;
  /** What an image is that does not ask. */
  readonly other: string;
  /** On a mark of one that was answered. */
  readonly falseAlarm: string;
};

export const PROBE_WORDS: Readonly<Record<ProbeKind, ProbeWords>> = {
  frame: {
    title: "Framed images",
    image: "framed image",
    practised: "the coloured frame",
    other: "without a frame",
    falseAlarm: "no frame",
  },
  condition: {
    title: "Target images",
    image: "target image",
    practised: "the target image",
    other: "of another kind",
    falseAlarm: "no target",
  },
};

/** What a person has to answer, and how. */
export type Asked = {
  readonly kind: ProbeKind;
  readonly key: string | null;
  /** What asks: `an image has a coloured frame`. */
  readonly when: string;
};

/** Null where a design has no probe; `shows` are the words of its set, where that is at hand. */
export function askOf(
  { probe, conditions }: Pick<Design, "probe" | "conditions">,
  shows?: Shows,
): Asked | null {
  if (probe === null) return null;
  const { key } = probe;
  if (probe.kind !== "condition") return { kind: "frame", key, when: "an image has a coloured frame" };
  const target = conditions.find(({ id }) => id === probe.condition) ?? { id: probe.condition, blocks: 0 };
  const shown = tellShown(target, shows);
  const told = shown === undefined ? "" : ` (${shown})`;
  return { kind: "condition", key, when: `a “${nameCondition(target)}” image comes${told}` };
}

/** What to do at a probe. */
export function describeProbe({ key, when }: Asked, isTouch: boolean): string {
  const how = isTouch ? "tap the screen" : `press ${nameKey(key)}, or tap,`;
  return `When ${when}, ${how} at once.`;
}
