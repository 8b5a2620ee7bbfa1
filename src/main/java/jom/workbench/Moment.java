package jom.workbench;

import java.time.Instant;

/**
 * Something that happened, in words.
 *
 * @param details may be empty
 */
record Moment(Instant at, String what, String details, String who) {}
