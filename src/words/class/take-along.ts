/** The words of what a class may take along: its files, and how to read them. */

export const TAKE_ALONG = {
  title: "Take along",
  lead: "One row a person, one column a condition: what a paired test and every statistics course wants. Nobody is named; the numbers of people are dealt at random.",
  wideCsv: "Download wide CSV",
  wideExcel: "Download wide Excel",
  all: "Download all with R script",
  allHint:
    "A zip: the wide table, every rating, a script in base R that gives the numbers of the wall again, and how to do the same in JASP.",
  print: "Print",
  readme: "README.txt",
} as const;

export type ReadmeFacts = {
  readonly title: string;
  readonly wideFile: string;
  readonly longFile: string;
  readonly scriptFile: string;
  readonly cueColumn: string;
  readonly comparisonColumn: string;
  readonly people: number;
  readonly stamp: string | null;
};

/** What stands beside the files. */
export function writeReadme(facts: ReadmeFacts): string {
  const { title, stamp, wideFile, longFile, scriptFile, cueColumn, comparisonColumn, people } = facts;
  const madeUp = stamp === null ? "" : `\nALL OF THIS IS ${stamp.toUpperCase()}: nobody rated anything.\n`;
  return `${title}
${"=".repeat(title.length)}
${madeUp}
${people} people, each under a number that was dealt at random for these files. Nothing in them tells who
anybody is, or when they took part. Ratings of craving can be data about health all the same: keep them as such.

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
