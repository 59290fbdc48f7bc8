/** Which pictures of a brought schedule ask for a key: by its own column where it has one, else as the design at hand. */
import type { BroughtNote } from "../../../../core/brought";
import type { Design, Probe } from "../../../../core/design/design";
import type { Condition } from "../../../../core/vocabulary";
import type { ToldBlock } from "../gather-blocks";

type Taken = {
  readonly probe: Probe | null;
  /** Whether each block lists its own. */
  readonly isListed: boolean;
  readonly notes: readonly BroughtNote[];
};

export type ProbeInput = {
  readonly blocks: readonly ToldBlock[];
  readonly idOf: (block: ToldBlock) => Condition;
  readonly probe: Design["probe"];
  readonly imagesPerBlock: number;
  /** The shortest time of an image, of one condition where one is given; a window is no longer. */
  readonly shortestMs: (only: Condition | null) => number;
};

const LONGEST_WINDOW_MS = 1_500;

/** Places of a block whose images ask, from 1. */
export function listPlaces({ images }: ToldBlock): readonly number[] {
  return images.flatMap(({ told }, place) => (told.probe === true ? [place + 1] : []));
}

/** Whether the images of one condition ask, and no others. */
function isTargets({ blocks, idOf }: ProbeInput, condition: Condition): boolean {
  return blocks.every((block) =>
    block.images.every(({ told }) => told.probe === (idOf(block) === condition)),
  );
}

function fit(probe: Probe, { imagesPerBlock, shortestMs }: ProbeInput): Probe {
  const limit = shortestMs(probe.kind === "condition" ? probe.condition : null);
  const windowMs = Math.min(probe.windowMs, limit);
  if (probe.kind === "condition") return { ...probe, windowMs };
  return { ...probe, windowMs, perBlock: Math.min(probe.perBlock, imagesPerBlock) };
}

function tellWindow(before: Probe | null, after: Probe): readonly BroughtNote[] {
  return before?.windowMs === after.windowMs ? [] : [{ code: "probe-answer", windowMs: after.windowMs }];
}

/** Where no image of a block says whether it asks: as the design at hand, unless the table would have said it. */
function takeUntold(
  input: ProbeInput,
  { probe, hasColumn }: { probe: Probe | null; hasColumn: boolean },
): Taken {
  const { blocks, idOf } = input;
  const saysNone = hasColumn && blocks.some(({ images }) => images.length > 0);
  const isLost = probe?.kind === "condition" && !blocks.some((block) => idOf(block) === probe.condition);
  if (saysNone || probe === null || isLost) {
    return { probe: null, isListed: false, notes: isLost && !saysNone ? [{ code: "no-probe" }] : [] };
  }
  const fitted = fit(probe, input);
  const notes: readonly BroughtNote[] = [{ code: "filled", what: "probes" }, ...tellWindow(probe, fitted)];
  return { probe: fitted, isListed: false, notes };
}

export function takeProbe(input: ProbeInput, hasColumn: boolean): Taken {
  const { blocks, probe } = input;
  const told = blocks.flatMap(({ images }) => images.map((image) => image.told.probe));
  if (told.every((one) => one === null)) return takeUntold(input, { probe, hasColumn });
  if (probe?.kind === "condition" && isTargets(input, probe.condition)) {
    const fitted = fit(probe, input);
    return { probe: fitted, isListed: false, notes: tellWindow(probe, fitted) };
  }
  const most = Math.max(1, ...blocks.map((block) => listPlaces(block).length));
  const frame: Probe =
    probe !== null && probe.kind !== "condition"
      ? probe
      : { perBlock: most, key: probe?.key ?? " ", windowMs: probe?.windowMs ?? LONGEST_WINDOW_MS };
  const fitted = fit(frame, input);
  return { probe: fitted, isListed: true, notes: tellWindow(probe, fitted) };
}
