/** The rules of process models. */
@NullMarked
package jom.workflow.gate.bpmn;

import org.jspecify.annotations.NullMarked;
