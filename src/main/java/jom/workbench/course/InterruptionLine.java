package jom.workbench.course;

import java.time.Instant;

/**
 * Something that came in between, in words.
 *
 * @param where the workflow it belongs to, and whose that is
 */
public record InterruptionLine(String name, String why, String where, Instant at) {}
