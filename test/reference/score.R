# Works out the scores of the made-up sessions, with base R alone and apart from the page's own code:
# reads score-designs.csv and score-rows-*.csv, writes score-answers.json. What cannot be estimated is null.
# Rscript test/reference/score.R

script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
folder <- dirname(normalizePath(script))

read_table <- function(name) {
  read.csv(file.path(folder, name), na.strings = "", stringsAsFactors = FALSE, encoding = "UTF-8")
}

# ---- What counts -----------------------------------------------------------------------------------------------

# The positions, within one attempt at a block, of what must have happened uncut; empty if something is lacking.
find_whole <- function(attempt, design) {
  asked <- which(attempt$event == "rating")
  shown <- if (attempt$condition[1] == "rest") {
    head(which(attempt$event == "fixation"), 1)
  } else {
    which(attempt$event == "image")
  }
  needed_shown <- if (attempt$condition[1] == "rest") 1 else design$images_per_block
  needed_asked <- sum(c("before-block", "after-block") %in% design$moments) * length(design$questions)
  if (length(shown) != needed_shown || length(asked) != needed_asked) return(integer(0))
  whole <- seq_len(max(shown, asked))
  if (any(attempt$interrupted[whole])) integer(0) else whole
}

# All blocks: for each its place within its condition, and the rows of the last whole attempt (perhaps none).
list_blocks <- function(rows, design) {
  main <- rows[rows$phase == "main" & !is.na(rows$block), ]
  numbers <- sort(unique(main$block))
  conditions <- vapply(numbers, function(b) main$condition[main$block == b][1], "")
  lapply(seq_along(numbers), function(i) {
    own <- main[main$block == numbers[i], ]
    attempts <- split(own, list(own$part, own$attempt), drop = TRUE)
    attempts <- attempts[order(vapply(attempts, function(a) max(a$row), 0))]
    counted <- own[0, ]
    for (attempt in attempts) {
      whole <- find_whole(attempt, design)
      if (length(whole) > 0) counted <- attempt[whole, ]
    }
    place <- sum(conditions[seq_len(i)] == conditions[i])
    list(condition = conditions[i], place = place, rows = counted)
  })
}

# The ratings that count, in the order given, with the place of their block.
list_ratings <- function(rows, blocks, design) {
  found <- list()
  for (moment in intersect(c("before", "after"), design$moments)) {
    asked <- rows[rows$phase == moment & rows$event == "rating" & !rows$interrupted, ]
    for (question in design$questions) {
      own <- asked[asked$question %in% question, ]
      if (nrow(own) > 0) found[[length(found) + 1]] <- cbind(tail(own, 1), moment = moment, place = NA)
    }
  }
  for (block in blocks) {
    asked <- block$rows[block$rows$event == "rating", ]
    moments <- rep(intersect(c("before-block", "after-block"), design$moments), each = length(design$questions))
    if (nrow(asked) > 0) found[[length(found) + 1]] <- cbind(asked, moment = moments, place = block$place)
  }
  ratings <- do.call(rbind, found)
  # Confirmed at the start value as it stood, where the scale has one.
  ratings$untouched <- !is.na(design$start) & !is.na(ratings$rating) & !ratings$touched
  ratings[order(ratings$row), ]
}

# ---- Numbers, NA where there is none ---------------------------------------------------------------------------

mean_or_na <- function(x) if (length(x) > 0) mean(x) else NA
sd_or_na <- function(x) if (length(x) > 1) sd(x) else NA
median_or_na <- function(x) if (length(x) > 0) median(x) else NA
slope_or_na <- function(y, x) if (length(y) > 1) unname(coef(lm(y ~ x))[2]) else NA

# ---- JSON ------------------------------------------------------------------------------------------------------

# Adding 0 turns the -0 that least squares leave into 0.
json_number <- function(x) if (is.na(x)) "null" else sprintf("%.15g", x + 0)
json_truth <- function(x) if (x) "true" else "false"
json_text <- function(x) if (is.na(x)) "null" else paste0("\"", x, "\"")

# `{ "a": 1, "b": 2 }` from values that are JSON already.
json_line <- function(values) {
  paste0("{ ", paste0("\"", names(values), "\": ", unlist(values), collapse = ", "), " }")
}

# One line each, indented by so many spaces.
json_lines <- function(items, indent, open, close) {
  if (length(items) == 0) return(paste0(open, close))
  space <- strrep(" ", indent)
  inner <- paste0(space, "  ", unlist(items), collapse = ",\n")
  paste0(open, "\n", inner, "\n", space, close)
}

json_object <- function(values, indent) {
  json_lines(paste0("\"", names(values), "\": ", unlist(values)), indent, "{", "}")
}

# ---- One session -----------------------------------------------------------------------------------------------

score_condition <- function(condition, ratings) {
  own <- ratings[ratings$moment == "after-block" & ratings$condition %in% condition & !is.na(ratings$rating), ]
  list(
    n = nrow(own),
    mean = mean_or_na(own$rating),
    sd = sd_or_na(own$rating),
    slope = slope_or_na(own$rating, own$place),
    untouched = sum(own$untouched)
  )
}

score_probes <- function(blocks) {
  counted <- do.call(rbind, lapply(blocks, function(block) block$rows))
  images <- counted[counted$event == "image", ]
  outcomes <- table(factor(images$probe_outcome, c("hit", "miss", "late", "false-alarm")))
  list(
    hits = outcomes[["hit"]],
    misses = outcomes[["miss"]],
    late = outcomes[["late"]],
    falseAlarms = outcomes[["false-alarm"]],
    shown = sum(images$probe),
    medianRtMs = median_or_na(images$rt_ms[images$probe_outcome %in% "hit"])
  )
}

# What is worked out of one question, every value as JSON.
score_question <- function(design, question, ratings, indent) {
  ratings <- ratings[ratings$question %in% question, ]
  conditions <- sapply(design$conditions, score_condition, ratings, simplify = FALSE)
  mean_of <- function(condition) {
    if (condition %in% names(conditions)) conditions[[condition]]$mean else NA
  }
  cues <- names(conditions)[design$roles == "cue"]
  comparisons <- names(conditions)[design$roles == "comparison"]
  first_cue <- if (length(cues) > 0) cues[1] else NA
  contrasts <- lapply(cues, function(cue) lapply(comparisons, function(comparison) {
    difference <- mean_of(cue) - mean_of(comparison)
    behind <- conditions[[cue]]$untouched + conditions[[comparison]]$untouched
    json_line(list(
      cue = json_text(cue),
      comparison = json_text(comparison),
      difference = json_number(difference),
      untouched = json_number(if (is.na(difference)) NA else behind)
    ))
  }))
  means <- lapply(names(conditions), function(id) {
    json_object(c(condition = json_text(id), lapply(conditions[[id]], json_number)), indent + 2)
  })
  before <- mean_or_na(ratings$rating[ratings$moment == "before"])
  after <- mean_or_na(ratings$rating[ratings$moment == "after"])
  c(
    conditions = json_lines(means, indent, "[", "]"),
    contrasts = json_lines(unlist(contrasts), indent, "[", "]"),
    lapply(
      list(before = before, after = after, change = after - before, cueMinusBefore = mean_of(first_cue) - before),
      json_number
    )
  )
}

score_session <- function(design) {
  rows <- read_table(paste0("score-rows-", design$session, ".csv"))
  rows <- rows[order(rows$row), ]
  blocks <- list_blocks(rows, design)
  ratings <- list_ratings(rows, blocks, design)
  answered <- ratings$rating[!is.na(ratings$rating)]
  together <- list(
    peak = if (length(answered) > 0) max(answered) else NA,
    atEnds = mean_or_na(answered == design$min | answered == design$max),
    missed = sum(is.na(ratings$rating)),
    asked = nrow(ratings),
    untouched = sum(ratings$untouched)
  )
  given <- lapply(seq_len(nrow(ratings)), function(i) {
    one <- ratings[i, ]
    json_line(list(
      row = one$row,
      block = json_number(one$block),
      condition = json_text(one$condition),
      moment = json_text(one$moment),
      value = json_number(one$rating),
      isUntouched = json_truth(one$untouched)
    ))
  })
  probes <- if (design$has_probes) {
    json_object(lapply(score_probes(blocks), json_number), 6)
  } else {
    "null"
  }
  # The first question is the headline; where there are others each has its own scores beside it.
  each <- if (length(design$questions) > 1) {
    scores <- lapply(design$questions, function(id) json_object(score_question(design, id, ratings, 10), 8))
    names(scores) <- design$questions
    c(questions = json_object(scores, 6))
  }
  json_object(
    c(
      ratings = json_lines(given, 6, "[", "]"),
      score_question(design, design$questions[1], ratings, 6),
      lapply(together, json_number),
      probes = probes,
      each
    ),
    4
  )
}

designs <- read_table("score-designs.csv")
sessions <- lapply(seq_len(nrow(designs)), function(i) {
  design <- as.list(designs[i, ])
  design$moments <- strsplit(design$moments, " ")[[1]]
  design$questions <- strsplit(design$questions, " ")[[1]]
  entries <- strsplit(strsplit(design$conditions, " ")[[1]], ":")
  design$conditions <- vapply(entries, function(entry) entry[1], "")
  design$roles <- vapply(entries, function(entry) entry[3], "")
  score_session(design)
})
names(sessions) <- designs$session
answers <- json_object(list(r = json_text(R.version.string), sessions = json_object(sessions, 2)), 0)
writeLines(answers, file.path(folder, "score-answers.json"), useBytes = TRUE)
