/** Reads the files of a deployment with the place of everything in them, within limits, and loads nothing else. */
@NullMarked
package jom.workflow.gate.read;

import org.jspecify.annotations.NullMarked;
