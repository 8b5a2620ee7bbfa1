/** Organisations that are in the network twice, as it seems: a list to decide on. */
@NamedInterface("duplicates")
@NullMarked
package jom.network.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
