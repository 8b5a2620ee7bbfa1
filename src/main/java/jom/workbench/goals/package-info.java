/** What portfolios want to reach, and how far they are, on pages. */
@NullMarked
package jom.workbench.goals;

import org.jspecify.annotations.NullMarked;
