/**
 * The gate for process models: what may be deployed, whose it is, and who releases it. Read as {@code workflow::gate} by the
 * pages.
 */
@NamedInterface("gate")
@NullMarked
package jom.workflow.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
