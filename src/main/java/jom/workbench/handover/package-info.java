/** How a manager's open work is handed over, on pages. */
@NullMarked
package jom.workbench.handover;

import org.jspecify.annotations.NullMarked;
