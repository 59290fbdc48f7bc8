/** The script that gives the numbers of the wall again from the files of a class, in base R. */
import { PAIRED, quote, writeSplitHalf } from "./r-numbers";

export type RScriptFacts = {
  readonly title: string;
  /** Names of the two files, in the folder of the script. */
  readonly wideFile: string;
  readonly longFile: string;
  /** What is subtracted from what: the columns of the wide file. */
  readonly cueColumn: string;
  readonly comparisonColumn: string;
  /** The same in the long file: ids of the conditions and of the question. */
  readonly cue: string;
  readonly comparison: string;
  readonly question: string;
  /** How many blocks of the two the design has. */
  readonly cueBlocks: number;
  readonly comparisonBlocks: number;
  /** The ends of the scale. */
  readonly min: number;
  readonly max: number;
};

/** A comment is one line. */
const toComment = (text: string) => text.replace(/\s+/g, " ");

export function writeRScript(facts: RScriptFacts): string {
  return [begin(facts), PAIRED, writeSplitHalf(facts), writeRest(facts)].join("\n");
}

function begin(facts: RScriptFacts): string {
  return `# ${toComment(facts.title)}: the numbers of the room, worked out again.
# Base R, 4.0 or newer, no packages. Put this script and the two CSV files into one folder and make that folder
# the working directory (in RStudio: Session, Set Working Directory, To Source File Location).

for (file in c(${quote(facts.wideFile)}, ${quote(facts.longFile)})) {
  if (!file.exists(file)) stop(file, " is not in the working directory, ", getwd(), ".", call. = FALSE)
}
# Ids are text, also those that look like numbers.
wide <- read.csv(${quote(facts.wideFile)}, na.strings = "", colClasses = c(opened_by = "character"))
ratings <- read.csv(${quote(facts.longFile)}, na.strings = "", colClasses = c(
  moment = "character", condition = "character", question = "character"
))

# What is subtracted from what. Any two columns of means can stand here.
cue <- wide$${facts.cueColumn}
comparison <- wide$${facts.comparisonColumn}

tell <- function(name, ...) cat(formatC(name, width = -34), ..., "\\n")
missing_for <- function(name, why) tell(name, paste0("missing: ", why))
`;
}

function writeRest(facts: RScriptFacts): string {
  const ids = `c(${quote(facts.cue)}, ${quote(facts.comparison)})`;
  return `# Shares of the ratings after blocks of the two conditions, and differences by the condition that opened the run.
ends_and_openings <- function(people) {
  rows <- ratings[ratings$person %in% wide$person[people] & ratings$moment == "after-block", ]
  given <- rows$rating[rows$question == ${quote(facts.question)} & rows$condition %in% ${ids}]
  given <- given[!is.na(given)]
  if (length(given) > 0) {
    tell("Ratings at the lowest value, %", signif(100 * mean(given == ${facts.min}), 6))
    tell("Ratings at the highest value, %", signif(100 * mean(given == ${facts.max}), 6))
  }
  for (condition in unique(wide$opened_by[people])) {
    own <- people & wide$opened_by %in% condition
    tell(paste0("People, mean: ", condition, " first"), sum(own), signif(mean((cue - comparison)[own]), 6))
  }
}

describe <- function(people) {
  paired((cue - comparison)[people])
  split_half(ratings[ratings$person %in% wide$person[people], ])
  ends_and_openings(people)
}

if (any(wide$simulated)) {
  cat("\\n", sum(wide$simulated), " of ", nrow(wide), " people are made up: nobody rated what they say.\\n", sep = "")
}
both <- !is.na(cue) & !is.na(comparison)
cat("\\nEverybody\\n")
describe(both)
if (any(wide$left_out)) {
  cat("\\nWithout those whom a rule leaves out\\n")
  describe(both & !wide$left_out)
}
`;
}
