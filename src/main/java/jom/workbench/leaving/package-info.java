/** How somebody leaves an opportunity, or gives it up, on its page. */
@NullMarked
package jom.workbench.leaving;

import org.jspecify.annotations.NullMarked;
