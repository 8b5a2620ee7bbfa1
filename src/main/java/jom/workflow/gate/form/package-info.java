/** The rules of forms. */
@NullMarked
package jom.workflow.gate.form;

import org.jspecify.annotations.NullMarked;
