/** Searches for partners who close gaps of the solution map, on pages. */
@NullMarked
package jom.workbench.recruiting;

import org.jspecify.annotations.NullMarked;
