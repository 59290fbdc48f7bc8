/** Words of the methods section on the structure of a design: blocks, durations, order, probes, practice. */
import { countOf, formatSeconds, joinList } from "../numbers";
import { NONE, tidy } from "./methods";

/** What is counted and ordered: a block, or in an event-related design its one image. */
export type Unit = "block" | "image";

export type Count = { readonly name: string; readonly count: number };

/** `4 neutral and 4 cue`; `all neutral` where there is one condition. */
function nameCounts(counts: readonly Count[]): string {
  const [only] = counts;
  if (only !== undefined && counts.length === 1) return `all ${only.name}`;
  return joinList(counts.map(({ name, count }) => `${count} ${name}`));
}

/** `16 neutral and 16 cue images`. */
function nameImages(images: readonly Count[]): string {
  const total = images.reduce((sum, { count }) => sum + count, 0);
  const each = joinList(images.map(({ name, count }) => `${count} ${name}`));
  return `${each} ${total === 1 ? "image" : "images"}`;
}

export type StructureFacts = {
  readonly title: string;
  readonly unit: Unit;
  readonly blocks: readonly Count[];
  /** Of the conditions that show images. */
  readonly images: readonly Count[];
  readonly imagesPerBlock: number;
  readonly restMs: number;
};

export function describeStructure({ title, unit, blocks, images, imagesPerBlock }: StructureFacts): string {
  const total = blocks.reduce((sum, { count }) => sum + count, 0);
  const task = `The cue-reactivity task “${tidy(title)}”`;
  if (unit === "image") {
    const shown = images.reduce((sum, { count }) => sum + count, 0);
    return `${task} had an event-related design: one run of ${countOf(shown, "single image")}, ${nameCounts(images)}.`;
  }
  const size =
    images.length === 0 ? "" : `, with ${countOf(imagesPerBlock, "image")} per block (${nameImages(images)})`;
  return `${task} had a block design: one run of ${countOf(total, "block")}, ${nameCounts(blocks)}${size}.`;
}

export function nameStructure({ unit, blocks }: Pick<StructureFacts, "unit" | "blocks">): string {
  const total = blocks.reduce((sum, { count }) => sum + count, 0);
  return unit === "image"
    ? "Event-related design (one image per block), one run."
    : `Block design, one run of ${countOf(total, "block")}.`;
}

/** One entry a condition; `images` 0 is a condition that shows none. */
export function nameConditionCounts(
  counts: readonly (Count & { readonly images: number })[],
  { imagesPerBlock, restMs }: Pick<StructureFacts, "imagesPerBlock" | "restMs">,
): string {
  const entries = counts.map(({ name, count, images }) =>
    images === 0
      ? `${name}: ${countOf(count, "block")} of ${formatSeconds(restMs)} with a fixation cross only`
      : `${name}: ${countOf(count, "block")} of ${countOf(imagesPerBlock, "image")} (${countOf(images, "image")})`,
  );
  return `${entries.join("; ")}.`;
}

export function describeRest(unit: Unit, rests: number, restMs: number): string {
  return unit === "image"
    ? `Among them stood ${countOf(rests, "rest")} with a fixation cross for ${formatSeconds(restMs)}, as long as an image.`
    : `A rest block showed a fixation cross for ${formatSeconds(restMs)}, as long as a block of images.`;
}

/** How long an image stood; null where the design shows none. */
export function nameImage(imageMs: number | null): string {
  return imageMs === null ? "No image is shown." : `${formatSeconds(imageMs)}.`;
}

export function describeImage(unit: Unit, imageMs: number, gapMs: number): string {
  const shown = `Each image was shown for ${formatSeconds(imageMs)}`;
  if (gapMs > 0) return `${shown} and followed by a blank gap of ${formatSeconds(gapMs)}.`;
  return unit === "image" ? `${shown}.` : `${shown}, without a gap between the images of a block.`;
}

export function nameGap(gapMs: number): string {
  return gapMs > 0 ? `Blank, ${formatSeconds(gapMs)} after each image, the last of a block included.` : NONE;
}

export type FixationFacts =
  | { readonly kind: "none" }
  | { readonly kind: "fixed"; readonly durationMs: number }
  | { readonly kind: "uniform"; readonly minMs: number; readonly maxMs: number }
  | {
      readonly kind: "list";
      readonly values: readonly { readonly durationMs: number; readonly count: number }[];
    };

/** More different durations than these are told by their range. */
const MAX_LISTED = 6;

function nameTimes(count: number): string {
  return ["", "once", "twice"][count] ?? `${count} times`;
}

function nameFixationMs(fixation: Exclude<FixationFacts, { kind: "none" }>): string {
  if (fixation.kind === "fixed") return formatSeconds(fixation.durationMs);
  if (fixation.kind === "uniform") {
    const { minMs, maxMs } = fixation;
    return `${formatSeconds(minMs)} to ${formatSeconds(maxMs)} (uniform, drawn anew each time)`;
  }
  const { values } = fixation;
  const [first, last] = [values.at(0)?.durationMs ?? 0, values.at(-1)?.durationMs ?? 0];
  const named = values.map(({ durationMs, count }) => `${formatSeconds(durationMs)} (${nameTimes(count)})`);
  return values.length > MAX_LISTED
    ? `${formatSeconds(first)} to ${formatSeconds(last)} (a list with one duration for each, dealt in shuffled order)`
    : `${joinList(named, "or")}, dealt in shuffled order`;
}

/** Null where there is none to tell of. */
export function describeFixation(fixation: FixationFacts, unit: Unit, hasRating: boolean): string | null {
  if (fixation.kind === "none") return null;
  const rating = hasRating ? ", its rating included," : "";
  const verb = unit === "image" ? "was followed by" : "ended with";
  return `Each ${unit}${rating} ${verb} a fixation cross of ${nameFixationMs(fixation)}.`;
}

export function nameFixation(fixation: FixationFacts, unit: Unit): string {
  return fixation.kind === "none" ? NONE : `A cross after each ${unit}: ${nameFixationMs(fixation)}.`;
}

/** Null where there is neither. */
export function describeLeads(unit: Unit, leadInMs: number, leadOutMs: number): string | null {
  const leadIn = `${formatSeconds(leadInMs)} before the first ${unit} (lead-in)`;
  const leadOut = `${formatSeconds(leadOutMs)} after the last ${unit} (lead-out)`;
  if (leadInMs > 0 && leadOutMs > 0) {
    return `A fixation cross was shown for ${leadIn} and for ${leadOut}.`;
  }
  if (leadInMs > 0) return `A fixation cross was shown for ${leadIn}.`;
  return leadOutMs > 0 ? `A fixation cross was shown for ${leadOut}.` : null;
}

export function nameLeads(leadInMs: number, leadOutMs: number): string {
  const name = (durationMs: number) =>
    durationMs > 0 ? `fixation cross, ${formatSeconds(durationMs)}` : "none";
  return `Lead-in: ${name(leadInMs)}. Lead-out: ${name(leadOutMs)}.`;
}
