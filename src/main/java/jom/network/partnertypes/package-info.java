/** How administrators add partner types and change them. */
@NamedInterface("partnertypes")
@NullMarked
package jom.network.partnertypes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
