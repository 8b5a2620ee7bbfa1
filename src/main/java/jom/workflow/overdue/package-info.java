/** What happens when a step is not done in time: reminders, and the way to the manager of the portfolio. */
@NullMarked
package jom.workflow.overdue;

import org.jspecify.annotations.NullMarked;
