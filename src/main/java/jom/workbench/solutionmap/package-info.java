/** The pages of the solution map. */
@NullMarked
package jom.workbench.solutionmap;

import org.jspecify.annotations.NullMarked;
