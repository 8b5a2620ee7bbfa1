/** Whom one could ask for the roles of an opportunity, on a page. */
@NullMarked
package jom.workbench.candidates;

import org.jspecify.annotations.NullMarked;
