/** The last part of a script: everything in its order, and the start. */
import { REST } from "../../core/vocabulary";
import { heading, joinParts, quote } from "./code";
import type { Traits } from "./traits";

/** Lines of code; null is none. */
const lines = (code: readonly (string | null)[]) => code.filter((line) => line !== null).join("\n");

function writeBegin({ showsImages, hasPractice, hasProbes, hasGaps, moments }: Traits): string {
  const probe = hasProbes ? "isProbe, " : "";
  const practice = lines([
    "// The practice counts for nothing.",
    "SCHEDULE.practice.images.forEach((file, place) => {",
    `  const where = { phase: "practice", item: place + 1 };`,
    hasProbes ? "  const isProbe = SCHEDULE.practice.probes?.includes(place + 1) ?? false;" : null,
    `  timeline.push(showImage(file, IMAGE_MS, ${probe}where));`,
    hasGaps ? "  timeline.push(...showGap(GAP_MS, where));" : null,
    moments.length > 0 ? "  timeline.push(...ask(PRACTICE_QUESTION, where));" : null,
    "});",
    `timeline.push(showPage(["The practice is over. The task starts when you go on."], { event: "practice-over" }));`,
  ]);
  const preload = lines([
    "// Every picture is loaded before it is due.",
    "timeline.push({",
    "  type: jsPsychPreload,",
    '  images: [SCHEDULE.practice, ...SCHEDULE.blocks].flatMap(({ images }) => images).map((file) => "images/" + file),',
    `  error_message: "A picture could not be loaded, so this does not start. Is the folder images beside index.html?",`,
    `  data: { event: "preload" },`,
    "});",
  ]);
  return joinParts([
    "const timeline = [];",
    showsImages ? preload : null,
    `timeline.push(showPage(WELCOME, { event: "welcome" }));`,
    hasPractice ? practice : null,
    moments.includes("before") ? `timeline.push(...askAll({ phase: "before" }));` : null,
  ]);
}

function writeBlocks({ runs, startKey, ...traits }: Traits): string {
  const isCut = runs > 1;
  const probe = traits.hasProbes ? "block.probes?.includes(index + 1) ?? false, " : "";
  const imageMs = traits.hasOwnImageMs ? "block.imageMs?.[index] ?? IMAGE_MS" : "IMAGE_MS";
  const gapMs = traits.hasOwnGapMs ? "block.gapMs?.[index] ?? GAP_MS" : "GAP_MS";
  const begin = [
    startKey === null ? null : "timeline.push(waitForKey(run));",
    `timeline.push(...showFixation(LEAD_IN_MS, { phase: "main", run }));`,
  ];
  const end = `timeline.push(...showFixation(LEAD_OUT_MS, { phase: "main", run }));`;
  return lines([
    isCut ? null : lines(["const run = 1;", ...begin]),
    "SCHEDULE.blocks.forEach((block, place) => {",
    isCut ? "  const run = Math.floor(place / BLOCKS_PER_RUN) + 1;" : null,
    isCut ? "  if (place % BLOCKS_PER_RUN === 0) {" : null,
    isCut
      ? `    if (run > 1) timeline.push(showPage([BREAK_TEXT, "Run " + run + " of " + RUNS], { phase: "main", event: "break" }));`
      : null,
    ...(isCut ? [...begin.map((line) => line && `    ${line}`), "  }"] : []),
    `  const where = { phase: "main", run, block: place + 1, condition: block.condition };`,
    traits.hasCards ? "  timeline.push(...showCard(block.condition, where));" : null,
    traits.moments.includes("before-block") ? "  timeline.push(...askAll(where));" : null,
    traits.restMs > 0
      ? `  if (block.condition === ${quote(REST)}) timeline.push(...showFixation(REST_MS, where));`
      : null,
    ...(traits.showsImages
      ? [
          "  block.images.forEach((file, index) => {",
          "    const shown = { ...where, item: index + 1 };",
          `    timeline.push(showImage(file, ${imageMs}, ${probe}shown));`,
          traits.hasGaps ? `    timeline.push(...showGap(${gapMs}, shown));` : null,
          "  });",
        ]
      : []),
    traits.moments.includes("after-block") ? "  timeline.push(...askAll(where));" : null,
    "  timeline.push(...showFixation(block.fixationMs, where));",
    isCut ? `  if ((place + 1) % BLOCKS_PER_RUN === 0) ${end}` : null,
    "});",
    isCut ? null : end,
  ]);
}

const START = `// index.html?simulate=visual runs by itself, with made-up answers; index.html?simulate=data-only makes up data at once.
const simulate = jsPsych.data.getURLVariable("simulate");
const isSimulated = simulate === "visual" || simulate === "data-only";

// In every row: who and what. A participant's code comes from the address, as index.html?participant=P01.
jsPsych.data.addProperties({
  participant: jsPsych.data.getURLVariable("participant") ?? "",
  design_id: DESIGN_ID,
  design_hash: DESIGN_HASH,
  seed: SCHEDULE.seed,
  simulated: isSimulated,
  opened_at: new Date().toISOString(),
});
document.title = TITLE;

if (isSimulated) jsPsych.simulate(timeline, simulate);
else jsPsych.run(timeline);`;

export function writeRun(traits: Traits): string {
  return joinParts([
    heading("Everything in its order"),
    writeBegin(traits),
    writeBlocks(traits),
    traits.moments.includes("after") ? `timeline.push(...askAll({ phase: "after" }));` : null,
    heading("Start"),
    START,
  ]);
}
