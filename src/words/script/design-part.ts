/** The first part of a script: the design, as numbers and texts that a researcher can change. */
import type { Design, Rating } from "../../core/design/design";
import { listQuestions } from "../../core/design/questions";
import { midpoint } from "../../core/design/rating-scale";
import { TASK } from "../run";
import { heading, joinParts, list, object, quote } from "./code";
import type { ScriptFacts } from "./script-facts";
import { countBlocksPerRun, type Traits } from "./traits";

/** A line for each that is not null. */
function constants(of: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(of)
    .flatMap(([name, code]) => (code === null ? [] : [`const ${name} = ${code};`]))
    .join("\n");
}

function listTimes(design: Design, traits: Traits): string {
  return constants({
    IMAGE_MS: traits.showsImages ? design.imageMs : null,
    GAP_MS: traits.hasGaps ? design.gapMs : null,
    REST_MS: traits.restMs > 0 ? traits.restMs : null,
    LEAD_IN_MS: design.leadInMs,
    LEAD_OUT_MS: design.leadOutMs,
  });
}

function listRuns({ design, drawn: [first] }: ScriptFacts, traits: Traits): string {
  const { runs, startKey } = traits;
  const isCut = runs > 1 && first !== undefined;
  return constants({
    RUNS: isCut ? runs : null,
    BLOCKS_PER_RUN: isCut ? countBlocksPerRun(first, traits) : null,
    BREAK_TEXT: isCut ? quote(design.runs?.text ?? "") : null,
    START_KEY: startKey === null ? null : quote(startKey),
  });
}

function listCards({ conditions }: Design): string {
  const cards = conditions.flatMap(({ id, instruction }) =>
    instruction?.ms ? [`  ${quote(id)}: { text: ${quote(instruction.text)}, ms: ${instruction.ms} },`] : [],
  );
  return `// The cards before the blocks of a condition.\nconst CARDS = {\n${cards.join("\n")}\n};`;
}

const question = (id: string | null, prompt: string, labels: readonly string[]) =>
  object({ id: id === null ? null : quote(id), prompt: quote(prompt), labels: list(labels) });

function listScale({ min, max, step, start, windowMs }: Rating, { isSelfPaced }: Traits): string {
  const hidden = start === null ? ", which is hidden until somebody sets it" : "";
  return `// \`start\` is where the thumb stands at first${hidden}.
${constants({
  SCALE: object({ min, max, step, start: start ?? midpoint({ min, max, step }) }),
  WINDOW_MS: isSelfPaced ? null : windowMs,
})}`;
}

function listRating(design: Design, traits: Traits): string {
  const asked = listQuestions(design).map(({ id, prompt, labels }) => `  ${question(id, prompt, labels)},`);
  const own = `// Asked in turn at each rating.\nconst QUESTIONS = [\n${asked.join("\n")}\n];`;
  const practised = question(null, TASK.practicePrompt, TASK.practiceLabels);
  return joinParts([
    own,
    traits.hasPractice ? `const PRACTICE_QUESTION = ${practised};` : null,
    listScale(design.rating, traits),
  ]);
}

function listProbe({ probe }: Design): string | null {
  return (
    probe &&
    constants({
      PROBE_KEYS: probe.key === null ? quote("ALL_KEYS") : list([probe.key]),
      // From the onset of the image.
      PROBE_WINDOW_MS: probe.windowMs,
    })
  );
}

export function writeDesign(facts: ScriptFacts, traits: Traits): string {
  const { design, designHash } = facts;
  return joinParts([
    heading("The design: numbers and texts can be changed here. Times are in ms."),
    constants({ TITLE: quote(design.title) }),
    `// Of design.json: a changed script is another design, under an id of its own.
${constants({ DESIGN_ID: quote(design.id), DESIGN_HASH: quote(designHash) })}`,
    listTimes(design, traits),
    listRuns(facts, traits),
    traits.hasCards ? listCards(design) : null,
    traits.moments.length > 0 ? listRating(design, traits) : null,
    traits.hasProbes ? listProbe(design) : null,
  ]);
}
