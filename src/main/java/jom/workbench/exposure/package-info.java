/** Who was offered what of what it qualified for, on pages. */
@NullMarked
package jom.workbench.exposure;

import org.jspecify.annotations.NullMarked;
