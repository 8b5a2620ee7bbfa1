/** Two organisations that are the same become one: what moves, what stays under the old id, and how it is taken back. */
@NamedInterface("merging")
@NullMarked
package jom.network.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
