/** How organisations join, on pages. */
@NullMarked
package jom.workbench.onboarding;

import org.jspecify.annotations.NullMarked;
