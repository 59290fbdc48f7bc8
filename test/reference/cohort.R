# Works out the numbers of the made-up cohorts, with base R alone and apart from the page's own code:
# reads cohort-ratings.csv, writes cohort-answers.json. What cannot be estimated is null.
# Rscript test/reference/cohort.R

script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
folder <- dirname(normalizePath(script))
ratings <- read.csv(file.path(folder, "cohort-ratings.csv"), stringsAsFactors = FALSE)

number <- function(x) if (length(x) == 0 || is.na(x)) "null" else sprintf("%.15g", x + 0)

# The differences of those with a mean of both conditions, in order.
differences_of <- function(rows) {
  means <- tapply(rows$rating, list(rows$person, rows$condition), mean, na.rm = TRUE)
  d <- means[, "cue"] - means[, "neutral"]
  d[!is.na(d)]
}

# The noncentrality at which t stands at this probability.
noncentrality <- function(t, df, probability) {
  uniroot(function(ncp) pt(t, df, ncp) - probability, c(-37, 37), tol = 1e-12)$root
}

effect_interval <- function(d) {
  n <- length(d)
  t <- mean(d) / (sd(d) / sqrt(n))
  c(noncentrality(t, n - 1, 0.975), noncentrality(t, n - 1, 0.025)) / sqrt(n)
}

# Every way to put half of the blocks (of an odd number: either way of halving) into the first half.
halves_of <- function(blocks) {
  sizes <- unique(c(floor(blocks / 2), ceiling(blocks / 2)))
  do.call(c, lapply(sizes, function(size) combn(blocks, size, simplify = FALSE)))
}

# One row a person, one column a block; only those who rated every block of both conditions.
matrices_of <- function(rows) {
  wide <- function(condition) {
    own <- rows[rows$condition == condition, ]
    tapply(own$rating, list(own$person, own$place), function(x) x)
  }
  cue <- wide("cue")
  neutral <- wide("neutral")
  whole <- complete.cases(cue) & complete.cases(neutral)
  list(cue = cue[whole, , drop = FALSE], neutral = neutral[whole, , drop = FALSE])
}

split_half <- function(rows) {
  m <- matrices_of(rows)
  people <- nrow(m$cue)
  if (people < 3) return(list(people = people, splits = NA, r = NA, stepped_up = NA))
  cue_halves <- Filter(function(half) 1 %in% half, halves_of(ncol(m$cue)))
  neutral_halves <- halves_of(ncol(m$neutral))
  cue_of <- function(half) rowMeans(m$cue[, half, drop = FALSE])
  neutral_of <- function(half) rowMeans(m$neutral[, half, drop = FALSE])
  first <- lapply(cue_halves, cue_of)
  second <- lapply(cue_halves, function(half) cue_of(setdiff(seq_len(ncol(m$cue)), half)))
  first_neutral <- lapply(neutral_halves, neutral_of)
  second_neutral <- lapply(neutral_halves, function(half) neutral_of(setdiff(seq_len(ncol(m$neutral)), half)))
  r <- unlist(lapply(seq_along(first), function(i) {
    vapply(seq_along(first_neutral), function(j) {
      # Rounded, so that what is alike has no spread.
      suppressWarnings(cor(round(first[[i]] - first_neutral[[j]], 10), round(second[[i]] - second_neutral[[j]], 10)))
    }, 0)
  }))
  middle <- if (anyNA(r)) NA else median(r)
  list(
    people = people,
    splits = length(r),
    r = middle,
    stepped_up = if (!is.na(middle) && middle > 0) 2 * middle / (1 + middle) else NA
  )
}

score <- function(rows) {
  d <- differences_of(rows)
  n <- length(d)
  # Rounded, so that what is equal ties.
  tied <- round(d, 10)
  spread <- n > 1 && sd(tied) > 0
  interval <- if (spread) t.test(d)$conf.int else if (n > 1) rep(mean(d), 2) else c(NA, NA)
  dz <- if (spread) mean(d) / sd(d) else NA
  dz_interval <- if (spread) effect_interval(d) else c(NA, NA)
  ranks <- if (any(tied != 0)) {
    suppressWarnings(wilcox.test(tied, exact = FALSE, correct = TRUE))
  } else {
    list(statistic = NA, p.value = NA)
  }
  halves <- split_half(rows)
  own <- rows$rating[rows$person %in% as.integer(names(d)) & !is.na(rows$rating)]
  places <- tapply(rows$rating, list(rows$condition, rows$place), mean, na.rm = TRUE)
  values <- list(
    people = n, mean = mean(d), sd = if (n > 1) sd(d) else NA,
    low = interval[1], high = interval[2],
    dz = dz, dzLow = dz_interval[1], dzHigh = dz_interval[2],
    v = unname(ranks$statistic), p = ranks$p.value, zeros = sum(tied == 0),
    halvesPeople = halves$people, splits = halves$splits, r = halves$r, steppedUp = halves$stepped_up,
    atZero = mean(own == 0), firstCue = places["cue", 1], lastNeutral = tail(na.omit(places["neutral", ]), 1)
  )
  inner <- paste0("    \"", names(values), "\": ", vapply(values, number, ""), collapse = ",\n")
  paste0("{\n", inner, "\n  }")
}

cohorts <- unique(ratings$cohort)
scores <- vapply(cohorts, function(name) score(ratings[ratings$cohort == name, ]), "")
text <- paste0(
  "{\n  \"r\": \"", R.version.string, "\",\n",
  paste0("  \"", cohorts, "\": ", scores, collapse = ",\n"), "\n}"
)
writeLines(text, file.path(folder, "cohort-answers.json"), useBytes = TRUE)
