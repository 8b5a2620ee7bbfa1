/** The pages for process designers and for administrators of workflows. */
@NullMarked
package jom.workbench.designer;

import org.jspecify.annotations.NullMarked;
