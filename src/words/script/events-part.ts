/** The part of a script that makes trials of what is seen: crosses, images, gaps, cards, and the answers to probes. */
import { heading, joinParts } from "./code";
import type { Traits } from "./traits";

const TO_HTML = `// jsPsych takes texts for HTML: this makes HTML of a text that shows just that text.
function toHtml(text) {
  return text.replace(/[&<>"']/g, (character) => "&#" + character.charCodeAt(0) + ";");
}`;

const BLANK = `// Something to look at for a time, whatever is pressed. What lasts 0 ms is not there at all.
function show(html, durationMs, data) {
  if (durationMs === 0) return [];
  return [
    {
      type: jsPsychHtmlKeyboardResponse,
      stimulus: html,
      choices: "NO_KEYS",
      trial_duration: durationMs,
      data: { ...data, planned_duration_ms: durationMs },
    },
  ];
}

function showFixation(durationMs, where) {
  return show(CROSS, durationMs, { ...where, event: "fixation" });
}`;

const GAP = `// Nothing but the ground.
function showGap(durationMs, where) {
  return show("", durationMs, { ...where, event: "gap" });
}`;

const CARD = `// The card of the condition of a block, where it has one.
function showCard(condition, where) {
  if (!Object.hasOwn(CARDS, condition)) return [];
  const card = CARDS[condition];
  return show('<p class="card" dir="auto">' + toHtml(card.text) + "</p>", card.ms, { ...where, event: "instruction" });
}`;

const IMAGE = `function showImage(file, durationMs, where) {
  return {
    type: jsPsychImageKeyboardResponse,
    stimulus: "images/" + file,
    choices: "NO_KEYS",
    trial_duration: durationMs,
    response_ends_trial: false,
    data: { ...where, event: "image", image: nameOf(file), planned_duration_ms: durationMs },
  };
}`;

const PROBED_IMAGE = `// Each image stays for its time; a key is an answer, and ends nothing.
function showImage(file, durationMs, isProbe, where) {
  return {
    type: jsPsychImageKeyboardResponse,
    stimulus: "images/" + file,
    choices: PROBE_KEYS,
    trial_duration: durationMs,
    response_ends_trial: false,
{{class}}    data: { ...where, event: "image", image: nameOf(file), planned_duration_ms: durationMs, probe: isProbe },
    on_finish: judgeAnswer,
    // Of a simulation: its made-up person presses only where a key is asked for.
    simulation_options: isProbe ? {} : { data: { rt: null, response: null } },
  };
}

function judgeAnswer(data) {
  const isAnswered = data.response !== null;
  if (!data.probe) data.probe_outcome = isAnswered ? "false-alarm" : null;
  else if (!isAnswered) data.probe_outcome = "miss";
  else data.probe_outcome = data.rt <= PROBE_WINDOW_MS ? "hit" : "late";
}`;

const FRAME = `    // index.html draws the coloured frame. jsPsych marks an image that was answered, which takes the frame away.
    css_classes: isProbe ? ["probe"] : null,
`;

const NAME = `// The id of an image is the name of its file.
function nameOf(file) {
  return file.replace(/\\.[a-z]+$/, "");
}`;

const CROSS = `const CROSS = '<div class="fixation">+</div>';`;

export function writeEvents({ showsImages, hasProbes, hasFrames, hasGaps, hasCards }: Traits): string {
  return joinParts([
    heading("What is seen, as trials"),
    CROSS,
    TO_HTML,
    BLANK,
    hasGaps ? GAP : null,
    hasCards ? CARD : null,
    showsImages ? NAME : null,
    showsImages && !hasProbes ? IMAGE : null,
    hasProbes ? PROBED_IMAGE.replace("{{class}}", hasFrames ? FRAME : "") : null,
  ]);
}
