package jom.portfolio.recruiting;

/** Nobody is looked for any more. */
public record RecruitingEnded(RecruitingId recruiting, RecruitingState how) {}
