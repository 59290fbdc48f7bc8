/** The part of a script that says what every block shows, as the page drew it. */
import { heading, joinParts, list, object, quote, toComment } from "./code";
import type { Drawn, DrawnBlock, DrawnImage, ScriptFacts } from "./script-facts";
import type { Traits } from "./traits";

function writePlaces(images: readonly DrawnImage[]): string | null {
  const places = images.flatMap(({ isProbe }, place) => (isProbe ? [place + 1] : []));
  return places.length === 0 ? null : list(places);
}

function writeBlock({ condition, images, imageMs, gapMs, fixationMs }: DrawnBlock): string {
  return object({
    condition: quote(condition),
    images: list(images.map(({ file }) => file)),
    probes: writePlaces(images),
    imageMs: imageMs && list(imageMs),
    gapMs: gapMs && list(gapMs),
    fixationMs,
  });
}

function writeDrawn({ seed, practice, blocks }: Drawn, indent: string): string {
  const shown = object({
    images: list(practice.map(({ file }) => file)),
    probes: writePlaces(practice),
  });
  return `{
${indent}  seed: ${seed},
${indent}  practice: ${shown},
${indent}  blocks: [
${blocks.map((block) => `${indent}    ${writeBlock(block)},`).join("\n")}
${indent}  ],
${indent}}`;
}

const DRAWN = "the order of the blocks, their images, the lengths of the crosses after them";
const LINES = "A line is a block, in the order shown.";
const PLACES = " `probes` are the places of the images that ask for the key.";
const ONE = `The page drew this with the seed below: ${DRAWN}. ${LINES}`;
const MANY = `The page drew each of these with the seed that stands in it: ${DRAWN}. The rules of the design hold in every one. ${LINES}`;

const CHOICE = `// Each start draws one of them. index.html?schedule=3 asks for the third, so that people can be given one each.
const asked = Number(jsPsych.data.getURLVariable("schedule"));
const SCHEDULE =
  SCHEDULES[asked - 1] ?? jsPsych.randomization.sampleWithoutReplacement(SCHEDULES, 1)[0];`;

export function writeShown({ drawn }: ScriptFacts, { hasProbes }: Traits): string {
  const [first] = drawn;
  const title = heading("What is shown, in order");
  const told = toComment(`${drawn.length === 1 ? ONE : MANY}${hasProbes ? PLACES : ""}`);
  if (drawn.length === 1 && first !== undefined) {
    return joinParts([title, `${told}\nconst SCHEDULE = ${writeDrawn(first, "")};`]);
  }
  const all = drawn.map((one) => `  ${writeDrawn(one, "  ")},`).join("\n");
  return joinParts([title, `${told}\nconst SCHEDULES = [\n${all}\n];`, CHOICE]);
}
