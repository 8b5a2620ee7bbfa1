/** Human tasks that portfolio managers draw themselves, with forms of their own. */
@NullMarked
package jom.workflow.questionnaire;

import org.jspecify.annotations.NullMarked;
