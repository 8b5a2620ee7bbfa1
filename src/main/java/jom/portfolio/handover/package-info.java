/** How the open work of a manager who leaves a portfolio goes to a successor. */
@NamedInterface("handover")
@NullMarked
package jom.portfolio.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
