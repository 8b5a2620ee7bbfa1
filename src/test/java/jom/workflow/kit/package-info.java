/** The kit for process designers: element templates for Camunda Modeler, drawn up from the code. */
@NullMarked
package jom.workflow.kit;

import org.jspecify.annotations.NullMarked;
