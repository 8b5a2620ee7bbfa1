/** Contracts and building blocks of the module proposal. */
@NullMarked
package jom.workflow.proposal;

import org.jspecify.annotations.NullMarked;
