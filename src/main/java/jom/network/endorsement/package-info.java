/** What organisations say of each other once they have won together. */
@NamedInterface("endorsement")
@NullMarked
package jom.network.endorsement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
