/** How much each criterion counts when a team is sought: versions, trials before one is published, and who published it. */
@NamedInterface("weights")
@NullMarked
package jom.matching.weights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
