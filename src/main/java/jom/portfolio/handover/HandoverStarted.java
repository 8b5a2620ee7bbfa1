package jom.portfolio.handover;

/**
 * Somebody hands over; what is open has to be listed.
 *
 * @param leavingIsThere whether whoever leaves can still sign in
 */
public record HandoverStarted(HandoverView handover, boolean leavingIsThere) {}
