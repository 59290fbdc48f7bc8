/** The words of what a class may take along: its files, and how to read them. */
import { countOf } from "../numbers";

export const TAKE_ALONG = {
  title: "Take along",
  lead: "One row a person, one column a condition: what a paired test and every statistics course wants. Nobody is named; the numbers of people are dealt at random, anew each time the wall is opened.",
  wideCsv: "Download wide CSV",
  wideExcel: "Download wide Excel",
  all: "Download all with R script",
  allHint:
    "A zip: the wide table, every rating, a script in base R that gives the numbers of the wall again, and how to do the same in JASP.",
  rows: "Download all rows CSV",
  bids: "Download BIDS data set",
  keepNames: "Keep names: labels, session ids, wall clocks, seeds, and what browsers said of themselves",
  keepNamesHint:
    "In the rows, in the data set, and as a table beside the R script that says who is behind each number. Whoever has such a file can tell who took part. The wide table stays without.",
  few: "Of fewer than ten people each line may be known to somebody in the room: keep these files to yourself, and hand out those of the made-up class.",
  print: "Print",
  /** Of thousands of people it takes seconds. */
  making: "The file is being made…",
  readme: "README.txt",
} as const;

const people = (count: number) => countOf(count, "person", "people");

/** What there is of those who came by file, and of those who came by code. */
export function describeForms(byFile: number, byCode: number): string {
  const files = `${people(byFile)} came by file, with every event of the run: all of these rows in one table, or as one data set.`;
  if (byCode === 0) return files;
  return `${files} ${people(byCode)} came by code, which holds ratings only: they stand in the wide table and among the ratings.`;
}

export type ReadmeFacts = {
  readonly title: string;
  readonly wideFile: string;
  readonly longFile: string;
  readonly scriptFile: string;
  /** Null where nobody is named. */
  readonly whoFile: string | null;
  readonly cueColumn: string;
  readonly comparisonColumn: string;
  readonly people: number;
  /** How many of them came with every row of their run. */
  readonly byFile: number;
  /** How many of them are no people but made up. */
  readonly simulated: number;
  readonly stamp: string | null;
};

function tellSimulated({ simulated, people: all, stamp }: ReadmeFacts): string {
  if (simulated === 0) return "";
  if (simulated === all)
    return `\nALL OF THIS IS ${(stamp ?? "simulated").toUpperCase()}: nobody rated anything.\n`;
  return `\n${simulated} OF ${all} ARE SIMULATED: nobody rated what they say. The column simulated tells which.\n`;
}

function tellWho({ whoFile, people: all, byFile }: ReadmeFacts): string {
  if (whoFile === null) {
    return `Nothing in them tells who
anybody is, or when they took part.`;
  }
  const unnamed = all === byFile ? "" : ` for those who came by file (a code names nobody)`;
  return `Who they are was asked for: it stands in
${whoFile}, by these numbers${unnamed}. Without that file the others tell neither who anybody is, nor when they took part.`;
}

/** What stands beside the files. */
export function writeReadme(facts: ReadmeFacts): string {
  const { title, wideFile, longFile, scriptFile, cueColumn, comparisonColumn } = facts;
  return `${title}
${"=".repeat(title.length)}
${tellSimulated(facts)}
${people(facts.people)}, each under a number that was dealt at random for these files. ${tellWho(facts)}
Ratings of craving can be data about health all the same: keep them as such.

${people(facts.byFile)} came by file, with every event of the run, ${people(facts.people - facts.byFile)} with ratings only. Ratings are what these tables hold of
everybody.

${wideFile}    one row a person, one column a condition
${longFile}    one row a rating
${scriptFile}    the numbers of the wall, in base R

In R: put the files into one folder, make it the working directory, and run the script.

In JASP: open ${wideFile}; T-Tests, Paired Samples T-Test; take ${cueColumn} and ${comparisonColumn} as a pair;
tick Student, Wilcoxon signed-rank, Location parameter and Effect size with their confidence intervals. Cohen's d
there is the mean difference over the standard deviation of the differences. To leave people out as the wall does,
filter by left_out.

What the columns mean stands in the codebook sheet of the Excel file.
`;
}
