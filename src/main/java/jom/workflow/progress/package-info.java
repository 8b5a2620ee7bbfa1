/** How far opportunities are: steps done, open, late and next, why each gateway went its way, and all of a portfolio. */
@NamedInterface("progress")
@NullMarked
package jom.workflow.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
