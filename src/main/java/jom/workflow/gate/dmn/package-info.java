/** The rules of decision tables. */
@NullMarked
package jom.workflow.gate.dmn;

import org.jspecify.annotations.NullMarked;
