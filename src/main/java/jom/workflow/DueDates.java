package jom.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives whoever has to act more time. */
@Component
public class DueDates {

    private final ObjectProvider<ProcessEngine> engine;
    private final OpenTasks open;
    private final ActingCalendars calendars;
    private final Clock clock;

    DueDates(ObjectProvider<ProcessEngine> engine, OpenTasks open, ActingCalendars calendars, Clock clock) {
        this.engine = engine;
        this.open = open;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Puts the deadline of an open task off; when it passes again, it is overdue again.
     *
     * @param workingDays from now, in the calendar of whoever has to act
     * @return when it is due now
     * @throws TaskNotOpen if it has been done meanwhile
     */
    public Instant postpone(String taskId, int workingDays) {
        TaskAtHand task = open.at(taskId).orElseThrow(TaskNotOpen::new);
        Instant due = calendars.of(task.groups()).plus(clock.instant(), workingDays);
        engine.getObject().getTaskService().setDueDate(taskId, Date.from(due));
        return due;
    }
}
