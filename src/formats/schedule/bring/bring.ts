/** A table of events, or of images, becomes a design with a listed order, with an account of every line. */
import type { BroughtNote, ColumnChoice, LineFate } from "../../../core/brought";
import type { Design } from "../../../core/design/design";
import { parseDesign } from "../../../core/design/parse";
import { type Result, succeed } from "../../../core/result";
import { buildSchedule } from "../../../core/schedule/build";
import { addStandIns } from "../../../core/stimuli/stand-ins";
import { compareWithLines } from "./compare";
import { cutBlocks } from "./cut-blocks";
import { gatherRuns } from "./gather-blocks";
import { fillPauses } from "./read/fill-pauses";
import { readLines, type Told, type ToldTable } from "./read/read-lines";
import type { BroughtTable } from "./read/read-table";
import { keyOf } from "./write/name-conditions";
import type { Gathered } from "./write/take-around";
import { type Hand, type Written, writeDesign } from "./write/write-design";

export type Brought = {
  readonly design: Design;
  /** What is told of the whole. */
  readonly notes: readonly BroughtNote[];
  /** What became of each line, in order. */
  readonly lines: readonly LineFate[];
};

/** Any seed: what the lines list is drawn by none. */
const SEED = 1;

const isOfMain = ({ phase }: Told) => phase === null || phase === "main";

/** The name of the first block that shows images of more than one condition; null where each shows one. */
function findMixedBlock(main: readonly Told[]): string | null {
  const shown = new Map<string, string>();
  for (const { kind, run, block, condition } of main) {
    if (kind !== "image" || block === null || condition === null) continue;
    const place = JSON.stringify([run, block]);
    const known = shown.get(place);
    if (known !== undefined && known !== keyOf(condition)) return block;
    shown.set(place, keyOf(condition));
  }
  return null;
}

function gather(
  table: ToldTable,
  choice: ColumnChoice,
): Gathered & { readonly notes: readonly BroughtNote[] } {
  const main = table.told.filter(isOfMain);
  const mixed = findMixedBlock(main);
  const namesBlocks = mixed === null && main.some(({ block }) => block !== null);
  const tellsAll = main.some(
    ({ kind, condition }) => kind !== "image" && (kind !== "fixation" || condition === null),
  );
  const hasOnsets = main.some(({ onsetMs }) => onsetMs !== null);
  const filled = hasOnsets ? fillPauses(main) : { told: main, notes: [] };
  const cut = cutBlocks(gatherRuns(filled.told, namesBlocks), choice.imagesPerBlock, namesBlocks);
  const isWhole = tellsAll || hasOnsets || choice.columns.event !== null;
  const mixedNotes: readonly BroughtNote[] = mixed === null ? [] : [{ code: "mixed-blocks", block: mixed }];
  return { table, ...cut, isWhole, notes: [...table.notes, ...mixedNotes, ...filled.notes, ...cut.notes] };
}

function tellLines(
  { told, leftOut }: ToldTable,
  images: readonly (string | null)[],
  design: Design,
): readonly LineFate[] {
  const cards = new Map((design.standIns ?? []).map(({ id, file }) => [id, file]));
  let place = 0;
  const taken = told.flatMap((one): readonly LineFate[] => {
    const isShown = one.kind === "image" && isOfMain(one);
    const image = isShown ? (images[place] ?? null) : null;
    if (isShown) place += 1;
    // Pauses stand in no line.
    if (one.kind === "pause") return [];
    const card = image === null ? undefined : cards.get(image);
    return [{ line: one.line, became: one.kind, image: card ?? image, isStandIn: card !== undefined }];
  });
  return [...taken, ...leftOut].sort((one, other) => one.line - other.line);
}

function tellBlocks({ runs, imagesPerBlock }: Gathered): BroughtNote {
  const blocks = runs.reduce((sum, run) => sum + run.blocks.length, 0);
  return { code: "blocks", blocks, images: imagesPerBlock, runs: runs.length };
}

/** The id of the image of every line that shows one. */
function listImages({ runs }: Gathered, { images }: Written): readonly (string | null)[] {
  const blocks = runs.flatMap((run) => run.blocks);
  return blocks.flatMap((block, index) => block.images.map((_, place) => images[index]?.[place] ?? null));
}

/**
 * The design that a table tells, with what it lacks from the design at hand, or why there is none. The schedule of that
 * design is worked out and held against the lines: the notes say that they agree, or where not. Null where no line shows
 * an image or rest. Takes time in proportion to the table.
 */
export function bringSchedule(table: BroughtTable, choice: ColumnChoice, hand: Hand): Result<Brought> | null {
  const told = readLines(table, choice);
  const gathered = gather(told, choice);
  if (gathered.runs.every(({ blocks }) => blocks.length === 0)) return null;
  const written = writeDesign(gathered, hand);
  const parsed = parseDesign(written.design);
  if (!parsed.ok) return parsed;
  const design = parsed.value;
  const built = buildSchedule(design, addStandIns(hand.set, design.standIns), SEED);
  if (!built.ok) return built;
  const images = listImages(gathered, written);
  const { idOf } = written;
  const { isWhole } = gathered;
  const { events } = built.value;
  const lacksTimes = told.notes.some(({ code }) => code === "no-times");
  const compared = compareWithLines({ told: told.told, events, isWhole, idOf, images, lacksTimes });
  const lines = tellLines(told, images, design);
  return succeed({
    design,
    notes: [tellBlocks(gathered), compared, ...gathered.notes, ...written.notes],
    lines,
  });
}
