/** The pages on which organisations are looked for, show themselves, and get to know each other. */
@NullMarked
package jom.workbench.directory;

import org.jspecify.annotations.NullMarked;
