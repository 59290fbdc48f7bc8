/** A design as a script for stock jsPsych, as a researcher would write it by hand. */
import { joinParts, toComments } from "./code";
import { writeDesign } from "./design-part";
import { writeShown } from "./drawn-part";
import { writeEvents } from "./events-part";
import { STOCK_TIMING } from "./left-out";
import { writePages } from "./pages-part";
import { writeRatings } from "./rating-part";
import { writeRun } from "./run-part";
import type { ScriptFacts } from "./script-facts";
import { listTraits } from "./traits";

/** Pure: the same facts give the same text. */
export function writeScript(facts: ScriptFacts): string {
  const { design, jspsychVersion, build } = facts;
  const traits = listTraits(facts);
  const header = toComments([
    design.title,
    `A cue-reactivity task on stock jsPsych ${jspsychVersion}, for index.html beside it. Nothing is fetched from anywhere and nothing is sent. Written by the cue-reactivity demo ${build} from the design in design.json; from then on it is yours to change.`,
    `Where its numbers come from: ${design.basis}`,
    STOCK_TIMING,
    "README.md says what else this leaves out, and what the columns of the data are.",
  ]);
  const script = joinParts([
    header,
    "const jsPsych = initJsPsych({ on_finish: saveData });",
    writeDesign(facts, traits),
    writeShown(facts, traits),
    writeEvents(traits),
    writeRatings(design, traits),
    writePages(facts, traits),
    writeRun(traits),
  ]);
  return `${script}\n`;
}
