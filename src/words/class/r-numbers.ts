/** The parts of the script in base R that work out the numbers of the wall. */
import type { RScriptFacts } from "./r-script";

type Halved = Pick<RScriptFacts, "cue" | "comparison" | "question" | "cueBlocks" | "comparisonBlocks">;

/** Text between quotation marks of R: ids and names of files hold neither these nor a backslash. */
export const quote = (text: string) => `"${text.replace(/["\\]/g, "")}"`;

/** The mean difference, its interval, its standardised effect, and the signed rank. */
export const PAIRED = `# The noncentrality at which t stands at this probability; NA where pt cannot work it out. (It warns of its precision
# far from there.)
noncentrality <- function(t, df, probability) {
  off <- function(ncp) suppressWarnings(pt(t, df, ncp)) - probability
  tryCatch(uniroot(off, c(-37, 37), tol = 1e-10)$root, error = function(e) NA)
}

paired <- function(d) {
  n <- length(d)
  tell("People", n)
  if (n == 0) return(missing_for("Mean difference", "nobody has a mean of both"))
  tell("Mean difference", signif(mean(d), 6))
  # Rounded to ten decimals, so that differences that are equal tie.
  d10 <- round(d, 10)
  if (n < 2) {
    missing_for("Standard deviation", "needs two people")
  } else if (all(d10 == d10[1])) {
    tell("Standard deviation", 0)
    tell("95 % interval of the mean", signif(c(d[1], d[1]), 6))
    missing_for("Standardised effect (d_z)", "all differences are the same")
  } else {
    tell("Standard deviation", signif(sd(d), 6))
    tell("95 % interval of the mean", signif(t.test(d)$conf.int, 6))
    t <- mean(d) / (sd(d) / sqrt(n))
    tell("Standardised effect (d_z)", signif(mean(d) / sd(d), 6))
    bounds <- c(noncentrality(t, n - 1, 0.975), noncentrality(t, n - 1, 0.025)) / sqrt(n)
    if (anyNA(bounds)) {
      missing_for("95 % interval of d_z", "beyond what R's pt can work out")
    } else {
      tell("95 % interval of d_z", signif(bounds, 6))
    }
  }
  if (all(d10 == 0)) {
    missing_for("Wilcoxon signed rank V, p", "all differences are zero")
  } else {
    ranks <- suppressWarnings(wilcox.test(d10, exact = FALSE, correct = TRUE))
    tell("Wilcoxon signed rank V, p", unname(ranks$statistic), signif(ranks$p.value, 6))
  }
  tell("Differences of exactly zero", sum(d10 == 0))
}
`;

/** The split-half correlation of the difference. */
export function writeSplitHalf(facts: Halved): string {
  return `# Every way to put half of the blocks into the first half (of an odd number: either way of halving).
halves_of <- function(blocks) {
  sizes <- unique(c(floor(blocks / 2), ceiling(blocks / 2)))
  do.call(c, lapply(sizes, function(size) combn(blocks, size, simplify = FALSE)))
}
count_halves <- function(blocks) sum(choose(blocks, unique(c(floor(blocks / 2), ceiling(blocks / 2)))))
draw_half <- function(blocks) sample.int(blocks, floor(blocks / 2) + (blocks %% 2) * sample(0:1, 1))

# One row a person, one column a block.
blocks_of <- function(rows, condition) {
  own <- rows[rows$condition %in% condition, ]
  tapply(own$rating, list(factor(own$person, unique(rows$person)), own$occurrence), function(x) x[1])
}

split_half <- function(rows) {
  name <- "Split-half"
  rows <- rows[rows$moment == "after-block" & rows$question == ${quote(facts.question)}, ]
  a <- blocks_of(rows, ${quote(facts.cue)})
  b <- blocks_of(rows, ${quote(facts.comparison)})
  blocks <- c(${facts.cueBlocks}, ${facts.comparisonBlocks})
  if (min(blocks) < 2) return(missing_for(name, "needs two blocks of each condition"))
  # People who rated every block of both conditions.
  whole <- rep(FALSE, nrow(a))
  if (ncol(a) == blocks[1] && ncol(b) == blocks[2]) whole <- complete.cases(a) & complete.cases(b)
  a <- a[whole, , drop = FALSE]
  b <- b[whole, , drop = FALSE]
  if (nrow(a) < 3) return(missing_for(name, "needs three people without a missed rating"))
  mean_in <- function(m, half) rowMeans(m[, half, drop = FALSE])
  rest <- function(m, half) setdiff(seq_len(ncol(m)), half)
  correlate <- function(i, j) {
    first <- round(mean_in(a, i) - mean_in(b, j), 10)
    second <- round(mean_in(a, rest(a, i)) - mean_in(b, rest(b, j)), 10)
    suppressWarnings(cor(first, second))
  }
  # Each split once: swapping the halves gives the same correlation.
  if (count_halves(ncol(a)) / 2 * count_halves(ncol(b)) < 5000) {
    r <- unlist(lapply(Filter(function(half) 1 %in% half, halves_of(ncol(a))), function(i) {
      vapply(halves_of(ncol(b)), function(j) correlate(i, j), 0)
    }))
  } else {
    # Drawn, as on the wall, but other ones: the median may differ from the wall's by a hundredth or two.
    set.seed(1)
    r <- replicate(5000, correlate(draw_half(ncol(a)), draw_half(ncol(b))))
  }
  tell("Split-half: people, splits", nrow(a), length(r))
  if (anyNA(r)) return(missing_for(name, "in some splits a half is the same for everybody"))
  tell("Median correlation of halves", signif(median(r), 6))
  if (median(r) > 0) tell("Stepped up (Spearman-Brown)", signif(2 * median(r) / (1 + median(r)), 6))
}
`;
}
