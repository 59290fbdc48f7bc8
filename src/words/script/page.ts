/** The page that a script runs in: the same for every design, because all that a design says stands in the script. */

export const INDEX_HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Task</title>
    <script src="jspsych/jspsych.js"></script>
    <script src="jspsych/plugin-preload.js"></script>
    <script src="jspsych/plugin-html-keyboard-response.js"></script>
    <script src="jspsych/plugin-image-keyboard-response.js"></script>
    <script src="jspsych/plugin-html-slider-response.js"></script>
    <link rel="stylesheet" href="jspsych/jspsych.css">
    <style>
      /* The mid-grey ground of the pictures. */
      body {
        background: #808080;
        color: #000;
      }
      .fixation {
        font-size: 60px;
      }
      .card,
      .prompt {
        font-size: 28px;
      }
      .card,
      .prompt,
      .text {
        max-width: 30em;
        margin-inline: auto;
        padding-inline: 0.75rem;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      /* Each picture as large as a stage of 4:3 allows, never stretched. Drop this to show files in their own size. */
      #jspsych-image-keyboard-response-stimulus {
        width: min(800px, 100vw, 133.33vh) !important;
        height: min(600px, 75vw, 100vh) !important;
        object-fit: contain;
      }
      .probe #jspsych-image-keyboard-response-stimulus {
        outline: 10px solid #ffd400;
        outline-offset: -10px;
      }
      .probe #jspsych-image-keyboard-response-stimulus.responded {
        outline-color: transparent;
      }
      /* The plugin lays each number into a box that is wider than a phone. */
      .jspsych-display-element {
        overflow-x: clip;
      }
      #jspsych-html-slider-response-wrapper {
        margin: min(100px, 10vh) 0 0 !important;
      }
      .jspsych-html-slider-response-container,
      .ends {
        width: min(600px, 80vw) !important;
      }
      .jspsych-html-slider-response-container:not(:has(.step)) {
        margin-bottom: 0 !important;
      }
      /* Large enough for a finger. */
      .jspsych-slider,
      .step,
      .jspsych-btn {
        min-height: 44px;
      }
      .step {
        display: inline-block;
        min-width: 24px;
        line-height: 44px;
        cursor: pointer;
      }
      .ends {
        display: flex;
        justify-content: space-between;
        gap: 1rem;
        margin: 0 auto 2em;
        font-size: 80%;
        overflow-wrap: anywhere;
      }
      .ends :first-child {
        text-align: start;
      }
      .ends :last-child {
        text-align: end;
      }
      .untouched::-webkit-slider-thumb {
        visibility: hidden;
      }
      .untouched::-moz-range-thumb {
        visibility: hidden;
      }
    </style>
  </head>
  <body>
    <noscript>This page needs JavaScript.</noscript>
  </body>
  <script src="experiment.js"></script>
</html>
`;
