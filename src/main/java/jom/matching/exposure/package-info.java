/** Who qualified for which opportunity, who was offered it, and whether that was fair. */
@NamedInterface("exposure")
@NullMarked
package jom.matching.exposure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
