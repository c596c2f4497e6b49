//! The vendors' documented samples, in our own words, and what each of them is.
