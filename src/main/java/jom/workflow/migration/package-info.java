/**
 * Moving running processes to another version: planned, tried out without consequences, then done instance by instance.
 * Read as {@code workflow::migration} by the pages.
 */
@NamedInterface("migration")
@NullMarked
package jom.workflow.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
