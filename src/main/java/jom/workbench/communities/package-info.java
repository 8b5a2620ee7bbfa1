/** Portfolios that could be founded, and who could join one, on pages. */
@NullMarked
package jom.workbench.communities;

import org.jspecify.annotations.NullMarked;
