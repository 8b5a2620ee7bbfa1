/** What a split would give whom, on a page. */
@NullMarked
package jom.workbench.split;

import org.jspecify.annotations.NullMarked;
