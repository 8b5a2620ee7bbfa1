/** How a partner is sought where the solution map has a gap: the process and its step. */
@NullMarked
package jom.workflow.recruiting;

import org.jspecify.annotations.NullMarked;
