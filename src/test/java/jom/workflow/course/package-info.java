/** Plays whole opportunities through the desk, as people of several organisations. */
@NullMarked
package jom.workflow.course;

import org.jspecify.annotations.NullMarked;
