/** Finds organisations by their names, however they are written, and by what they can do. */
@NamedInterface("search")
@NullMarked
package jom.network.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
