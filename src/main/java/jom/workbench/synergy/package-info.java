/** How the members of a portfolio complement each other, on a page. */
@NullMarked
package jom.workbench.synergy;

import org.jspecify.annotations.NullMarked;
