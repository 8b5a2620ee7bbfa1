package jom.workflow;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps {@link OpenTasks} in step with the engine's tasks, in the same transaction. */
class OpenTaskListener implements TaskListener {

    private final OpenTaskJournal journal;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String contract;

    OpenTaskListener(
            OpenTaskJournal journal,
            Subjects subjects,
            ApplicationEventPublisher events,
            Clock clock,
            String contract) {
        this.journal = journal;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
        this.contract = contract;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(entity, true);
            case EVENTNAME_ASSIGNMENT -> journal.assigned(task.getId(), task.getAssignee());
            case EVENTNAME_UPDATE -> updated(entity);
            default -> closed(entity);
        }
    }

    private void closed(TaskEntity task) {
        journal.closed(task.getId());
        Date due = task.getDueDate();
        if (due != null && due.toInstant().isBefore(clock.instant())) {
            events.publishEvent(new OverdueStepClosed(task.getId(), TasksAtHand.businessKey(task)));
        }
    }

    /** An administrator may have changed the groups, the name or the date; a claim is told by its own event. */
    private void updated(TaskEntity task) {
        if (!task.getPropertyChanges().containsKey(TaskEntity.ASSIGNEE)) {
            open(task, false);
        }
    }

    private void open(TaskEntity task, boolean isNew) {
        journal.open(TasksAtHand.of(task, contract, subjects.of(task)), TasksAtHand.workflowOf(task), isNew);
    }
}
