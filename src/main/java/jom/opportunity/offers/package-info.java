/** Who was chosen to be asked into which opportunity, and when: read in bulk, for modules that see to it that offers are shared out. */
@NamedInterface("offers")
@NullMarked
package jom.opportunity.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
