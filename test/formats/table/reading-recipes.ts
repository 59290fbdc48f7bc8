/** How to read the CSV in R and in Python, as the codebook's page has it: text stays text, booleans are booleans. */
import { ROW_VARIABLES } from "../../../src/formats/table/row-variables";

/** The file of the recipes, to be replaced by one's own. */
export const FILE = "session.csv";

/** jsPsych's answer is a key, a number or nothing; as text it is what it was. */
const TEXT_COLUMNS = [
  ...ROW_VARIABLES.filter(({ type }) => type === "text" || type === "time").map(({ name }) => name),
  "response",
];
const BOOLEAN_COLUMNS = ROW_VARIABLES.filter(({ type }) => type === "true or false").map(({ name }) => name);

/** Names in quotes, as many in a line as fit. */
function list(names: readonly string[]): string {
  const lines: string[] = [""];
  for (const name of names) {
    const last = lines.at(-1)!;
    if (last.length + name.length > 72) lines.push(`"${name}"`);
    else lines[lines.length - 1] = last === "" ? `"${name}"` : `${last}, "${name}"`;
  }
  return lines.map((line) => `  ${line}`).join(",\n");
}

export const R_RECIPE = `text <- c(
${list(TEXT_COLUMNS)}
)
rows <- read.csv(
  "${FILE}",
  na.strings = "",
  colClasses = setNames(rep("character", length(text)), text),
  encoding = "UTF-8"
)`;

export const PYTHON_RECIPE = `import pandas

text = [
${list(TEXT_COLUMNS)}
]
true_or_false = [
${list(BOOLEAN_COLUMNS)}
]
rows = pandas.read_csv(
  "${FILE}",
  dtype={**dict.fromkeys(text, "string"), **dict.fromkeys(true_or_false, "boolean")},
  keep_default_na=False,
  na_values=[""],
)`;
