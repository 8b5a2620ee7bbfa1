/** How two organisations are introduced, on pages. */
@NullMarked
package jom.workbench.introduction;

import org.jspecify.annotations.NullMarked;
