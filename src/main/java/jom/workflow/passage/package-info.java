/** What is kept of the way a process took: which flow a gateway chose, of what, and which row of a table advised it. */
@NullMarked
package jom.workflow.passage;

import org.jspecify.annotations.NullMarked;
