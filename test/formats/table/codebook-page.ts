/** The codebook as a page of the docs. */
import { BIDS_COLUMNS, describeBidsColumn } from "../../../src/formats/data-set/bids/events";
import type { Variable } from "../../../src/formats/table/codebook";
import { JSPSYCH_VARIABLES } from "../../../src/formats/table/jspsych-variables";
import { ROW_VARIABLES } from "../../../src/formats/table/row-variables";
import { capitalise } from "../../../src/words/numbers";
import { SCORE_NAME } from "../../../src/words/terms";
import { SMALL } from "../../fixtures/designs";
import { PYTHON_RECIPE, R_RECIPE } from "./reading-recipes";

const INTRODUCTION = `# Codebook

What every column of a session's files holds. One row is one event: a fixation, an image, a gap or a rating.

Missing is empty in CSV, null in JSON and \`n/a\` in BIDS. What is true or false is \`TRUE\` or \`FALSE\` in CSV, for base R reads no other, and \`true\` or \`false\` elsewhere. The space bar is \`space\`, for a blank reads as missing. In CSV and BIDS, text has an apostrophe wherever a spreadsheet could begin a formula: before \`=\`, \`+\`, \`-\` or \`@\` at its beginning or after a semicolon, a tab or a line break, also where spaces stand between. Numbers never have one, and no text in Excel files needs one. Times are when the page decided on a frame: when the display lit up, only a sensor can tell.

This page is made from \`src/formats/table/row-variables.ts\` and \`src/formats/table/jspsych-variables.ts\`, which hold the columns, and from \`src/words/codebook/\`, which holds what they mean; a test fails when it is stale. To make it anew: \`npx vitest run --project unit test/formats/table/codebook.test.ts -u\`.`;

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [toLine(head), toLine(head.map(() => "---")), ...rows.map(toLine)].join("\n");
}

function describe({ description, levels }: Variable): string {
  if (levels === null) return description;
  const meanings = Object.entries(levels).map(([level, meaning]) => `\`${level}\` ${meaning}`);
  return `${description} Levels: ${meanings.join("; ")}.`;
}

function tableOf(variables: readonly Variable[]): string {
  return toTable(
    ["column", "type", "unit", "meaning"],
    variables.map((each) => [`\`${each.name}\``, each.type, each.unit ?? "", describe(each)]),
  );
}

const READING = `A program left to itself guesses what a column is: a code of \`007\` becomes the number 7, \`1e5\` becomes 100000, \`NA\` or \`TRUE\` is no text any more. So say which columns are text, and that nothing but an empty cell is missing.

In R, without packages:

\`\`\`r
${R_RECIPE}
\`\`\`

In Python, with pandas:

\`\`\`python
${PYTHON_RECIPE}
\`\`\`

Several files at once need the same: a column that is empty in one of them would be of another kind there.`;

const SCORE = `No column holds it. ${capitalise(SCORE_NAME)} is the mean \`rating\` after cue blocks minus the mean after neutral ones: of the rows with \`event\` rating and \`phase\` main that come after their block's images, without those that are \`interrupted\`, and of each \`block\` those of the attempt that was complete. A design without ratings after blocks has none. Where \`touched\` is \`FALSE\` and there is a rating, nobody moved the scale from its start value.`;

/** The whole page, as Markdown. */
export function formatCodebookPage(): string {
  return [
    INTRODUCTION,
    "## Reading the CSV",
    READING,
    "## The score",
    SCORE,
    "## Columns of the CSV, and fields of the JSON's rows",
    tableOf(ROW_VARIABLES),
    "The JSON's rows lack the first six, which stand once at its top, and hold jsPsych's columns in `jspsych`.",
    "## jsPsych's own columns, after ours",
    "Untouched, under jsPsych's names. Which of them a file has depends on the design.",
    tableOf(JSPSYCH_VARIABLES),
    "## Columns of BIDS events",
    "Without practice and without jsPsych's columns; all times in seconds, rounded to the microsecond.",
    toTable(
      ["column", "unit", "from"],
      BIDS_COLUMNS.map((column) => {
        const { Units } = describeBidsColumn(column, { ...SMALL, conditions: [] }) as {
          readonly Units?: string;
        };
        return [`\`${column.name}\``, Units ?? "", `\`${column.from}\``];
      }),
    ),
    "",
  ].join("\n\n");
}
