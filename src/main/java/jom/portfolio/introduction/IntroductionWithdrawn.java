package jom.portfolio.introduction;

/** A manager has taken an introduction back; nobody is asked any more. */
public record IntroductionWithdrawn(IntroductionId introduction) {}
