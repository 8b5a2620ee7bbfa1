/** How a manager's open work is handed over: the process, its steps, and what becomes of claimed tasks. */
@NullMarked
package jom.workflow.handover;

import org.jspecify.annotations.NullMarked;
