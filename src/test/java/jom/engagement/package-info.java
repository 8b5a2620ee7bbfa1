/** Rules between what participants tell. */
@NullMarked
package jom.engagement;

import org.jspecify.annotations.NullMarked;
