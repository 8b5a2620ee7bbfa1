/** How an organisation joins: the process, its steps, and what becomes of it when the domain moves on its own. */
@NullMarked
package jom.workflow.onboarding;

import org.jspecify.annotations.NullMarked;
