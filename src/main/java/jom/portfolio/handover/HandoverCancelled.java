package jom.portfolio.handover;

/** A handover was given up. */
public record HandoverCancelled(HandoverId handover) {}
