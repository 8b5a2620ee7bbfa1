/** Shows who sees what of an opportunity, at every door and in every stage. */
@NullMarked
package jom.disclosure;

import org.jspecify.annotations.NullMarked;
