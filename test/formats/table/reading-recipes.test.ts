/** The recipes of the codebook, run in R and in Python where these are installed, on files that careless reading spoils. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Row, Session } from "../../../src/core/session/session";
import { formatCsv } from "../../../src/formats/table/csv";
import { BEFORE } from "../../../src/words/before";
import { makeDesign } from "../../fixtures/designs";
import { makeSession } from "../../fixtures/sessions";
import { COMPUTING_MS } from "../../time-limits";
import { FILE, PYTHON_RECIPE, R_RECIPE } from "./reading-recipes";

/** Codes that programs take for numbers, truths or missing ones. */
const CODES = ["007", "1e5", "0x1F", "TRUE", "NA", "nan", "12.50", " "] as const;
const BOOLEANS = ["simulated", "timing_ok", "visible", "focused", "interrupted", "touched", "probe"] as const;

/** For each column that a careless reading spoils: what kind it is, and what is in it. */
const TELL_IN_R = `
kind <- function(x) if (is.character(x)) "text" else if (is.logical(x)) "boolean" else "number"
for (name in c("participant", "design_id", "key", "response")) {
  cat(name, kind(rows[[name]]), sum(is.na(rows[[name]])), "missing", unique(na.omit(rows[[name]])), "", sep = "|")
  cat("\\n")
}
for (name in c(${BOOLEANS.map((name) => `"${name}"`).join(", ")})) {
  x <- rows[[name]]
  cat(name, kind(x), sum(is.na(x)), "missing", sum(x, na.rm = TRUE), "", sep = "|")
  cat("\\n")
}
cat("rating", kind(rows$rating), sum(is.na(rows$rating)), "missing", sum(rows$rating, na.rm = TRUE), "\\n", sep = "|")
`;

const TELL_IN_PYTHON = `
def kind(x):
    if pandas.api.types.is_bool_dtype(x):
        return "boolean"
    return "number" if pandas.api.types.is_numeric_dtype(x) else "text"
def tell(name, *values):
    x = rows[name]
    print(name, kind(x), x.isna().sum(), "missing", *values, "", sep="|")
for name in ["participant", "design_id", "key", "response"]:
    tell(name, *rows[name].dropna().unique())
for name in ${JSON.stringify(BOOLEANS)}:
    tell(name, rows[name].sum())
tell("rating", int(rows["rating"].sum()))
`;

/** The first of these commands that answers; null where none does. */
function find(commands: readonly string[], args: readonly string[]): string | null {
  return commands.find((command) => spawnSync(command, args).status === 0) ?? null;
}

function list(texts: readonly string[]): string {
  return texts.map((text) => JSON.stringify(text)).join(", ");
}

/** All that is in the column of keys is the space bar, and the design is called by a number. */
function makeCareless(participant: string): Session {
  const design = makeDesign({ id: "1e5", probe: { perBlock: 1, key: " ", windowMs: 800 } });
  const session = makeSession(design, 1, { participant });
  const rows = session.rows.map((row): Row => {
    const response = row.event === "rating" ? row.rating : row.key;
    return { ...row, jspsych: { ...row.jspsych, response } };
  });
  return { ...session, rows };
}

/** What the session holds, as the programs are to tell it. */
function tell({ participant, design, rows }: Session): readonly string[] {
  const answers = [...new Set(rows.flatMap((row) => row.jspsych.response ?? []))];
  const count = (isSo: (row: Row) => boolean) => rows.filter(isSo).length;
  const noAnswer = count((row) => row.jspsych.response === null);
  return [
    `participant|text|0|missing|${participant}|`,
    `design_id|text|0|missing|${design.id}|`,
    `key|text|${count(({ key }) => key === null)}|missing|space|`,
    `response|text|${noAnswer}|missing|${answers.join("|")}|`,
    ...BOOLEANS.map((name) => {
      if (name === "simulated") return `simulated|boolean|0|missing|${rows.length}|`;
      return `${name}|boolean|${count((row) => row[name] === null)}|missing|${count((row) => row[name] === true)}|`;
    }),
    `rating|number|${count(({ rating }) => rating === null)}|missing|${rows.reduce((sum, { rating }) => sum + (rating ?? 0), 0)}|`,
  ];
}

const folder = mkdtempSync(join(tmpdir(), "reading-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sessions = CODES.map(makeCareless);
const places = sessions.map((session, index) => {
  const place = join(folder, `code-${index}`);
  mkdirSync(place);
  writeFileSync(join(place, FILE), formatCsv(session));
  return place;
});

/** The recipe and what tells of it, once in each folder: to start a program takes longer than to read a file. */
const PROGRAMS = [
  {
    name: "R",
    command: find(["Rscript"], ["--version"]),
    absent: "Rscript is not installed, so nobody read the file with it.",
    script: `${R_RECIPE}\n${TELL_IN_R}`,
    run: (script: string) => `for (place in c(${list(places)})) { setwd(place); source(${list([script])}) }`,
  },
  {
    name: "Python",
    command: find(["python3", "/usr/bin/python3"], ["-c", "import pandas"]),
    absent: "Python with pandas is not installed, so nobody read the file with it.",
    script: `${PYTHON_RECIPE}\n${TELL_IN_PYTHON}`,
    run: (script: string) =>
      `import os\nfor place in [${list(places)}]:\n    os.chdir(place)\n    exec(open(${list([script])}).read(), globals())`,
  },
] as const;

test.for(PROGRAMS)(
  "the recipe for $name keeps codes, the space bar and what is true or false as they are",
  { timeout: COMPUTING_MS },
  ({ command, absent, script, run }, { skip }) => {
    if (command === null) return skip(absent);
    const recipe = join(folder, "recipe");
    writeFileSync(recipe, script);
    writeFileSync(join(folder, "run"), run(recipe));
    const { stdout, stderr } = spawnSync(command, ["run"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.trimEnd().split("\n")).toEqual(sessions.flatMap(tell));
  },
);

test("the code field says what R makes of a code without the recipe", { timeout: COMPUTING_MS }, ({
  skip,
}) => {
  const [{ command, absent }] = PROGRAMS;
  if (command === null) return skip(absent);
  const careless =
    'for (code in c("007", "1e5")) cat(code, "as", format(read.csv(text = c("code", code))$code, scientific = FALSE), "")';
  const { stdout } = spawnSync(command, ["-e", careless], { encoding: "utf8" });
  expect(stdout.trim()).toBe("007 as 7 1e5 as 100000");
  for (const become of ["007 as 7", "1e5 as 100000"])
    expect(BEFORE.participantAsNumberHint).toContain(become);
});
