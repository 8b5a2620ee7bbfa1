package jom.portfolio.handover;

/** The successor manages the portfolio, whoever left does not any more. */
public record HandoverCompleted(HandoverView handover) {}
