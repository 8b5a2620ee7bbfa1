package jom.portfolio.handover;

/** Whoever leaves cannot be asked any more. */
public record LeavingManagerGone(HandoverId handover) {}
