/** The part of a script that asks: jsPsych's slider, and what it lacks as a rating scale. */
import type { Design } from "../../core/design/design";
import { ACTIONS } from "../actions";
import { TASK } from "../run";
import { heading, joinParts, list, quote } from "./code";
import type { Traits } from "./traits";

const ENDS = `// Under the scale: the plugin centres its own labels on the ends, where long ones leave a narrow window.
function showEnds(labels) {
  const ends = labels.map((label) => '<span dir="auto">' + toHtml(label) + "</span>");
  return '<p class="ends">' + ends.join("") + "</p>";
}`;

/** Each value with its number, which can be pressed; the keyboard and screen readers have the slider. */
const steps = (values: readonly number[]) => `const STEPS = ${list(values)};
// No buttons: a simulation presses the first one that there is.
const NUMBERS = STEPS.map((value) => '<span class="step" aria-hidden="true">' + value + "</span>");`;

function writeAsk(design: Design, { isSelfPaced, isEnded, steps: values }: Traits): string {
  const isHidden = design.rating.start === null;
  const time = isSelfPaced ? "null" : "WINDOW_MS";
  const ends = isSelfPaced || isEnded;
  return `function ask(question, where) {
  const scale = {
    type: jsPsychHtmlSliderResponse,
    stimulus: '<p class="prompt" dir="auto">' + toHtml(question.prompt) + "</p>",
    labels: ${values === null ? "[]" : "NUMBERS"},
    prompt: showEnds(question.labels),
    min: SCALE.min,
    max: SCALE.max,
    step: SCALE.step,
    slider_start: SCALE.start,
${isHidden ? "    // Continue can be pressed once the scale was touched.\n    require_movement: true,\n" : ""}    button_label: ${quote(TASK.confirmRating)},
    trial_duration: ${time},
    response_ends_trial: ${ends},
    data: { ...where, event: "rating", question: question.id, planned_duration_ms: ${time} },
    on_load: () => prepareScale(question),
    on_finish: keepAnswer,
  };
  return ${isEnded ? "[scale, fillWindow(where)]" : "[scale]"};
}`;
}

const FILL = `// An answer ends the scale; a cross fills what is left of its time, so that what follows comes no earlier.
function fillWindow(where) {
  const leftMs = () => {
    const { rt } = jsPsych.data.getLastTrialData().values()[0];
    return rt === null ? 0 : Math.max(0, WINDOW_MS - rt);
  };
  const cross = {
    type: jsPsychHtmlKeyboardResponse,
    stimulus: CROSS,
    choices: "NO_KEYS",
    trial_duration: leftMs,
    data: { ...where, event: "fixation", planned_duration_ms: null },
  };
  return { timeline: [cross], conditional_function: () => leftMs() > 0 };
}`;

const SKIP = `
  const skip = document.createElement("button");
  skip.className = "jspsych-btn";
  skip.textContent = ${quote(ACTIONS.skip)};
  skip.addEventListener("click", () => jsPsych.finishTrial({ rt: null, response: null, skipped: true }));
  button.after(" ", skip);`;

const KEPT = `
  // The scale stays up for its whole time; the first answer counts.
  button.addEventListener("click", () => {
    slider.disabled = true;
  });`;

/** An answer by its number. */
function writeChoose({ isEnded, takesDigits }: Traits): string {
  return `  const choose = (value) => {
    if (slider.disabled) return;
    slider.value = value;
    slider.dispatchEvent(new Event("input"));
    slider.dispatchEvent(new Event("change"));
    slider.focus();${isEnded && takesDigits ? "\n    button.click();" : ""}
  };
  for (const [place, step] of document.querySelectorAll(".step").entries()) {
    step.addEventListener("click", () => choose(STEPS[place]));
  }
`;
}

function writePrepare(design: Design, traits: Traits): string {
  const isHidden = design.rating.start === null;
  const { isSelfPaced, isEnded } = traits;
  const keys = traits.takesDigits ? '[...STEPS.map(String), "Enter"]' : '["Enter"]';
  const digits = `      if (key === "Enter") button.click();
      else choose(key);`;
  return `// Where the slider was moved to last, and when: when its time runs out, the plugin forgets both.
let moved = null;

function prepareScale({ prompt, labels: [low, high] }) {
  moved = null;
  const slider = document.querySelector("#jspsych-html-slider-response-response");
  const button = document.querySelector("#jspsych-html-slider-response-next");
  // A simulation of the data alone shows nothing.
  if (slider === null) return;
  slider.setAttribute("aria-label", prompt + " " + SCALE.min + ": " + low + ". " + SCALE.max + ": " + high + ".");
  const shownMs = performance.now();
  const note = () => {
${isHidden ? '    slider.classList.remove("untouched");\n' : ""}    moved = { rt: Math.round(performance.now() - shownMs), response: slider.valueAsNumber };
  };
${isHidden ? '  // A thumb that stands somewhere suggests an answer: it is hidden until somebody sets it.\n  slider.classList.add("untouched");\n' : ""}  slider.addEventListener("input", note);
${isHidden ? '  // A press where the hidden thumb stands moves nothing, and is an answer, too.\n  slider.addEventListener("pointerdown", note);\n' : ""}  slider.focus();
${traits.steps === null ? "" : writeChoose(traits)}  // ${traits.takesDigits ? "A digit sets its value, Enter confirms." : "Enter confirms, arrow keys move."}
  jsPsych.pluginAPI.getKeyboardResponse({
    valid_responses: ${keys},
    persist: true,
    callback_function: ${traits.takesDigits ? `({ key }) => {\n${digits}\n    }` : "() => button.click()"},
  });${isSelfPaced ? SKIP : ""}${isSelfPaced || isEnded ? "" : KEPT}
}

function keepAnswer(data) {
  jsPsych.pluginAPI.cancelAllKeyboardResponses();
  if (data.response === null && moved !== null${isSelfPaced ? " && !data.skipped" : ""}) Object.assign(data, moved);
}`;
}

export function writeRatings(design: Design, traits: Traits): string | null {
  if (traits.moments.length === 0) return null;
  return joinParts([
    heading("What is asked"),
    traits.steps === null ? null : steps(traits.steps),
    ENDS,
    writeAsk(design, traits),
    traits.isEnded ? FILL : null,
    writePrepare(design, traits),
    `function askAll(where) {
  return QUESTIONS.flatMap((question) => ask(question, where));
}`,
  ]);
}
