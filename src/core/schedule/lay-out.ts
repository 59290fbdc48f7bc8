/** Lays drawn blocks out as events: the order of a run, its units and segments, and the offset of every event. */
import { timesOfImage } from "../design/block-times";
import { restMsOf } from "../design/counts";
import type { Design, Rating } from "../design/design";
import { listQuestions } from "../design/questions";
import { countRuns } from "../design/runs";
import type { StimulusImage } from "../stimuli/set";
import { type Condition, type RatingMoment, REST } from "../vocabulary";
import { openSheet, type Sheet, type Where } from "./event-sheet";
import type { Practised } from "./practised";
import type { ScheduledEvent } from "./schedule";

/** One block, with all that was drawn for it. */
export type DrawnBlock = {
  readonly condition: Condition;
  /** None for `rest`. */
  readonly images: readonly StimulusImage[];
  readonly fixationMs: number;
  /** Places within the block whose image asks for the key, from 0. */
  readonly probes: ReadonlySet<number>;
};

const PRACTICE: Where = { phase: "practice", run: null, block: null, condition: null };
const BEFORE: Where = { phase: "before", run: null, block: null, condition: null };
const BETWEEN: Where = { phase: "main", run: null, block: null, condition: null };
const AFTER: Where = { phase: "after", run: null, block: null, condition: null };

function addFixation(sheet: Sheet, where: Where, durationMs: number): void {
  sheet.add(where, { event: "fixation", item: null, image: null, durationMs, question: null, probe: null });
}

/** What shows the design's own text, or waits for its key; a person ends it where it has no length. */
function addStill(
  sheet: Sheet,
  where: Where,
  event: "instruction" | "break" | "wait",
  durationMs: number | null,
): void {
  sheet.add(where, { event, item: null, image: null, durationMs, question: null, probe: null });
}

type Asked = { readonly item: number | null; readonly question: string | null };

function addRating(sheet: Sheet, where: Where, { windowMs }: Rating, asked: Asked): void {
  sheet.add(where, { event: "rating", ...asked, image: null, durationMs: windowMs, probe: null });
}

/** One rating a question, if the design asks at that moment; in blocks they belong to its unit, else each is one. */
function addRatings(sheet: Sheet, where: Where, design: Design, moment: RatingMoment): void {
  const { rating } = design;
  if (!rating.when.includes(moment)) return;
  for (const { id } of listQuestions(design)) {
    if (where.block === null) sheet.startUnit();
    addRating(sheet, where, rating, { item: null, question: id });
  }
}

/** One image with its gap. */
function addImage(
  sheet: Sheet,
  where: Where,
  design: Design,
  shown: { readonly image: StimulusImage; readonly item: number; readonly isProbe: boolean },
): void {
  const { image, item, isProbe } = shown;
  const { probe } = design;
  const { imageMs, gapMs } = where.block === null ? design : timesOfImage(design, where.block, item);
  sheet.add(where, {
    event: "image",
    item,
    image,
    durationMs: imageMs,
    question: null,
    probe: probe === null ? null : isProbe,
  });
  sheet.add(where, { event: "gap", item, image: null, durationMs: gapMs, question: null, probe: null });
}

function addPractice(sheet: Sheet, design: Design, practised: readonly Practised[]): void {
  for (const [place, { image, isProbe }] of practised.entries()) {
    const item = place + 1;
    sheet.startUnit();
    addImage(sheet, PRACTICE, design, { image, item, isProbe });
    if (design.rating.when.length > 0) addRating(sheet, PRACTICE, design.rating, { item, question: null });
  }
}

function addBlock(
  sheet: Sheet,
  design: Design,
  drawn: DrawnBlock,
  { run, block, cardMs }: { readonly run: number; readonly block: number; readonly cardMs: number },
): void {
  const where: Where = { phase: "main", run, block, condition: drawn.condition };
  sheet.startUnit();
  addStill(sheet, where, "instruction", cardMs);
  addRatings(sheet, where, design, "before-block");
  if (drawn.condition === REST) addFixation(sheet, where, restMsOf(design));
  for (const [place, image] of drawn.images.entries()) {
    addImage(sheet, where, design, { image, item: place + 1, isProbe: drawn.probes.has(place) });
  }
  addRatings(sheet, where, design, "after-block");
  // The block is whole now: what follows can be cut, and run again, by itself.
  sheet.startUnit();
  addFixation(sheet, where, drawn.fixationMs);
}

/** A break, unless it is the first; the wait for the start key; lead-in, blocks, lead-out. */
function addRun(sheet: Sheet, design: Design, blocks: readonly DrawnBlock[], run: number): void {
  const { leadInMs, leadOutMs, conditions, startKey = null } = design;
  const within: Where = { phase: "main", run, block: null, condition: null };
  const cards = new Map(conditions.map(({ id, instruction }) => [id, instruction?.ms ?? 0]));
  sheet.startUnit();
  if (run > 1) addStill(sheet, BETWEEN, "break", null);
  sheet.startUnit();
  if (startKey !== null) addStill(sheet, within, "wait", null);
  sheet.startUnit();
  addFixation(sheet, within, leadInMs);
  const before = (run - 1) * blocks.length;
  for (const [index, drawn] of blocks.entries()) {
    const cardMs = cards.get(drawn.condition) ?? 0;
    addBlock(sheet, design, drawn, { run, block: before + index + 1, cardMs });
  }
  sheet.startUnit();
  addFixation(sheet, within, leadOutMs);
}

/**
 * Every event of a session in order: practice, rating before, runs with the breaks between them, rating after. A segment
 * ends with what is self-paced and with the practice; a unit is one image of the practice with its rating, one block
 * with its card, its closing fixation, or one event outside the blocks.
 */
export function layOutEvents(
  design: Design,
  practice: readonly Practised[],
  blocks: readonly DrawnBlock[],
): readonly ScheduledEvent[] {
  const sheet = openSheet();
  addPractice(sheet, design, practice);
  // The person starts what follows: nobody knows when.
  sheet.startSegment();
  addRatings(sheet, BEFORE, design, "before");
  const runs = countRuns(design);
  const perRun = blocks.length / runs;
  for (let run = 1; run <= runs; run += 1) {
    addRun(sheet, design, blocks.slice((run - 1) * perRun, run * perRun), run);
  }
  addRatings(sheet, AFTER, design, "after");
  return sheet.events;
}
