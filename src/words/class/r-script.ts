/** The script that gives the numbers of the wall again from the files of a class, in base R. */

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
};

/** Text between quotation marks of R: ids and names of files hold neither these nor a backslash. */
const quote = (text: string) => `"${text.replace(/["\\]/g, "")}"`;

/** A comment is one line. */
const toComment = (text: string) => text.replace(/\s+/g, " ");

export function writeRScript(facts: RScriptFacts): string {
  return `# ${toComment(facts.title)}: the numbers of the room, worked out again.
# Base R, 4.0 or newer, no packages. Put this script and the two CSV files into one folder and make that folder
# the working directory (in RStudio: Session, Set Working Directory, To Source File Location).

wide <- read.csv(${quote(facts.wideFile)}, na.strings = "")
ratings <- read.csv(${quote(facts.longFile)}, na.strings = "")

# What is subtracted from what. Any two columns of means can stand here.
cue <- wide$${facts.cueColumn}
comparison <- wide$${facts.comparisonColumn}

tell <- function(name, ...) cat(formatC(name, width = -34), ..., "\\n")

# The noncentrality at which t stands at this probability. (Far from there pt warns of its precision.)
noncentrality <- function(t, df, probability) {
  off <- function(ncp) suppressWarnings(pt(t, df, ncp)) - probability
  uniroot(off, c(-37, 37), tol = 1e-10)$root
}

paired <- function(d) {
  n <- length(d)
  tell("People", n)
  if (n < 2) return(invisible())
  tell("Mean difference", signif(mean(d), 6))
  tell("Standard deviation", signif(sd(d), 6))
  # Rounded to ten decimals, so that differences that are equal tie.
  d10 <- round(d, 10)
  if (sd(d10) > 0) {
    tell("95 % interval of the mean", signif(t.test(d)$conf.int, 6))
    t <- mean(d) / (sd(d) / sqrt(n))
    tell("Standardised effect (d_z)", signif(mean(d) / sd(d), 6))
    # Where t is very large the noncentral t cannot be worked out.
    if (abs(t) < 20) {
      bounds <- c(noncentrality(t, n - 1, 0.975), noncentrality(t, n - 1, 0.025))
      tell("95 % interval of d_z", signif(bounds / sqrt(n), 6))
    }
  }
  if (any(d10 != 0)) {
    ranks <- suppressWarnings(wilcox.test(d10, exact = FALSE, correct = TRUE))
    tell("Wilcoxon signed rank V, p", unname(ranks$statistic), signif(ranks$p.value, 6))
  }
  tell("Differences of exactly zero", sum(d10 == 0))
}

# Every way to put half of the blocks into the first half (of an odd number: either way of halving).
halves_of <- function(blocks) {
  sizes <- unique(c(floor(blocks / 2), ceiling(blocks / 2)))
  do.call(c, lapply(sizes, function(size) combn(blocks, size, simplify = FALSE)))
}

# One row a person, one column a block; people who rated every block of both conditions.
blocks_of <- function(rows, condition) {
  own <- rows[rows$condition %in% condition, ]
  tapply(own$rating, list(factor(own$person, unique(rows$person)), own$occurrence), function(x) x[1])
}

split_half <- function(rows) {
  rows <- rows[rows$moment == "after-block" & rows$question == ${quote(facts.question)}, ]
  a <- blocks_of(rows, ${quote(facts.cue)})
  b <- blocks_of(rows, ${quote(facts.comparison)})
  whole <- complete.cases(a) & complete.cases(b)
  a <- a[whole, , drop = FALSE]
  b <- b[whole, , drop = FALSE]
  if (nrow(a) < 3 || ncol(a) < 2 || ncol(b) < 2 || ncol(a) * ncol(b) > 64) return(invisible())
  mean_in <- function(m, half) rowMeans(m[, half, drop = FALSE])
  rest <- function(m, half) setdiff(seq_len(ncol(m)), half)
  r <- unlist(lapply(Filter(function(half) 1 %in% half, halves_of(ncol(a))), function(i) {
    vapply(halves_of(ncol(b)), function(j) {
      first <- round(mean_in(a, i) - mean_in(b, j), 10)
      second <- round(mean_in(a, rest(a, i)) - mean_in(b, rest(b, j)), 10)
      suppressWarnings(cor(first, second))
    }, 0)
  }))
  tell("Split-half: people, splits", nrow(a), length(r))
  if (anyNA(r)) return(tell("Split-half", "a half does not vary"))
  tell("Median correlation of halves", signif(median(r), 6))
  if (median(r) > 0) tell("Stepped up (Spearman-Brown)", signif(2 * median(r) / (1 + median(r)), 6))
}

both <- !is.na(cue) & !is.na(comparison)
cat("\\nEverybody\\n")
paired((cue - comparison)[both])
split_half(ratings[ratings$person %in% wide$person[both], ])
if (any(wide$left_out)) {
  cat("\\nWithout those whom a rule leaves out\\n")
  kept <- both & !wide$left_out
  paired((cue - comparison)[kept])
  split_half(ratings[ratings$person %in% wide$person[kept], ])
}
`;
}
