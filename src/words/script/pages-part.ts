/** The part of a script with the pages that people end themselves: the first one, breaks, what waits for a key, the last. */
import { listShownMs } from "../../core/design/counts";
import { digitKeysOf } from "../../core/design/rating-scale";
import { describeWatching, tellContentNote } from "../before";
import { askOf, nameKey } from "../probes";
import { shareWithCard } from "../runs";
import { describeAnswering, describeWindow } from "../terms";
import { heading, joinParts, quote } from "./code";
import type { ScriptFacts } from "./script-facts";
import type { Traits } from "./traits";

/** What the first page says: what the pictures can do, who may want to skip them, what there is to do. */
function listWelcome({ design, content }: ScriptFacts, traits: Traits): readonly string[] {
  const asked = askOf(design, content.shows);
  const answering = describeAnswering(digitKeysOf(design.rating), false, traits.isEnded);
  return [
    ...tellContentNote(design, content),
    describeWatching(listShownMs(design), traits.hasProbes, shareWithCard(design)),
    ...(asked !== null && traits.hasProbes
      ? [`When ${asked.when}, press ${nameKey(asked.key)} at once.`]
      : []),
    ...(traits.moments.length > 0
      ? [`A scale asks a question. ${answering} ${describeWindow(design.rating.windowMs, traits.isEnded)}`]
      : []),
    "To stop, close this page: nothing is kept then.",
  ];
}

const PAGE = `// A page of text, which Enter or its button ends.
function showPage(paragraphs, data) {
  const button = '<p><button type="button" class="jspsych-btn">Continue</button></p>';
  return {
    type: jsPsychHtmlKeyboardResponse,
    stimulus: paragraphs.map((text) => '<p class="text" dir="auto">' + toHtml(text) + "</p>").join("") + button,
    choices: ["Enter"],
    on_load: () => {
      document.querySelector(".jspsych-btn")?.addEventListener("click", () => {
        jsPsych.pluginAPI.cancelAllKeyboardResponses();
        jsPsych.finishTrial({ rt: null, response: "button" });
      });
    },
    data,
  };
}`;

const wait = (
  startKey: string,
  isCut: boolean,
) => `// A key begins a run: a person's, or what another device sends.
function waitForKey(run) {
  return {
    type: jsPsychHtmlKeyboardResponse,
    stimulus: '<p class="card">' + toHtml(${quote(`Press ${nameKey(startKey)} to begin.`)}) + "</p>"${
      isCut ? ` + "<p>Run " + run + " of " + RUNS + "</p>"` : ""
    },
    choices: [START_KEY],
    data: { phase: "main", run, event: "wait" },
  };
}`;

const SAVE = `// Hands the data to the browser's downloads, as jsPsych writes them: whatever is missing is empty, or reads null.
function saveData() {
  const participant = jsPsych.data.getURLVariable("participant") ?? "";
  const who = participant.replace(/[^A-Za-z0-9]+/g, "-") || "session";
  const day = new Date().toISOString().slice(0, 10);
  const name = who + "_" + DESIGN_ID + "_" + day + (isSimulated ? "_simulated" : "") + ".csv";
  const save = () => jsPsych.data.get().localSave("csv", name);
  jsPsych.getDisplayElement().innerHTML =
    '<p class="text">That was all. Your answers are in the file ' +
    toHtml(name) +
    ", among the downloads of this browser; they are nowhere else.</p>" +
    '<p><button type="button" class="jspsych-btn">Save the file again</button></p>';
  document.querySelector(".jspsych-btn").addEventListener("click", save);
  save();
}`;

export function writePages(facts: ScriptFacts, traits: Traits): string {
  const welcome = listWelcome(facts, traits).map((sentence) => `  ${quote(sentence)},`);
  return joinParts([
    heading("Pages that people end themselves"),
    `const WELCOME = [\n  TITLE,\n${welcome.join("\n")}\n];`,
    PAGE,
    traits.startKey === null ? null : wait(traits.startKey, traits.runs > 1),
    SAVE,
  ]);
}
