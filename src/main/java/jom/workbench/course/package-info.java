/** How an opportunity came this far, and how far all of a portfolio are. */
@NullMarked
package jom.workbench.course;

import org.jspecify.annotations.NullMarked;
