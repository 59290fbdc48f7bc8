/** Words of the methods section on the structure of a design: its blocks, its images and how long they stand. */
import type { Span } from "../../core/design/block-times";
import { countOf, formatSeconds, formatSpan, joinList } from "../numbers";
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
  const each = joinList(images.map(({ name, count }) => `${count} ${name}`));
  return `${each} ${sum(images) === 1 ? "image" : "images"}`;
}

export type StructureFacts = {
  readonly runs: number;
  readonly title: string;
  readonly unit: Unit;
  readonly blocks: readonly Count[];
  /** Of the conditions that show images. */
  readonly images: readonly Count[];
  readonly imagesPerBlock: number;
  readonly isEventRelated: boolean;
  /** Blocks of rest among them, and how long each lasts. */
  readonly rests: number;
  readonly restMs: number;
  readonly isRestAsLong: boolean;
};

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

/** Blocks that show images, where others show none. */
function nameImageBlock({ rests }: Pick<StructureFacts, "rests">): string {
  return rests > 0 ? "block of images" : "block";
}

export function describeStructure(facts: StructureFacts): string {
  const { runs, title, unit, blocks, images, imagesPerBlock, isEventRelated } = facts;
  const kind = isEventRelated ? "an event-related" : "a block";
  const task = `The cue-reactivity task “${tidy(title)}” had ${kind} design: ${runs === 1 ? "one run" : `${runs} runs`} of`;
  const each = (counts: readonly Count[], name: string) => {
    const size = countOf(sum(counts) / runs, name);
    return runs === 1 ? `${size}, ${nameCounts(counts)}` : `${size} each, in all ${nameCounts(counts)}`;
  };
  if (unit === "image") return `${task} ${each(images, "single image")}.`;
  const size =
    images.length === 0
      ? ""
      : `, with ${countOf(imagesPerBlock, "image")} per ${nameImageBlock(facts)} (${nameImages(images)})`;
  return `${task} ${each(blocks, "block")}${size}.`;
}

export function nameStructure(facts: StructureFacts): string {
  const runs = facts.runs === 1 ? "one run" : `${facts.runs} runs`;
  const run =
    facts.unit === "image" ? runs : `${runs} of ${countOf(sum(facts.blocks) / facts.runs, "block")}`;
  return facts.isEventRelated
    ? `Event-related design (one image per ${nameImageBlock(facts)}), ${run}.`
    : `Block design, ${run}.`;
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

export function describeRest(facts: Pick<StructureFacts, "images" | "restMs" | "isRestAsLong">): string {
  const { images, restMs, isRestAsLong } = facts;
  const asLong = isRestAsLong ? ", as long as a block of images" : "";
  return images.length === 0
    ? `Each block showed a fixation cross for ${formatSeconds(restMs)}, and no image.`
    : `A rest block showed a fixation cross for ${formatSeconds(restMs)}${asLong}.`;
}

/** Times that differ do so because the design lists them. */
function nameListed(span: Span): string {
  return span.minMs === span.maxMs ? formatSpan(span) : `${formatSpan(span)} (as listed in the design)`;
}

/** How long an image stood; null where the design shows none. */
export function nameImage(image: Span | null): string {
  return image === null ? "No image is shown." : `${nameListed(image)}.`;
}

export function describeImage(imagesPerBlock: number, image: Span, gap: Span): string {
  const shown = `Each image was shown for ${nameListed(image)}`;
  if (gap.maxMs > 0) return `${shown} and followed by a blank gap of ${nameListed(gap)}.`;
  return imagesPerBlock === 1 ? `${shown}.` : `${shown}, without a gap between the images of a block.`;
}

export function nameGap(gap: Span | null): string {
  return gap !== null && gap.maxMs > 0
    ? `Blank, ${nameListed(gap)} after each image, the last of a block included.`
    : NONE;
}
