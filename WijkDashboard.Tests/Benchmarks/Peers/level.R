# The level lens (methods, section 4.1) in R, a report at a time, each step over all its districts at once.
# Reads: group,count,exposure. A group is one indicator of one municipality. Prints seconds, seconds of processor, number of scores, sum of |z|.
KAPPA <- 0.678654558952874
K <- 3 / 8

dispersion <- function(z) {
  limits <- quantile(z, c(0.1, 0.9), names = FALSE)
  sum(pmin(pmax(z, limits[1]), limits[2])^2) / (length(z) - 1) / KAPPA
}

scores <- function(observed, target, tau) {
  if (tau < 1e-6) return(2 * (observed - target))
  2 / tau * (asinh(tau * observed) - asinh(tau * target))
}

spread <- function(observed, target) {
  if (dispersion(scores(observed, target, 0)) <= 1) return(0)
  if (dispersion(scores(observed, target, 2)) > 1) return(2)
  low <- 0
  high <- 2
  while (high - low > 1e-10) {
    middle <- (low + high) / 2
    if (dispersion(scores(observed, target, middle)) > 1) low <- middle else high <- middle
  }
  (low + high) / 2
}

level <- function(counts, exposures) {
  use <- exposures >= 200
  counts <- counts[use]
  exposures <- exposures[use]
  if (length(counts) < 8 || sum(counts) == 0) return(numeric(0))
  pooled <- sum(counts) / sum(exposures)
  centre <- pooled
  if (median(exposures * pooled) >= 10) {
    middle <- median(counts / exposures)
    if (middle > 0) centre <- middle
  }
  observed <- sqrt(counts + K)
  target <- sqrt(exposures * centre + K)
  scores(observed, target, spread(observed, target))
}

table <- as.matrix(read.csv(commandArgs(trailingOnly = TRUE)[1], header = FALSE))
rows <- split(seq_len(nrow(table)), table[, 1])
groups <- lapply(rows, function(r) list(table[r, 2], table[r, 3]))
start <- proc.time()
found <- lapply(groups, function(g) level(g[[1]], g[[2]]))
taken <- proc.time() - start
cat(sprintf("%.3f %.3f %d %.6f\n", taken[["elapsed"]], taken[["user.self"]] + taken[["sys.self"]], sum(lengths(found)), sum(abs(unlist(found)))))
