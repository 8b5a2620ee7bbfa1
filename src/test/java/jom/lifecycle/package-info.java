/** Plays whole opportunities over HTTP, as people of several organisations. */
@NullMarked
package jom.lifecycle;

import org.jspecify.annotations.NullMarked;
