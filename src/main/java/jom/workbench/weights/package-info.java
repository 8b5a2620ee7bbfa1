/** How much each criterion counts when a team is sought, on a page. */
@NullMarked
package jom.workbench.weights;

import org.jspecify.annotations.NullMarked;
