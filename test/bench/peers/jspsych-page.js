/** Preloads and shows the images that the address names, with jsPsych's plugins and its own timers. */
const { urls, imageMs } = JSON.parse(decodeURIComponent(location.hash.slice(1)));

const marks = { firstImageMs: null, allImagesMs: null };
window.marks = marks;

const jsPsych = window.initJsPsych({
  on_finish() {
    location.hash = "over";
  },
});

jsPsych.run([
  {
    type: window.jsPsychPreload,
    images: urls,
    on_success() {
      marks.firstImageMs ??= performance.now();
    },
    on_finish() {
      marks.allImagesMs = performance.now();
    },
  },
  ...urls.map((url) => ({
    type: window.jsPsychImageKeyboardResponse,
    stimulus: url,
    stimulus_width: 800,
    stimulus_height: 600,
    choices: "NO_KEYS",
    trial_duration: imageMs,
    response_ends_trial: false,
  })),
  {
    type: window.jsPsychHtmlKeyboardResponse,
    stimulus: "+",
    choices: "NO_KEYS",
    trial_duration: 500,
    response_ends_trial: false,
  },
]);
