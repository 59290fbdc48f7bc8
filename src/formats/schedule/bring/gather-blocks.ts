/** Lines gathered into runs of blocks: by the block that they name, else by what follows what. */
import { REST } from "../../../core/vocabulary";
import type { Told } from "./read/read-lines";
import { toSlug } from "./write/slugs";

export type ShownImage = {
  readonly told: Told;
  /** Blank after it, as the table says; null where it says nothing. */
  gapMs: number | null;
  /** After it a cross, or time of which nothing is said: at the end of a block the one, within it a gap. */
  pauseMs: number | null;
};

/** Of what the table does not say null. Times in ms. */
export type ToldBlock = {
  readonly block: string | null;
  condition: string | null;
  readonly images: ShownImage[];
  restMs: number | null;
  fixationMs: number | null;
  cardMs: number | null;
  readonly before: Told[];
  readonly after: Told[];
  /** Nothing more of it is shown. */
  isClosed: boolean;
};

export type ToldRun = {
  waits: boolean;
  leadInMs: number | null;
  leadOutMs: number | null;
  readonly blocks: ToldBlock[];
};

const isRest = (condition: string | null) => condition !== null && toSlug(condition) === REST;

export function newBlock({ block, condition }: Pick<Told, "block" | "condition">): ToldBlock {
  const lists = { images: [], before: [], after: [] };
  return { block, condition, ...lists, restMs: null, fixationMs: null, cardMs: null, isClosed: false };
}

const isBegun = ({ images, restMs }: ToldBlock) => images.length > 0 || restMs !== null;

/** Whether a line that names no block begins one. */
function beginsBlock(last: ToldBlock | undefined, told: Told): boolean {
  const { kind, condition } = told;
  if (last === undefined)
    return kind !== "gap" && kind !== "pause" && (kind !== "fixation" || isRest(condition));
  if (kind === "instruction") return isBegun(last) || last.cardMs !== null;
  if (kind === "fixation") return isRest(condition) && (isBegun(last) || last.condition !== condition);
  if (kind !== "image") return false;
  return last.isClosed || (isBegun(last) && last.condition !== condition);
}

function takeImage(block: ToldBlock, told: Told): void {
  if (!isBegun(block)) block.condition = told.condition;
  block.images.push({ told, gapMs: told.gapMs, pauseMs: told.jitterMs });
}

/** A blank or a cross, where it stands. */
function takePause(block: ToldBlock, { kind, condition, durationMs }: Told, isNamed: boolean): void {
  const ms = durationMs ?? 0;
  const image = block.images.at(-1);
  if (
    kind === "fixation" &&
    isRest(block.condition) &&
    block.restMs === null &&
    (isNamed || isRest(condition))
  ) {
    block.restMs = ms;
  } else if (kind === "gap" && image !== undefined) image.gapMs = (image.gapMs ?? 0) + ms;
  else if (kind === "pause" && image !== undefined && !block.isClosed)
    image.pauseMs = (image.pauseMs ?? 0) + ms;
  else {
    block.fixationMs = (block.fixationMs ?? 0) + ms;
    block.isClosed = true;
  }
}

function takeInto(block: ToldBlock, told: Told): void {
  const { kind } = told;
  if (kind === "image") takeImage(block, told);
  else if (kind === "instruction") block.cardMs = told.durationMs ?? 0;
  else if (kind === "rating") {
    if (isBegun(block)) block.isClosed = true;
    (isBegun(block) ? block.after : block.before).push(told);
  } else takePause(block, told, told.block !== null);
}

function takeOutside(run: ToldRun, { kind, durationMs }: Told): void {
  const ms = durationMs ?? 0;
  if (kind === "wait") run.waits = true;
  else if (run.blocks.length === 0) run.leadInMs = (run.leadInMs ?? 0) + ms;
  else run.leadOutMs = (run.leadOutMs ?? 0) + ms;
}

/** What stood after a block was no lead-out where another block follows. */
function addBlock(run: ToldRun, told: Told): void {
  const last = run.blocks.at(-1);
  if (last !== undefined && run.leadOutMs !== null) {
    last.fixationMs = (last.fixationMs ?? 0) + run.leadOutMs;
    run.leadOutMs = null;
  }
  run.blocks.push(newBlock(told));
}

/** Where the table says of lines which block they are in; a line without one stands between blocks. */
function isOutside({ kind, block }: Told, last: ToldBlock | undefined): boolean {
  if (last === undefined) return block === null && kind !== "image";
  return block === null && kind === "fixation";
}

function beginsNamedBlock(last: ToldBlock | undefined, { kind, block }: Told): boolean {
  if (last === undefined) return true;
  return kind !== "pause" && last.block !== block && (block !== null || kind === "image");
}

/** `namesBlocks`: whether the table says of lines which block they are in. */
function gatherRun(told: readonly Told[], namesBlocks: boolean): ToldRun {
  const run: ToldRun = { waits: false, leadInMs: null, leadOutMs: null, blocks: [] };
  for (const one of told) {
    const last = run.blocks.at(-1);
    if (one.kind === "wait" || (namesBlocks && isOutside(one, last))) {
      takeOutside(run, one);
      continue;
    }
    const begins = namesBlocks ? beginsNamedBlock(last, one) : beginsBlock(last, one);
    if (begins) addBlock(run, one);
    const block = run.blocks.at(-1);
    if (block === undefined) takeOutside(run, one);
    else takeInto(block, one);
  }
  return run;
}

/** In order; a break, or another run by its name, begins the next. Blocks without image and rest are none. */
export function gatherRuns(told: readonly Told[], namesBlocks: boolean): readonly ToldRun[] {
  const stretches: Told[][] = [[]];
  let name: string | null = null;
  for (const one of told) {
    const isOther = one.run !== null && name !== null && one.run !== name;
    if (one.kind === "break" || isOther) stretches.push([]);
    if (one.run !== null) name = one.run;
    if (one.kind !== "break") stretches.at(-1)?.push(one);
  }
  return stretches
    .filter((stretch) => stretch.length > 0)
    .map((stretch) => gatherRun(stretch, namesBlocks))
    .map((run) => ({ ...run, blocks: run.blocks.filter(isBegun) }));
}
