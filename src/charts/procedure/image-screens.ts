/** The screens of a procedure that show pictures, with the gap after them and the frames on them. */
import { listImageBlocks, spanOfGaps, spanOfImages } from "../../core/design/block-times";
import { listImageConditions, roleOf } from "../../core/design/conditions";
import { restMsOf } from "../../core/design/counts";
import type { Design, DesignCondition } from "../../core/design/design";
import { nameFramed, nameRepeats, nameTimes, PROCEDURE } from "../../words/charts/procedure";
import { always, listCross, type Screen, type Shown } from "./screen";

/** The condition whose pictures stand for all: the first cue, or the first with pictures. */
export function findShown(design: Design): DesignCondition | undefined {
  const conditions = listImageConditions(design);
  return conditions.find((one) => roleOf(one) === "cue") ?? conditions[0];
}

/** Those of the first cue condition, which the others are told beside; of a design of rest alone its cross. */
export function listImages(design: Design): readonly Screen[] {
  const { imagesPerBlock } = design;
  const times = spanOfImages(design);
  const shown = findShown(design);
  if (times === null || shown === undefined)
    return listCross(PROCEDURE.rest, always(restMsOf(design)), "block");
  const gaps = spanOfGaps(design) ?? always(0);
  const framed = nameProbes(design);
  const image = (place: number, isFramed: boolean, lines: readonly string[]): Screen => ({
    shown: { kind: "image", condition: shown.id, place, framed: isFramed },
    name: place === 0 ? PROCEDURE.image : null,
    lines,
    part: "block",
  });
  const time = nameTimes(times);
  const repeats = [
    ...(imagesPerBlock === 1 ? [] : [nameRepeats(imagesPerBlock, PROCEDURE.images)]),
    ...(framed === null ? [] : [framed]),
  ];
  if (gaps.maxMs > 0) {
    const blank: Shown = { kind: "blank" };
    return [
      image(0, framed !== null, [time, ...repeats]),
      { shown: blank, name: PROCEDURE.gap, lines: [nameTimes(gaps)], part: "block" },
    ];
  }
  if (imagesPerBlock === 1) return [image(0, framed !== null, [time, ...repeats])];
  return [image(0, false, [time]), image(1, framed !== null, repeats)];
}

/** Null where no image carries a frame. */
function nameProbes(design: Design): string | null {
  const { probe, imagesPerBlock } = design;
  // Target pictures ask without a frame.
  if (probe === null || !("perBlock" in probe)) return null;
  const listed = listImageBlocks(design)?.map(({ probes }) => probes?.length ?? probe.perBlock);
  const counts = listed ?? [probe.perBlock];
  const most = Math.max(...counts);
  return most === 0 ? null : nameFramed(Math.min(...counts), most, imagesPerBlock, probe.key);
}
