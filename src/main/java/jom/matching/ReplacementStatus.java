package jom.matching;

/** What became of a place that somebody left. */
enum ReplacementStatus {
    PROPOSED,
    CONFIRMED,
    WAIVED,
    LEFT_OPEN
}
