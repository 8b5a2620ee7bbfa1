/** Contracts and building blocks of the module matching. */
@NullMarked
package jom.workflow.matching;

import org.jspecify.annotations.NullMarked;
