/** How well organisations complement each other, pair by pair, and who has worked well with whom. */
@NamedInterface("synergy")
@NullMarked
package jom.matching.synergy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
