/** The text beside a script: how it runs, what its data are, what it leaves out, whose its parts are. As Markdown. */
import { escapeMarkdown } from "../data-sets/markdown";
import { countOf } from "../numbers";
import { listLeftOut, STOCK_TIMING } from "./left-out";
import type { ScriptFacts } from "./script-facts";
import { listTraits, type Traits } from "./traits";

const item = (text: string) => `- ${text}`;

const IN_R = `\`\`\`r
data <- read.csv("file.csv", na.strings = c("", "null"))
ratings <- subset(data, event == "rating" & phase != "practice")
ratings$rating <- as.numeric(ratings$response)
\`\`\``;

function describeDraw({ drawn }: ScriptFacts): string {
  const [first] = drawn;
  return drawn.length === 1 && first !== undefined
    ? `Everybody sees the same: what the page drew with the seed ${first.seed}.`
    : `Each start draws one of ${countOf(drawn.length, "schedule")} that the page drew, each with a seed of its own. \`index.html?schedule=3\` asks for the third.`;
}

function listColumns(traits: Traits): readonly string[] {
  const { moments, hasProbes, showsImages } = traits;
  const ownColumns = [
    "`participant`, `design_id`, `design_hash`, `seed`, `simulated`, `opened_at`: the same in every row; the last is when the page was opened",
    "`phase` (`practice`, `before`, `main`, `after`), `run`, `block`, `condition`, `event`: what was shown, and where in the task; pages before, between and after have no phase or no block",
    ...(showsImages ? ["`item`, `image`: the place within the block, and the id of the image"] : []),
    "`planned_duration_ms`: what the design says, not what was shown",
    ...(moments.length > 0
      ? [
          "`question`: which question a rating asks; its answer is in jsPsych's `response`, missing where there was none",
        ]
      : []),
    ...(hasProbes
      ? [
          "`probe`, `probe_outcome`: whether an image asks for the key; `hit`, `miss`, `late` or `false-alarm`",
        ]
      : []),
    "all others are jsPsych's own: `rt`, `response`, `stimulus`, `trial_type`, `trial_index`, `time_elapsed`…",
  ];
  return ownColumns.map(item);
}

function describeRunning(facts: ScriptFacts): string {
  return `Unpack all of it into a folder and open \`index.html\` by double click, without a network or on any web server. The data come as a CSV file into the browser's downloads when the task is over, and go nowhere else.

${[
  describeDraw(facts),
  "`index.html?participant=P01` writes the code P01 into the data and into the name of the file.",
  "`index.html?simulate=visual` runs by itself with made-up answers, `?simulate=data-only` makes up data at once; both say so in the data and in the name of the file.",
]
  .map(item)
  .join("\n")}`;
}

export function writeReadme(facts: ScriptFacts): string {
  const { design, setTitle, setLicence, jspsychVersion, build } = facts;
  const traits = listTraits(facts);
  return `# ${escapeMarkdown(design.title)}

A cue-reactivity task on stock jsPsych ${jspsychVersion}, written by the cue-reactivity demo ${escapeMarkdown(build)} from the design in \`design.json\`. It illustrates a paradigm, and makes no claim about drugs, treatment or people.

Where its numbers come from: ${escapeMarkdown(design.basis)}

## Running it

${describeRunning(facts)}

## How exact it is

${STOCK_TIMING}

## What was left out

${listLeftOut(design, traits).map(item).join("\n")}

## The data

One row a trial. What is missing is empty, or reads \`null\`.${
    traits.moments.length > 0
      ? ` In R:

${IN_R}`
      : ""
  }

${listColumns(traits).join("\n")}

## What is in the folder

- \`index.html\`: the page, with its looks
- \`experiment.js\`: the task; its first part has the numbers and texts
- \`design.json\`: the design, which the page's lab opens again
- \`images/\`: the pictures of the set “${escapeMarkdown(setTitle)}”, licence: ${escapeMarkdown(setLicence)}
- \`jspsych/\`: jsPsych and its plugins, as published, with their licence

Who publishes with it cites jsPsych: de Leeuw, Gilbert and Luchterhandt (2023), doi 10.21105/joss.05351. \`index.html\` and \`experiment.js\` are under the MIT License, as the page that wrote them.
`;
}
