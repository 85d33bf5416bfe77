# The reference values of AttitudeTests: R 4.2.2, psych 2.2.9. Data: "attitude" of R's own datasets, from Chatterjee S and Price B (1977),
# Regression Analysis by Example, New York: Wiley, p. 23 and following.
# Rscript attitude.R
library(psych)
# Score: percent of maximum possible in hundredths, rounded down; the items go from 0 to 100.
score <- (rowSums(attitude) * 10000) %/% (7 * 100) / 100
d <- describe(score)
q <- quantile(score, c(.1, .25, .5, .75, .9), type = 7, names = FALSE)
alpha <- suppressMessages(alpha(attitude))$total$raw_alpha
half <- suppressMessages(alpha(attitude[, 1:3]))$total$raw_alpha
cat(sprintf("n %d\nmean %.12f\nsd %.12f\nmedian %.12f\n", d$n, d$mean, d$sd, d$median))
cat(sprintf("quantile %.12f\n", q), sep = "")
cat(sprintf("alpha of seven %.12f\nalpha of three %.12f\n", alpha, half))
