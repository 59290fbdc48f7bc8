/** Words of the methods section: its buttons, the topics of its table, the checklist, what was not collected. */

export const METHODS = {
  title: "Methods",
  lead: "The design and this run, as a methods section tells them. Read it through before you use it.",
  copy: "Copy text",
  download: "Download Markdown",
  copied: "The text is copied.",
  /** Pages on plain-http addresses have no clipboard. */
  selected:
    "This browser lets no page copy from here. The text is selected: copy it with Ctrl+C, with ⌘C on a Mac, or from the menu.",
  toggle: "The text, and point by point",
  tableToggle: "Point by point, as tables",
  itemColumn: "Item of the checklist",
  topicColumn: "Topic",
  answerColumn: "Answer",
  pointsTitle: "Point by point",
  tableCaption: "Item numbers are those of the checklist that the last row names.",
} as const;

/** Under a topic: `item 5.2.1`. */
export function nameItem(item: string): string {
  return `item ${item}`;
}

const CHECKLIST_DOI = "10.1038/s41596-021-00649-4";

/** The last sentence of the paragraph. */
export const CHECKLIST_SENTENCE = `This description is aligned with the ENIGMA addiction cue-reactivity checklist (partial; doi ${CHECKLIST_DOI}): of its numbered items only those on craving, 5.1 to 5.3.4, were read for it.`;

export const CHECKLIST_NOTE = `Aligned with the ENIGMA addiction cue-reactivity checklist (partial), doi ${CHECKLIST_DOI}. Of its numbered items only those on craving, 5.1 to 5.3.4, were read; what was not read has no item number here.`;

/** What the text and its points are grouped by. */
export const GROUPS = {
  session: "Session and design",
  structure: "Structure",
  run: "Course of a run",
  rating: "Ratings and scores",
  stimuli: "Images",
  display: "Display and timing",
  limits: "Limits and basis",
} as const;

export const TOPICS = {
  data: "Data",
  session: "Session",
  design: "Design",
  basis: "Basis of the design",
  structure: "Structure",
  counts: "Blocks and images per condition",
  totalDuration: "Total duration",
  cueDuration: "Duration of an image",
  gaps: "Gaps between images",
  fixation: "Fixation and jitter",
  leads: "Lead-in and lead-out",
  runs: "Runs, breaks and what begins them",
  cards: "Instruction cards",
  order: "Order of conditions",
  orderRun: "Order in this session",
  seed: "Randomisation and seed",
  viewing: "Passive or active",
  practice: "Practice",
  instructions: "Instructions",
  assessed: "Craving assessed in the task",
  moments: "When it was asked",
  reference: "Asks about now, or about the cue",
  instrument: "Instrument and construct",
  scale: "Items, range and kind of scale",
  wording: "Exact wording and its source",
  start: "Where the slider starts",
  reliability: "Reliability",
  pace: "Time to answer",
  answering: "Ways to answer",
  scores: "Scores",
  modality: "Cue modality",
  set: "Stimulus set, source and licence",
  categories: "Categories and controls",
  matching: "Matching over the whole set",
  matchingShown: "Matching of the images shown",
  repetitions: "Repetitions",
  size: "Size on screen",
  device: "Device",
  refresh: "Display: refresh rate",
  timing: "Durations as planned and as shown",
  software: "Software and versions",
  participants: "Participants",
  others: "Other measures",
  checklist: "Checklist",
} as const;

export const NOT_COLLECTED = {
  sentence: "Age, sex, abstinence and other characteristics of participants were not collected.",
  participants: "Age, sex, abstinence and the like: not collected.",
  others: "Bodily responses, eye movements and brain signals: not collected.",
} as const;

export const NONE = "None.";
export const NOT_RECORDED = "Not recorded.";
/** For a design without a session. */
export const TOLD_BY_SESSION = "Recorded with each session.";
export const DOES_NOT_APPLY = "Does not apply: the design asks for no rating.";

/** `“Class demo” (class-demo, hash da…).` */
export function nameDesign(
  { title, id }: { readonly title: string; readonly id: string },
  hash: string,
): string {
  return `“${tidy(title)}” (${id}, hash ${hash}).`;
}

export function describeBasis(basis: string): string {
  return `The design states its basis as follows: ${endSentence(basis)}`;
}

/** Text that a design brought along, on one line. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The text with a full stop, unless it ends a sentence by itself. */
export function endSentence(text: string): string {
  const tidied = tidy(text);
  return /[.!?…][”’"')]*$/u.test(tidied) ? tidied : `${tidied}.`;
}
