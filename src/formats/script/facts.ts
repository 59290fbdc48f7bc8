/** From schedules of a design to what its script is written from. */
import { timesOfImage } from "../../core/design/block-times";
import { restMsOf } from "../../core/design/counts";
import type { Design } from "../../core/design/design";
import type { Schedule, ScheduledEvent } from "../../core/schedule/schedule";
import type { StimulusImage, StimulusSet } from "../../core/stimuli/set";
import { REST } from "../../core/vocabulary";
import type { Drawn, DrawnBlock, DrawnImage } from "../../words/script/script-facts";

/** By its id, which can be a name on every system; the ending says what it is. A stand-in is drawn, whatever its name. */
export function nameFile({ id, file, isStandIn }: StimulusImage): string {
  return `${id}${isStandIn === true ? ".svg" : file.slice(file.lastIndexOf("."))}`;
}

type NameOf = (imageId: string) => string;

function listImages(events: readonly ScheduledEvent[], nameOf: NameOf): readonly DrawnImage[] {
  return events.flatMap(({ image, probe }) =>
    image === null ? [] : [{ file: nameOf(image), isProbe: probe === true }],
  );
}

/** Of one block that shows images; null for those that have the times of the design. */
function findOwnTimes(design: Design, block: number, images: number) {
  const times = Array.from({ length: images }, (_, place) => timesOfImage(design, block, place + 1));
  const imageMs = times.map((one) => one.imageMs);
  const gapMs = times.map((one) => one.gapMs);
  return {
    imageMs: imageMs.every((ms) => ms === design.imageMs) ? null : imageMs,
    gapMs: gapMs.every((ms) => ms === design.gapMs) ? null : gapMs,
  };
}

function toBlock(
  design: Design,
  { condition, block }: { readonly condition: string; readonly block: number },
  events: readonly ScheduledEvent[],
  nameOf: NameOf,
): DrawnBlock {
  const images = listImages(events, nameOf);
  const fixations = events.filter(({ event }) => event === "fixation");
  // The cross of a rest is an event of its block, too; the one that closes the block comes after it.
  const closing = condition === REST && restMsOf(design) > 0 ? fixations.slice(1) : fixations;
  return {
    condition,
    images,
    ...findOwnTimes(design, block, images.length),
    fixationMs: closing[0]?.durationMs ?? 0,
  };
}

function groupByBlock(
  events: readonly ScheduledEvent[],
): ReadonlyMap<number | null, readonly ScheduledEvent[]> {
  const groups = new Map<number | null, ScheduledEvent[]>();
  for (const event of events) {
    const group = groups.get(event.block) ?? [];
    group.push(event);
    groups.set(event.block, group);
  }
  return groups;
}

/** What a seed decided, block by block. */
export function listDrawn({ design, seed, order, events }: Schedule, set: StimulusSet): Drawn {
  const names = new Map(set.images.map((image) => [image.id, nameFile(image)]));
  const nameOf: NameOf = (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`The set ${set.id} has no image ${id}.`);
    return name;
  };
  const ofBlocks = groupByBlock(events);
  return {
    seed,
    practice: listImages(
      events.filter(({ phase }) => phase === "practice"),
      nameOf,
    ),
    blocks: order.map((condition, index) => {
      const block = index + 1;
      return toBlock(design, { condition, block }, ofBlocks.get(block) ?? [], nameOf);
    }),
  };
}
