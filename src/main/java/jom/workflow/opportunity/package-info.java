/** Contracts, building blocks, rosters and bridges of the module opportunity. */
@NullMarked
package jom.workflow.opportunity;

import org.jspecify.annotations.NullMarked;
