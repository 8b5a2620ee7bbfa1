package jom.portfolio.introduction;

/** A manager introduces two organisations; both have to be asked. */
public record IntroductionStarted(IntroductionView introduction) {}
